import { useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { WheelCellLink } from "./WheelCellLink";
import { WheelLabels } from "./WheelLabels";
import { WheelMarks } from "./WheelMarks";
import type { CentreWords } from "./wheelCentre";
import { wheelModel } from "./wheelModel";
import { WHEEL_PAINTS } from "./wheelPaints";
import { LABEL_TIERS, type WheelInput } from "./wheelTypes";
import { walk } from "./wheelWalk";
import styles from "./Wheel.module.css";
import { cellName, readingName } from "./words";

interface WheelProps {
  readonly record: WheelInput;
  /** The accessible name of the whole. */
  readonly label: string;
  /** Where a cell leads: a path inside the app. */
  readonly cellHref: (id: string) => string;
  /** The cell that is open beside the wheel. */
  readonly selectedId?: string | undefined;
  readonly centre?: CentreWords | undefined;
  /** No record but what is read from another: drawn as with a pencil. */
  readonly isReading?: boolean | undefined;
}

/**
 * The record as a picture and a control: every cell is a link, in reading order. The wheel is one stop of the Tab key;
 * arrow keys, Home, End, Page Up and Page Down move within it. As wide as its place, at most `--wheel-size`.
 */
export function Wheel({ record, label, cellHref, selectedId, centre, isReading }: WheelProps) {
  const id = useId();
  const model = useMemo(() => wheelModel(record), [record]);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [ringOn, setRingOn] = useState<string | null>(null);
  const { half, sectors, cells } = model;

  const stops = [lastFocused, selectedId].map((stop) => cells.find((cell) => cell.id === stop)?.id);
  const tabStop = stops.find((stop) => stop !== undefined) ?? cells[0]?.id;
  const selected = cells.find((cell) => cell.id === selectedId);
  const focused = cells.find((cell) => cell.id === ringOn);

  function onKeyDown(event: KeyboardEvent, from: string) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = walk(model, from, event.key);
    if (to === null) return;
    event.preventDefault();
    links.current.get(to)?.focus();
  }

  return (
    <div className={styles["frame"]}>
      <svg
        role="group"
        aria-label={label}
        viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
        className={styles["wheel"]}
        data-fine={model.isFine || undefined}
        data-reading={isReading || undefined}
      >
        {sectors.map((sector) => (
          <g key={sector.id} role="group" aria-label={sector.title} data-hue={sector.hue}>
            {cells
              .filter(({ domain }) => domain === sector.id)
              .map((cell) => (
                <WheelCellLink
                  key={cell.id}
                  cell={cell}
                  to={cellHref(cell.id)}
                  name={isReading ? readingName(cell) : cellName(cell)}
                  period={model.period}
                  tabStop={cell.id === tabStop}
                  current={cell.id === selectedId}
                  ref={(link) => {
                    if (link) links.current.set(cell.id, link);
                    else links.current.delete(cell.id);
                  }}
                  onKeyDown={(event) => onKeyDown(event, cell.id)}
                  onFocus={(visibly) => {
                    setLastFocused(cell.id);
                    setRingOn(visibly ? cell.id : null);
                  }}
                  onBlur={() => setRingOn(null)}
                />
              ))}
          </g>
        ))}
        <g aria-hidden="true" className={styles["above"]}>
          {selected && <path d={selected.outline} className={styles["selectedHalo"]} />}
          {selected && <path d={selected.outline} className={styles["selected"]} />}
          {focused && <path d={focused.outline} className={styles["focusHalo"]} />}
          {focused && <path d={focused.outline} className={styles["focus"]} />}
          <WheelMarks model={model} paints={WHEEL_PAINTS.screen} />
        </g>
        {LABEL_TIERS.map((tier) => (
          <g key={tier} className={styles[tier]}>
            <WheelLabels {...{ model, id, tier, centre }} paints={WHEEL_PAINTS.screen} />
          </g>
        ))}
      </svg>
    </div>
  );
}

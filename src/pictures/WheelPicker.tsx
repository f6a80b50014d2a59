import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { CHECK_PATH } from "./WheelMarks";
import { SMALL } from "./wheelLook";
import { wheelModel } from "./wheelModel";
import type { WheelCell, WheelInput } from "./wheelTypes";
import { walk } from "./wheelWalk";
import styles from "./WheelPicker.module.css";

interface WheelPickerProps {
  readonly record: WheelInput;
  /** The accessible name of the whole. */
  readonly label: string;
  /** Ids of the cells that are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string, chosen: boolean) => void;
  /** Said below it until a piece is pointed at, as its own labels would be too small to read. */
  readonly hint: string;
}

/**
 * A small wheel in which any number of competencies is chosen: every cell is a checkbox. One stop of the Tab key; arrow keys, Home,
 * End, Page Up and Page Down move within it, Space and Enter choose. Says nothing of statuses.
 */
export function WheelPicker({ record, label, chosen, onToggle, hint }: WheelPickerProps) {
  const model = useMemo(() => wheelModel(record, SMALL), [record]);
  const boxes = useRef(new Map<string, SVGGElement>());
  const [lastFocused, setLastFocused] = useState<string>();
  const [ringOn, setRingOn] = useState<string>();
  const [pointedAt, setPointedAt] = useState<string>();
  const { half, sectors, cells } = model;
  const tabStop = cells.find(({ id }) => id === lastFocused)?.id ?? cells[0]?.id;
  const focused = cells.find(({ id }) => id === ringOn);
  const named = cells.find(({ id }) => id === (pointedAt ?? lastFocused));

  function onKeyDown(event: KeyboardEvent, cell: WheelCell) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      return onToggle(cell.id, !chosen.has(cell.id));
    }
    const to = walk(model, cell.id, event.key);
    if (to === null) return;
    event.preventDefault();
    boxes.current.get(to)?.focus();
  }

  return (
    <div className={styles["frame"]}>
      <svg
        role="group"
        aria-label={label}
        viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
        className={styles["wheel"]}
        onPointerLeave={() => setPointedAt(undefined)}
      >
        {sectors.map((sector) => (
          <g key={sector.id} role="group" aria-label={sector.title} data-hue={sector.hue}>
            {cells
              .filter(({ domain }) => domain === sector.id)
              .map((cell) => (
                <g
                  key={cell.id}
                  role="checkbox"
                  aria-checked={chosen.has(cell.id)}
                  aria-label={nameOf(cell)}
                  tabIndex={cell.id === tabStop ? 0 : -1}
                  className={styles["cell"]}
                  ref={(box) => {
                    if (box) boxes.current.set(cell.id, box);
                    else boxes.current.delete(cell.id);
                  }}
                  onClick={() => {
                    setLastFocused(cell.id);
                    onToggle(cell.id, !chosen.has(cell.id));
                  }}
                  onKeyDown={(event) => onKeyDown(event, cell)}
                  onPointerEnter={() => setPointedAt(cell.id)}
                  onFocus={(event) => {
                    setLastFocused(cell.id);
                    setRingOn(event.currentTarget.matches(":focus-visible") ? cell.id : undefined);
                  }}
                  onBlur={() => setRingOn(undefined)}
                >
                  <path d={cell.path} className={styles["piece"]} />
                  {cell.check && (
                    <path
                      d={CHECK_PATH}
                      transform={`translate(${cell.check.x} ${cell.check.y}) scale(${cell.check.size * 1.5})`}
                      className={styles["check"]}
                    />
                  )}
                </g>
              ))}
          </g>
        ))}
        {focused && (
          <g aria-hidden="true" className={styles["above"]}>
            <path d={focused.outline} className={styles["halo"]} />
            <path d={focused.outline} className={styles["focus"]} />
          </g>
        )}
        <text aria-hidden="true" textAnchor="middle" dominantBaseline="central" className={styles["count"]}>
          {chosen.size}
        </text>
      </svg>
      <p aria-hidden="true" className={styles["named"]}>
        {named ? nameOf(named) : hint}
      </p>
    </div>
  );
}

const nameOf = ({ title, levelTitle }: WheelCell) => [title, levelTitle].filter(Boolean).join(", ");

import { useId, useMemo } from "react";
import { STATUSES } from "../domain/status";
import { Hatch } from "./Hatch";
import { SMALL, wheelModel } from "./wheelModel";
import type { WheelInput } from "./wheelTypes";
import styles from "./WheelSmall.module.css";

interface WheelSmallProps {
  readonly record: WheelInput;
  /** In CSS pixels; 96 unless told. */
  readonly size?: number;
  /** Says the same in words, where none stand beside it; else the picture is decoration. */
  readonly label?: string | undefined;
}

/** A record at a glance. One path for each status in each domain, so that hundreds on a page stay cheap. */
export function WheelSmall({ record, size = 96, label }: WheelSmallProps) {
  const id = useId();
  const model = useMemo(() => wheelModel(record, SMALL), [record]);
  const { half, sectors, cells } = model;
  const pathOf = (domain: string, status: string) =>
    cells
      .filter((cell) => cell.domain === domain && cell.status === status)
      .map(({ path }) => path)
      .join("");
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      className={styles["wheel"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {sectors.map((sector) => (
        <g key={sector.id} data-hue={sector.hue}>
          {STATUSES.map((status) => {
            const path = pathOf(sector.id, status);
            if (path === "") return null;
            if (status !== "in-progress") return <path key={status} d={path} className={styles[status]} />;
            const hatch = `${id}${sector.hue}`;
            const turn = cells.find(({ domain }) => domain === sector.id)?.hatchTurn ?? 0;
            return (
              <g key={status}>
                <Hatch id={hatch} hue={sector.hue} period={SMALL.hatch} turn={turn} />
                <path d={path} fill={`url(#${hatch})`} className={styles[status]} />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

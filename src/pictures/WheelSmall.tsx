import { useMemo } from "react";
import { STATUSES } from "../domain/status";
import { SMALL } from "./wheelLook";
import { wheelModel } from "./wheelModel";
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
  const model = useMemo(() => wheelModel(record, SMALL), [record]);
  const { half, sectors, cells, period } = model;
  const pathOf = (domain: string, status: string) =>
    cells
      .filter((cell) => cell.domain === domain && cell.status === status)
      .map(({ path }) => path)
      .join("");
  const stripesOf = (domain: string) =>
    cells
      .filter((cell) => cell.domain === domain && cell.status === "in-progress")
      .map(({ stripes }) => stripes)
      .join("");
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      className={styles["wheel"]}
      data-fine={model.isFine || undefined}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {sectors.map((sector) => (
        <g key={sector.id} data-hue={sector.hue}>
          {STATUSES.map((status) => {
            const path = pathOf(sector.id, status);
            if (path === "") return null;
            return (
              <g key={status} className={styles[status]}>
                <path d={path} />
                {status === "in-progress" && <path d={stripesOf(sector.id)} strokeWidth={period * 0.4} />}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

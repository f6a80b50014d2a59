import { useId } from "react";
import type { Status } from "../domain/status";
import { Hatch } from "./Hatch";
import styles from "./StatusMark.module.css";

interface StatusMarkProps {
  readonly status: Status;
  /** In CSS pixels; 28 unless told. */
  readonly size?: number;
  /** 1 to 12; the hue around it, or ink, without. */
  readonly hue?: number | undefined;
  /** Only where no words stand beside it. */
  readonly label?: string | undefined;
}

/** A status by form: a dashed ring, a hatched disc, a solid disc with a check. */
export function StatusMark({ status, size = 28, hue, label }: StatusMarkProps) {
  const hatch = useId();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      data-hue={hue}
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {status === "not-started" && <circle cx="14" cy="14" r="11.5" className={styles["dashed"]} />}
      {status === "in-progress" && (
        <>
          <defs>
            <Hatch id={hatch} hue={hue} period={5} />
          </defs>
          <circle cx="14" cy="14" r="11.5" fill={`url(#${hatch})`} className={styles["ring"]} />
        </>
      )}
      {status === "earned" && (
        <>
          <circle cx="14" cy="14" r="12.5" className={styles["solid"]} />
          <path d="m8.25 14.5 4 4 7.75-8.75" className={styles["check"]} />
        </>
      )}
    </svg>
  );
}

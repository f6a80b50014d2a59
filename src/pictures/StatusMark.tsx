import type { Status } from "../domain/status";
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

const RADIUS = 11.5;
/** Lines across the disc, slanting, each as long as the disc is there. */
const STRIPES = [-9.2, -4.6, 0, 4.6, 9.2]
  .map((offset) => {
    const half = Math.sqrt(RADIUS ** 2 - offset ** 2) - 0.5;
    return `M${14 + offset * Math.SQRT1_2 - half * Math.SQRT1_2} ${14 + offset * Math.SQRT1_2 + half * Math.SQRT1_2}l${half * Math.SQRT2} ${-half * Math.SQRT2}`;
  })
  .join("");

/** A status by form: a dashed ring, a hatched disc, a solid disc with a check. */
export function StatusMark({ status, size = 28, hue, label }: StatusMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      data-hue={hue}
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {status === "not-started" && <circle cx="14" cy="14" r={RADIUS} className={styles["dashed"]} />}
      {status === "in-progress" && (
        <>
          <circle cx="14" cy="14" r={RADIUS} className={styles["ring"]} />
          <path d={STRIPES} className={styles["ring"]} />
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

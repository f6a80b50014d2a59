import type { Status } from "../domain/status";
import styles from "./ReadingMark.module.css";

interface ReadingMarkProps {
  /** Undefined where nothing can be read. */
  readonly status: Status | undefined;
  /** In CSS pixels; 28 unless told. */
  readonly size?: number;
  /** 1 to 12; ink without. */
  readonly hue?: number | undefined;
}

/** A status that is only read from another framework's: the forms of a record, as with a pencil. Words stand beside it. */
export function ReadingMark({ status, size = 28, hue }: ReadingMarkProps) {
  const disc = { cx: 14, cy: 14, r: 11.5 };
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      data-hue={hue}
      className={styles["mark"]}
      aria-hidden="true"
    >
      {status === undefined && <circle {...disc} className={styles["unread"]} />}
      {status === "not-started" && <circle {...disc} className={`${styles["base"]} ${styles["dashed"]}`} />}
      {status === "in-progress" && (
        <>
          <circle {...disc} className={styles["base"]} />
          <path
            d="M5 16.5 16.5 5M6.5 21.5l15-15M11.5 23 23 11.5"
            className={`${styles["line"]} ${styles["stripes"]}`}
          />
        </>
      )}
      {status === "earned" && (
        <>
          <circle {...disc} className={`${styles["base"]} ${styles["shaded"]}`} />
          <path d="m8.75 14.5 3.6 3.6 7-7.9" className={styles["line"]} />
        </>
      )}
    </svg>
  );
}

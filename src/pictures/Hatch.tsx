import styles from "./Hatch.module.css";

interface HatchProps {
  /** Unique in the page: from `useId`. */
  readonly id: string;
  readonly hue: number | undefined;
  /** From line to line, in units of the drawing it is used in. */
  readonly period: number;
  /** In degrees, beyond the usual slant. */
  readonly turn?: number;
}

/** The stripes that say "in progress", in the hue of a domain. Goes into a drawing's `defs`. */
export function Hatch({ id, hue, period, turn = 0 }: HatchProps) {
  return (
    <pattern
      id={id}
      width={period}
      height={period}
      patternTransform={`rotate(${45 + turn})`}
      patternUnits="userSpaceOnUse"
      data-hue={hue}
    >
      <rect width={period} height={period} className={styles["ground"]} />
      <rect width={period * 0.4} height={period} className={styles["line"]} />
    </pattern>
  );
}

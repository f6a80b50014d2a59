import styles from "./Mark.module.css";

interface TurnMarkProps {
  /** Gone further on, or gone back: information, both drawn alike. */
  readonly isBack?: boolean;
  /** In CSS pixels; 20 unless told. */
  readonly size?: number;
  /** Only where no words stand beside it. */
  readonly label?: string | undefined;
}

/** What the wheel draws beside a cell that has changed: a line over it where it has gone on, under it where it has gone back. */
export function TurnMark({ isBack = false, size = 20, label }: TurnMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      fill="none"
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect x="-8" y={isBack ? -10 : -5} width="16" height="15" rx="2.5" className={styles["outline"]} />
      <path d={isBack ? "M-8.5 9.6h17" : "M-8.5-9.6h17"} className={styles["bar"]} />
    </svg>
  );
}

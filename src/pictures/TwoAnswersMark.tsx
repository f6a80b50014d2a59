import styles from "./Mark.module.css";
import { WHEEL_PAINTS, type WheelPaints } from "./wheelPaints";

interface TwoAnswersMarkProps {
  /** In CSS pixels; 20 unless told. */
  readonly size?: number;
  readonly label?: string | undefined;
}

/** A disc of two halves: two people wrote apart, and nobody has settled it yet. */
export function TwoAnswersMark({ size = 20, label }: TwoAnswersMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <TwoAnswersShape x={0} y={0} size={10} />
    </svg>
  );
}

interface ShapeProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Those of the screen unless told. */
  readonly paints?: WheelPaints;
}

/** The same within another drawing, `size` being its radius. */
export function TwoAnswersShape({ x, y, size, paints = WHEEL_PAINTS.screen }: ShapeProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 10})`} stroke="none">
      <circle r="11.5" fill={paints.ink} />
      <circle r="10" fill={paints.card} />
      <path d="M0-10a10 10 0 0 0 0 20Z" fill={paints.ink} />
    </g>
  );
}

import styles from "./Mark.module.css";
import { WHEEL_PAINTS, type WheelPaints } from "./wheelPaints";

interface PriorityMarkProps {
  /** In CSS pixels; 20 unless told. */
  readonly size?: number;
  /** Only where no words stand beside it. */
  readonly label?: string | undefined;
}

/** A small flag: chosen to work on now. */
export function PriorityMark({ size = 20, label }: PriorityMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      className={styles["mark"]}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <PriorityShape x={0} y={0} size={10} />
    </svg>
  );
}

const FLAG = "M-4.6-9.2V9.2M-4.6-8.6C.4-10.6 2.4-5.6 7.6-7.4L5.8-2.8 7.6 1.6C2.4 3.4.4-1.6-4.6.4Z";

interface ShapeProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Those of the screen unless told. */
  readonly paints?: WheelPaints;
}

/** The same within another drawing, upright, reaching `size` up and down; light around it, so that it is seen on any cell. */
export function PriorityShape({ x, y, size, paints = WHEEL_PAINTS.screen }: ShapeProps) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 10})`}
      fill={paints.ink}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={FLAG} stroke={paints.card} strokeWidth="6.4" />
      <path d={FLAG} stroke={paints.ink} strokeWidth="2.2" />
    </g>
  );
}

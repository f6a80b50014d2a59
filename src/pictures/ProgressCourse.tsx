import { useId, useMemo } from "react";
import type { CoursePoint } from "../domain/statusCourse";
import styles from "./ProgressCourse.module.css";
import { courseModel } from "./courseModel";

interface ProgressCourseProps {
  /** The first at the start of the time that is drawn, the last at its end. */
  readonly points: readonly CoursePoint[];
  /** What it shows, in words. */
  readonly label: string;
  /** 1 to 12; the hue around it, or ink, without. */
  readonly hue?: number | undefined;
  /** `wide` for one across the page, `small` for one of many. */
  readonly look?: "wide" | "small";
  /** Named moments, in milliseconds since 1970 UTC. */
  readonly marks?: readonly number[] | undefined;
  /** The moment that is looked at. */
  readonly at?: number | undefined;
}

const LOOKS = {
  wide: { width: 960, height: 240, hatch: 9 },
  small: { width: 360, height: 108, hatch: 6 },
} as const;

/** The three statuses over time, told by form as everywhere: solid, hatched, and a dashed outline for what has not begun. */
export function ProgressCourse({ points, label, hue, look = "small", marks = [], at }: ProgressCourseProps) {
  const hatch = useId();
  const { width, height, hatch: period } = LOOKS[look];
  const model = useMemo(() => courseModel({ points, width, height }), [points, width, height]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      data-hue={hue}
      className={styles["course"]}
    >
      <defs>
        <pattern
          id={hatch}
          width={period}
          height={period}
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
        >
          <rect width={period} height={period} className={styles["ground"]} />
          <rect width={period * 0.4} height={period} className={styles["stripe"]} />
        </pattern>
      </defs>
      <rect width={width} height={height} rx="3" className={styles["rest"]} />
      <path d={model.inProgress} fill={`url(#${hatch})`} className={styles["begun"]} />
      <path d={model.earned} className={styles["earned"]} />
      {marks.map((time) => (
        <path key={time} d={`M${model.x(time)} 0V${height}`} className={styles["mark"]} />
      ))}
      {at !== undefined && (
        <>
          <path d={`M${model.x(at)} 0V${height}`} className={styles["halo"]} />
          <path d={`M${model.x(at)} 0V${height}`} className={styles["at"]} />
        </>
      )}
    </svg>
  );
}

import { ICONS } from "./iconPaths";
import type { IconDrawing, IconName } from "./iconPaths";
import styles from "./Icon.module.css";
import { classes } from "./classes";

export type { IconName } from "./iconPaths";

interface IconProps {
  readonly name: IconName;
  /** In CSS pixels; 20 unless told. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A line drawing in the colour of the text, beside words and so hidden from screen readers. Those that point along the reading direction turn with it. */
export function Icon({ name, size = 20, className }: IconProps) {
  const drawing: IconDrawing = ICONS[name];
  const turns = name === "back" || name === "forward" || name === "chevron";
  return (
    <svg
      className={classes(styles["icon"], turns && styles["turns"], className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {drawing.stroke !== undefined && (
        <path
          d={drawing.stroke}
          fill="none"
          stroke="currentColor"
          strokeWidth={name === "list" ? 2 : 1.75}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {drawing.fill !== undefined && <path d={drawing.fill} fill="currentColor" />}
    </svg>
  );
}

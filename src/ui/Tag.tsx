import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Tag.module.css";
import { classes } from "./classes";

interface TagProps {
  readonly tone?: "plain" | "hue" | "warn" | "good" | undefined;
  /** 1 to 12, with tone `hue`. */
  readonly hue?: number | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A short word set apart; never the only place where something important is said. */
export function Tag({ tone = "plain", hue, icon, children }: TagProps) {
  return (
    <span className={classes(styles["tag"], styles[tone])} data-hue={hue}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

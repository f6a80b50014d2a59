import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Tag.module.css";
import { classes } from "./classes";

interface TagProps {
  readonly tone?: "plain" | "warn" | "good" | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A short word set apart; never the only place where something important is said. */
export function Tag({ tone = "plain", icon, children }: TagProps) {
  return (
    <span className={classes(styles["tag"], styles[tone])}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

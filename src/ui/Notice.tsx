import type { ReactNode } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Notice.module.css";
import { classes } from "./classes";

export type NoticeTone = "info" | "good" | "warn" | "error";

const ICON_BY_TONE: Readonly<Record<NoticeTone, IconName>> = {
  info: "info",
  good: "check",
  warn: "warning",
  error: "warning",
};

interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Buttons or links: what can be done about it. */
  readonly action?: ReactNode;
  /** Read aloud when it appears: an error at once, the rest when there is a pause. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something to know, in the page where it matters. */
export function Notice({ tone = "info", title, icon, action, live, children }: NoticeProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={classes(styles["notice"], styles[tone])}>
      <Icon name={icon ?? ICON_BY_TONE[tone]} size={22} className={styles["icon"] ?? ""} />
      <div className={styles["words"]}>
        {title !== undefined && <p className={styles["title"]}>{title}</p>}
        {children !== undefined && <div className={styles["text"]}>{children}</div>}
      </div>
      {action !== undefined && <div className={styles["action"]}>{action}</div>}
    </div>
  );
}

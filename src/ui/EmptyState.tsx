import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  readonly title: string;
  /** The level that the heading has in its page; 2 unless told. */
  readonly level?: 2 | 3;
  /** What to do first, in a sentence or two. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Where there is nothing yet: says what will be here and what to do first. */
export function EmptyState({ title, level = 2, children, actions }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={styles["empty"]}>
      <Heading className={styles["title"]}>{title}</Heading>
      {children !== undefined && <div className={styles["words"]}>{children}</div>}
      {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
}

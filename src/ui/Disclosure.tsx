import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly summary: ReactNode;
  /** A count or a word at the end of the line. */
  readonly aside?: ReactNode;
  /** Open from the start. */
  readonly startsOpen?: boolean;
  /** Told whenever it is opened or closed. */
  readonly onToggle?: (open: boolean) => void;
  readonly children?: ReactNode;
}

/** What not everybody needs, one tap away. Printed open or closed as it stands. */
export function Disclosure({ summary, aside, startsOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles["details"]}
      open={startsOpen}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles["summary"]}>
        <Icon name="chevron" size={18} className={styles["caret"] ?? ""} />
        <span className={styles["words"]}>{summary}</span>
        {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
      </summary>
      <div className={styles["content"]}>{children}</div>
    </details>
  );
}

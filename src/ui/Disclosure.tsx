import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  readonly summary: ReactNode;
  /** A count or a word at the end of the line. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** What not everybody needs, one tap away. Printed open or closed as it stands. */
export function Disclosure({ summary, aside, children }: DisclosureProps) {
  return (
    <details className={styles["details"]}>
      <summary className={styles["summary"]}>
        <Icon name="chevron" size={18} className={styles["caret"] ?? ""} />
        <span className={styles["words"]}>{summary}</span>
        {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
      </summary>
      <div className={styles["content"]}>{children}</div>
    </details>
  );
}

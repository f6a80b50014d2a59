import type { ReactNode } from "react";
import styles from "./Kicker.module.css";

interface KickerProps {
  /** 1 to 12, a domain's; plain ink without. */
  readonly hue?: number | undefined;
  readonly children: ReactNode;
}

/** The small line above a heading that says where one is ("Learning Model · Foundational"). */
export function Kicker({ hue, children }: KickerProps) {
  return (
    <p className={styles["kicker"]} data-hue={hue}>
      {children}
    </p>
  );
}

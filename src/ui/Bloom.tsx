import type { ReactNode } from "react";
import styles from "./Bloom.module.css";

/** Opens once around what stands in it, quietly, when `on` becomes true; nothing moves where people asked for less motion. */
export function Bloom({ on, children }: { readonly on: boolean; readonly children: ReactNode }) {
  return (
    <span className={styles["bloom"]} data-on={on || undefined}>
      {children}
    </span>
  );
}

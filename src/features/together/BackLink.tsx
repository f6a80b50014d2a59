import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon } from "../../ui/Icon";
import styles from "./Session.module.css";

/** The way back, above the heading. */
export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className={styles["back"]} data-print="none">
      <Icon name="back" size={18} />
      <span>{children}</span>
    </Link>
  );
}

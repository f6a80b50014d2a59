import type { ReactNode } from "react";
import styles from "./Page.module.css";
import { classes } from "./classes";

/** Where "Skip to content" goes. */
export const MAIN_ID = "main";
/** The heading that takes the focus after going to another screen. */
export const PAGE_TITLE_ID = "page-title";

interface PageProps {
  /** The one h1 of the screen. */
  readonly title: ReactNode;
  /** Read aloud but not seen, where the bar above already shows it. */
  readonly hideTitle?: boolean;
  /** Above the heading: a Kicker or a way back. */
  readonly kicker?: ReactNode;
  /** Below the heading, a sentence or two. */
  readonly lead?: ReactNode;
  /** Buttons beside the heading; below it on a phone. */
  readonly actions?: ReactNode;
  /** `measure` for reading and forms, `page` for most, `wide` for a split view. */
  readonly width?: "measure" | "page" | "wide";
  readonly children?: ReactNode;
}

/** A screen: the main landmark with its heading, as wide as suits what it holds. */
export function Page(props: PageProps) {
  const { title, hideTitle, kicker, lead, actions, width = "page", children } = props;
  return (
    <main id={MAIN_ID} tabIndex={-1} className={classes(styles["page"], styles[width])}>
      <div className={classes(styles["head"], hideTitle && styles["hideTitle"])}>
        <div className={styles["words"]}>
          {kicker}
          <h1 id={PAGE_TITLE_ID} tabIndex={-1} className={styles["title"]}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles["lead"]}>{lead}</div>}
        </div>
        {actions !== undefined && (
          <div className={styles["actions"]} data-print="none">
            {actions}
          </div>
        )}
      </div>
      {children}
    </main>
  );
}

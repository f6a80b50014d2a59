import { useEffect, type ReactNode } from "react";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Icon } from "../../ui/Icon";
import { Page, PAGE_TITLE_ID } from "../../ui/Page";
import styles from "./CalmPage.module.css";

type CalmPageProps = {
  readonly title: string;
  readonly lead?: string;
  readonly ready?: boolean;
  readonly children: ReactNode;
  /** At the foot, for the lead team. */
  readonly foot?: ReactNode;
};

/** A whole page with one thing to do, large enough to be read at arm's length. */
export function CalmPage({ title, lead, ready = true, children, foot }: CalmPageProps) {
  useTitle(title);
  useReady(ready);
  // One follows another at the same address, where nothing else brings the focus: each reads from its heading.
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById(PAGE_TITLE_ID)?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles["calm"]}>
      <Page
        title={title}
        width="measure"
        kicker={<Icon name="brand" size={44} className={styles["sign"] ?? ""} />}
        lead={lead === undefined ? undefined : <p>{lead}</p>}
      >
        {children}
        {foot !== undefined && <div className={styles["foot"]}>{foot}</div>}
      </Page>
    </div>
  );
}

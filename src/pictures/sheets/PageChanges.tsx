import type { Turn } from "../../domain/progress";
import type { Status } from "../../domain/status";
import { StatusMark } from "../StatusMark";
import type { PageModel } from "./pageParts";
import styles from "./PageChanges.module.css";
import { at } from "./Sheet";

/** The form that tells of a change: where it led to. What went back stands at "in progress" or before it. */
const FORMS: Readonly<Record<Turn, Status>> = { earned: "earned", begun: "in-progress", back: "not-started" };

export function PageChanges({ changes }: { readonly changes: NonNullable<PageModel["changes"]> }) {
  return (
    <section className={styles["changes"]} style={at(changes, changes.fontSizeMm)}>
      <h4 className={styles["heading"]}>{changes.heading}</h4>
      <ul role="list">
        {changes.groups.map(({ turn, heading, names }) => (
          <li key={turn}>
            <StatusMark status={FORMS[turn]} />
            <strong className={styles["turn"]}>{heading}:</strong> {names}
          </li>
        ))}
      </ul>
    </section>
  );
}

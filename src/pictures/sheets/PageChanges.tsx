import { StatusMark } from "../StatusMark";
import { TurnMark } from "../TurnMark";
import type { PageModel } from "./pageParts";
import styles from "./PageChanges.module.css";
import { at } from "./Sheet";

/** The forms that these changes led to; what went back has the mark that the wheel has for it. */
const FORMS = { earned: "earned", begun: "in-progress" } as const;

export function PageChanges({ changes }: { readonly changes: NonNullable<PageModel["changes"]> }) {
  return (
    <section className={styles["changes"]} style={at(changes, changes.fontSizeMm)}>
      <h4 className={styles["heading"]}>{changes.heading}</h4>
      <ul role="list">
        {changes.groups.map(({ turn, heading, names }) => (
          <li key={turn}>
            {turn === "back" ? <TurnMark isBack /> : <StatusMark status={FORMS[turn]} />}
            <strong className={styles["turn"]}>{heading}:</strong> {names}
          </li>
        ))}
      </ul>
    </section>
  );
}

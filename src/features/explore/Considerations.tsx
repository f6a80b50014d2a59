import type { ConsiderationGroup } from "../../domain/framework";
import styles from "./Considerations.module.css";
import { words } from "./words";

export const CONSIDERATIONS_ID = "considerations";

/** What a framework asks its readers to keep in view beside the competencies. */
export function Considerations({ groups }: { readonly groups: readonly ConsiderationGroup[] }) {
  return (
    <section id={CONSIDERATIONS_ID} className={styles["section"]} aria-labelledby="considerations-title">
      <h2 id="considerations-title">{words.considerations}</h2>
      <p className={styles["lead"]}>{words.considerationsLead}</p>
      {groups.map((group) => (
        <section key={group.id} className={styles["group"]} aria-labelledby={`${group.id}-title`}>
          <div>
            <h3 id={`${group.id}-title`}>{group.title}</h3>
            <p className={styles["about"]}>{group.about}</p>
          </div>
          <dl className={styles["items"]}>
            {group.items.map((item) => (
              <div key={item.id}>
                <dt>{item.title}</dt>
                <dd>{item.about}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

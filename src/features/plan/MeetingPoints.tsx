import { Link } from "react-router";
import { isOpen, type Action } from "../../domain/action";
import type { Framework } from "../../domain/framework";
import { paths } from "../../paths";
import styles from "./Plan.module.css";
import { usePlan } from "./planContext";
import { words } from "./words";

/** Considerations that several open actions touch: there a decision in one moves another. */
export function MeetingPoints() {
  const { journey, framework, actions } = usePlan();
  const touched = considerationsOf(framework)
    .map((consideration) => ({ ...consideration, by: touching(actions, consideration.id) }))
    .filter(({ by }) => by.length > 1);
  if (touched.length === 0) return null;
  return (
    <section className={styles["others"]} aria-labelledby="meeting-points">
      <h2 id="meeting-points" className={styles["title"]}>
        {words.meetTitle}
      </h2>
      <p className={styles["quiet"]}>{words.meetAbout}</p>
      <dl className={styles["meeting"]}>
        {touched.map(({ id, title, by }) => (
          <div key={id}>
            <dt>{title}</dt>
            {by.map((action) => (
              <dd key={action.id}>
                <Link to={paths.action(journey, action.id)}>{action.title || words.untitled}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Open actions that touch a consideration. */
export const touching = (actions: readonly Action[], consideration: string): readonly Action[] =>
  actions.filter((action) => isOpen(action) && action.touches.includes(consideration));

/** Every consideration of a framework under the name that actions know it by, `group/item`. */
export function considerationsOf(framework: Framework) {
  return (framework.considerations ?? []).flatMap((group) =>
    group.items.map((item) => ({ id: `${group.id}/${item.id}`, title: item.title, group: group.title })),
  );
}

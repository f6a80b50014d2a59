import type { Action } from "../../domain/action";
import { touchConsideration } from "../../domain/actionTelling";
import { formatList } from "../../lib/format";
import { usePendingValue } from "../../state/pending";
import { write } from "../../state/writer";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./Action.module.css";
import { touching } from "./MeetingPoints";
import { usePlan } from "./planContext";
import { Shown } from "./SavedField";
import { actionWords, words } from "./words";

/** Where the framework has considerations: which of them a decision here moves, and who else moves them. */
export function Touches({ action }: { readonly action: Action }) {
  const { framework, readOnly } = usePlan();
  const groups = framework.considerations ?? [];
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="action-touches">
      <h3 id="action-touches" className={styles["heading"]}>
        {actionWords.touches}
      </h3>
      <p className={styles["quiet"]}>{actionWords.touchesAbout}</p>
      {groups.map((group) => {
        const items = group.items.map((item) => ({ ...item, key: `${group.id}/${item.id}` }));
        const touched = items.filter(({ key }) => action.touches.includes(key));
        if (readOnly)
          return (
            <Shown key={group.id} label={group.title} text={formatList(touched.map(({ title }) => title))} />
          );
        return (
          <Disclosure
            key={group.id}
            summary={group.title}
            aside={touched.length > 0 ? actionWords.touchesCount(touched.length) : undefined}
          >
            {items.map(({ key, title, about }) => (
              <Touch key={key} action={action} consideration={key} title={title} about={about} />
            ))}
          </Disclosure>
        );
      })}
    </section>
  );
}

type TouchProps = {
  readonly action: Action;
  readonly consideration: string;
  readonly title: string;
  readonly about: string;
};

function Touch({ action, consideration, title, about }: TouchProps) {
  const { journey, journal, actions } = usePlan();
  const { shown, attemptOrTell } = usePendingValue(journal, action.touches.includes(consideration));
  const others = touching(actions, consideration).filter(({ id }) => id !== action.id);
  async function touch(touches: boolean) {
    await attemptOrTell(touches, () =>
      write(journey, (current, writer) => [
        touchConsideration(current, writer, action.id, consideration, touches),
      ]),
    );
  }
  const named = others.map((other) => `“${other.title || words.untitled}”`);
  return (
    <CheckRow
      label={title}
      description={named.length > 0 ? actionWords.touchedToo(formatList(named)) : about}
      checked={shown}
      onChange={(touches) => void touch(touches)}
    />
  );
}

import { useState } from "react";
import { isOpen, type Action } from "../../domain/action";
import type { ActionId } from "../../domain/ids";
import { byDay, spanOf } from "../../domain/plan";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./Plan.module.css";
import { ActionRow } from "./ActionRow";
import { usePlan } from "./planContext";
import { useLeftResults } from "./useResult";
import { words } from "./words";

type ActionListProps = {
  /** The accessible name of the list. */
  readonly label: string;
  readonly actions: readonly Action[];
  readonly showFor?: boolean;
  readonly hideOwner?: boolean;
};

/** Open actions, the earliest due first; what is done or dropped one tap away. What was changed here stays in its place. */
export function ActionList({ label, actions, showFor = false, hideOwner = false }: ActionListProps) {
  const { terms } = usePlan();
  const [held, setHeld] = useState<ReadonlySet<ActionId>>(new Set());
  const left = useLeftResults(actions);
  const isHeld = ({ id }: Action) => held.has(id) || left.has(id);
  const byDue = byDay((action) => spanOf(action, terms).due);
  const standing = actions.filter((action) => isOpen(action) || isHeld(action)).sort(byDue);
  const closed = actions.filter((action) => !standing.includes(action)).sort(byDue);
  const rows = (list: readonly Action[], name: string) => (
    <ul role="list" aria-label={name} className={styles["rows"]}>
      {list.map((action) => (
        <ActionRow
          key={action.id}
          action={action}
          showFor={showFor}
          hideOwner={hideOwner}
          resultLeft={left.has(action.id)}
          onChanged={({ id }) => setHeld((before) => new Set(before).add(id))}
        />
      ))}
    </ul>
  );
  return (
    <>
      {standing.length > 0 && rows(standing, label)}
      {closed.length > 0 && (
        <Disclosure summary={words.closed(closed.length)}>
          {rows(closed, `${label}: ${words.closed(closed.length)}`)}
        </Disclosure>
      )}
    </>
  );
}

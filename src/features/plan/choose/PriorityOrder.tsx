import type { ReactNode } from "react";
import { titleOf, type CompetencyRef } from "../../../domain/framework";
import type { Priority } from "../../../domain/priority";
import { movePriority } from "../../../domain/priorityTelling";
import { usePendingValue } from "../../../state/pending";
import { write } from "../../../state/writer";
import { SortableList } from "../../../ui/SortableList";
import type { PlanViewProps } from "../planView";
import { chooseWords as words } from "./chooseWords";
import styles from "./PriorityOrder.module.css";

type PriorityOrderProps = PlanViewProps & {
  readonly priorities: readonly Priority[];
  readonly children: (priority: Priority, index: number) => ReactNode;
};

/** The priorities, the first to work on first, in the order that people put them. */
export function PriorityOrder({
  journey,
  journal,
  framework,
  readOnly,
  priorities,
  children,
}: PriorityOrderProps) {
  const { shown, attemptOrTell } = usePendingValue<readonly CompetencyRef[]>(
    journal,
    priorities.map(({ ref }) => ref),
  );
  const inOrder = arranged(priorities, shown);

  async function move(ref: CompetencyRef, after: CompetencyRef | null) {
    const others = inOrder.map((priority) => priority.ref).filter((each) => each !== ref);
    const place = after === null ? 0 : others.indexOf(after) + 1;
    await attemptOrTell([...others.slice(0, place), ref, ...others.slice(place)], () =>
      write(journey, (current, writer) => movePriority(current, writer, ref, after)),
    );
  }

  if (readOnly || priorities.length < 2)
    return (
      <ol role="list" aria-label={words.priorities} className={styles["list"]}>
        {inOrder.map((priority, index) => (
          <li key={priority.ref}>{children(priority, index)}</li>
        ))}
      </ol>
    );
  const byRef = new Map(inOrder.map((priority) => [priority.ref, priority]));
  return (
    <SortableList
      label={words.priorities}
      items={inOrder.map(({ ref }) => ({ id: ref, name: titleOf(framework, ref) }))}
      onMove={(ref, after) => void move(ref, after)}
    >
      {(ref, index) => {
        const priority = byRef.get(ref);
        return priority && children(priority, index);
      }}
    </SortableList>
  );
}

/** In the order shown; those that came since are behind. */
function arranged(priorities: readonly Priority[], order: readonly CompetencyRef[]): readonly Priority[] {
  const place = ({ ref }: Priority) => (order.includes(ref) ? order.indexOf(ref) : order.length);
  return [...priorities].sort((a, b) => place(a) - place(b));
}

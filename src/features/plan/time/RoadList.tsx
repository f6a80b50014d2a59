import type { Action } from "../../../domain/action";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import { byDay, spanOf } from "../../../domain/plan";
import { columnOf, type Axis } from "../../../pictures/roadmapAxis";
import { Tag } from "../../../ui/Tag";
import { ActionRow } from "../ActionRow";
import styles from "./Roadmap.module.css";
import { timeWords as words } from "./timeWords";

type RoadListProps = {
  readonly axis: Axis;
  readonly actions: readonly Action[];
  readonly terms: readonly SchoolTerm[];
  readonly today: string;
};

/** The same in one column: under each month or term what is to be finished in it, or else begins; months of nothing are left out. */
export function RoadList({ axis, actions, terms, today }: RoadListProps) {
  const inOrder = [...actions].sort(byDay((action) => dayIn(action, terms)));
  const apart = inOrder.filter((action) => !columnOf(axis, action, terms));
  const sections = axis.columns.map((column) => ({
    ...column,
    isNow: column.start !== "" && column.start <= today && today <= column.end,
    actions: inOrder.filter((action) => columnOf(axis, action, terms)?.id === column.id),
  }));
  return (
    <div className={styles["months"]}>
      {sections
        .filter((section) => section.actions.length > 0 || section.isNow || axis.by === "term")
        .map(({ id, title, isNow, actions: own }) => (
          <section key={id} className={styles["month"]} data-now={isNow || undefined}>
            <div className={styles["head"]}>
              <h2>{title || words.unnamed}</h2>
              {isNow && <Tag>{words.today}</Tag>}
            </div>
            {own.length === 0 && <p className={styles["quiet"]}>{words.nothingIn}</p>}
            <Rows actions={own} />
          </section>
        ))}
      {apart.length > 0 && (
        <section className={styles["month"]}>
          <div className={styles["head"]}>
            <h2>{words.unplacedTitle[axis.by]}</h2>
          </div>
          <p className={styles["quiet"]}>{words.unplaced[axis.by]}</p>
          <Rows actions={apart} />
        </section>
      )}
    </div>
  );
}

function dayIn(action: Action, terms: readonly SchoolTerm[]): string {
  const { start, due } = spanOf(action, terms);
  return due || start;
}

function Rows({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <ul role="list" className={styles["rows"]}>
      {actions.map((action) => (
        <ActionRow key={action.id} action={action} showFor />
      ))}
    </ul>
  );
}

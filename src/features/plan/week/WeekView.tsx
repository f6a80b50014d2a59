import { useState } from "react";
import { isOpen, type Action } from "../../../domain/action";
import { byDay, byOwner, hasDay, ownerKey, spanOf, thisWeek, weekOf } from "../../../domain/plan";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import { calendarDay, formatShortDay } from "../../../lib/format";
import { paths } from "../../../paths";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import { SelectField } from "../../../ui/SelectField";
import { ActionRow } from "../ActionRow";
import { usePlan } from "../planContext";
import { noonOf } from "../when";
import styles from "./Week.module.css";
import { useHeldPlaces } from "./heldPlaces";
import { weekWords as words } from "./weekWords";

/** What is on this week's table: what is still open from before, what is due, what is under way, and what was done. */
export default function WeekView() {
  const { journey, actions: all, terms, today } = usePlan();
  const { from, to } = weekOf(today);
  const owners = byOwner(all.filter((action) => isOpen(action) || wasDone(action, from)));
  /** The key of an owner; undefined: everyone. */
  const [chosen, setChosen] = useState<string>();
  const offered = new Map([...owners].map(([name, [first]]) => [first ? ownerKey(first) : "", name]));
  // Who has nothing left this week is not offered any more, and must not go on hiding what others have.
  const whose = chosen !== undefined && offered.size > 1 && offered.has(chosen) ? chosen : undefined;
  const actions = whose === undefined ? all : all.filter((action) => ownerKey(action) === whose);
  const { sectionOf, hold } = useHeldPlaces(
    parts(actions, terms, today, from),
    byDay((action) => spanOf(action, terms).due),
  );
  const sections = (["overdue", "due", "underWay", "doneNow"] as const)
    .map((id) => ({ id, actions: sectionOf(id, actions) }))
    .filter((section) => section.actions.length > 0);
  const later = actions
    .filter(isOpen)
    .filter((action) => !sections.some((section) => section.actions.includes(action)))
    .sort(byDay((action) => spanOf(action, terms).start || spanOf(action, terms).due));
  const [next] = later.filter((action) => !isUndated(action));
  const undated = later.filter(isUndated).length;
  const say = (day: string) => formatShortDay(noonOf(day), noonOf(today));

  function isUndated(action: Action): boolean {
    return !hasDay(spanOf(action, terms));
  }
  return (
    <div className={styles["week"]}>
      <header className={styles["head"]}>
        <div>
          <h2>{words.title}</h2>
          <p className={styles["quiet"]}>{words.range(say(from), say(to))}</p>
        </div>
        {offered.size > 1 && (
          <SelectField
            label={words.whose}
            value={whose === undefined ? "" : `of ${whose}`}
            options={[
              { value: "", label: words.everyone },
              ...[...offered].map(([key, name]) => ({ value: `of ${key}`, label: name || words.nobody })),
            ]}
            onChange={({ target: { value } }) =>
              setChosen(value === "" ? undefined : value.slice("of ".length))
            }
          />
        )}
      </header>
      {sections.length === 0 && (
        <EmptyState
          title={words.nothingTitle}
          level={3}
          actions={<LinkButton to={paths.plan(journey)}>{words.toPlan}</LinkButton>}
        >
          {actions.length === 0 ? words.nothingPlanned : words.nothing}
        </EmptyState>
      )}
      {sections.map((section) => (
        <section key={section.id} className={styles["part"]} data-part={section.id}>
          <h3>{words[section.id]}</h3>
          {section.id === "overdue" && <p className={styles["quiet"]}>{words.overdueAbout}</p>}
          <ul role="list" aria-label={words[section.id]} className={styles["rows"]}>
            {section.actions.map((action) => (
              <ActionRow
                key={action.id}
                action={action}
                showFor
                offerDay={section.id === "overdue"}
                onChanged={({ id }) => hold(id, section.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {next && (
        <section className={styles["part"]} data-part="next">
          <h3>{words.next}</h3>
          <ul role="list" aria-label={words.next} className={styles["rows"]}>
            <ActionRow action={next} showFor />
          </ul>
        </section>
      )}
      {undated > 0 && <p className={styles["quiet"]}>{words.undated(undated)}</p>}
    </div>
  );
}

/** `monday`: YYYY-MM-DD. */
const wasDone = ({ state, stateSaid }: Action, monday: string) =>
  state === "done" && stateSaid !== undefined && calendarDay(stateSaid.time) >= monday;

function parts(actions: readonly Action[], terms: readonly SchoolTerm[], today: string, monday: string) {
  const { overdue, due, underWay } = thisWeek(actions, terms, today);
  const doneNow = actions.filter((action) => wasDone(action, monday));
  return { overdue, due, underWay, doneNow };
}

import { useState } from "react";
import { isOpen, readActions, type Action } from "../../../domain/action";
import { byDay, byOwner, spanOf, thisWeek, weekOf } from "../../../domain/plan";
import { readTerms } from "../../../domain/schoolTerm";
import { calendarDay, formatShortDay } from "../../../lib/format";
import { paths } from "../../../paths";
import { useToday } from "../../../state/today";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import { SelectField } from "../../../ui/SelectField";
import { ActionRow } from "../ActionRow";
import type { PlanViewProps } from "../planView";
import { noonOf } from "../when";
import styles from "./Week.module.css";
import { useHeldPlaces } from "./heldPlaces";
import { weekWords as words } from "./weekWords";

const EVERYONE = "*";

/** What is on this week's table: what is still open from before, what is due, what is under way, and what was done. */
export default function WeekView({ journey, journal }: PlanViewProps) {
  const [whose, setWhose] = useState(EVERYONE);
  const terms = readTerms(journal);
  const all = readActions(journal);
  const today = useToday();
  const { from, to } = weekOf(today);
  const owners = [...byOwner(all.filter(isOpen)).keys()];
  const actions =
    whose === EVERYONE ? all : all.filter(({ owner }) => owner.trim().toLowerCase() === whose.toLowerCase());
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
    const { start, due } = spanOf(action, terms);
    return start === "" && due === "";
  }
  return (
    <div className={styles["week"]}>
      <header className={styles["head"]}>
        <div>
          <h2>{words.title}</h2>
          <p className={styles["quiet"]}>{words.range(say(from), say(to))}</p>
        </div>
        {owners.length > 1 && (
          <SelectField
            label={words.whose}
            value={whose}
            options={[
              { value: EVERYONE, label: words.everyone },
              ...owners.map((owner) => ({ value: owner, label: owner || words.nobody })),
            ]}
            onChange={({ target }) => setWhose(target.value)}
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

type Terms = ReturnType<typeof readTerms>;

function parts(actions: readonly Action[], terms: Terms, today: string, monday: string) {
  const { overdue, due, underWay } = thisWeek(actions, terms, today);
  const doneNow = actions.filter(
    ({ state, stateSaid }) => state === "done" && stateSaid && calendarDay(stateSaid.time) >= monday,
  );
  return { overdue, due, underWay, doneNow };
}

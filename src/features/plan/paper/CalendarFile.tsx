import { useState } from "react";
import type { Action } from "../../../domain/action";
import type { Framework } from "../../../domain/framework";
import { byOwner, hasDay, spanOf } from "../../../domain/plan";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import type { DaysShown } from "../../../formats/calendar";
import { Button } from "../../../ui/Button";
import { CheckRow } from "../../../ui/CheckRow";
import { SelectField } from "../../../ui/SelectField";
import styles from "./Paper.module.css";
import { paperWords as words } from "./paperWords";
import { saveCalendar } from "./saveCalendar";

type CalendarFileProps = {
  /** Of the journey. */
  readonly title: string;
  readonly framework: Framework;
  readonly actions: readonly Action[];
  readonly terms: readonly SchoolTerm[];
};

/** No owner is named so: what stands around a name is cut off. */
const EVERYONE = " ";
const DAYS: readonly DaysShown[] = ["due", "all"];

/** The whole plan, or one person's, as a file that any calendar takes. */
export function CalendarFile({ title, framework, actions, terms }: CalendarFileProps) {
  const [whose, setWhose] = useState(EVERYONE);
  const [days, setDays] = useState<DaysShown>("due");
  const [hasNames, setHasNames] = useState(false);
  const owners = byOwner(actions);
  const chosen = (whose === EVERYONE ? actions : owners.get(whose)) ?? actions;
  const timed = chosen.filter((action) => hasDay(spanOf(action, terms)));
  const name = hasNames && whose !== EVERYONE && owners.has(whose) ? whose : "";
  const planTitle = name === "" ? words.planOf(title) : words.planOfPerson(title, name);
  const open = chosen.length - timed.length;
  return (
    <section className={styles["card"]} aria-label={words.calendarTitle}>
      <h2>{words.calendarTitle}</h2>
      <p className={styles["about"]}>{words.calendarAbout}</p>
      <div className={styles["fields"]}>
        {owners.size > 1 && (
          <SelectField
            label={words.whose}
            value={owners.has(whose) ? whose : EVERYONE}
            options={[
              { value: EVERYONE, label: words.everyone },
              ...[...owners.keys()].map((owner) => ({ value: owner, label: owner || words.nobodys })),
            ]}
            onChange={({ target }) => setWhose(target.value)}
          />
        )}
        <SelectField
          label={words.days}
          value={days}
          options={DAYS.map((value) => ({ value, label: words.dayChoices[value] }))}
          onChange={({ target }) => setDays(target.value === "all" ? "all" : "due")}
        />
      </div>
      <CheckRow
        label={words.calendarNames}
        description={words.calendarNamesAbout}
        checked={hasNames}
        onChange={setHasNames}
      />
      {timed.length === 0 ? (
        <p className={styles["about"]}>{words.noneTimed}</p>
      ) : (
        <>
          {open > 0 && <p className={styles["about"]}>{words.leftOut(open)}</p>}
          <div className={styles["buttons"]}>
            <Button
              icon="download"
              onClick={() =>
                void saveCalendar({ title: planTitle, framework, actions: chosen, terms, days, hasNames })
              }
            >
              {words.calendar}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

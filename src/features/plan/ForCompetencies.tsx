import { useState } from "react";
import { Link } from "react-router";
import type { Action } from "../../domain/action";
import { actFor } from "../../domain/actionTelling";
import {
  allCompetencies,
  competencyRef,
  placedOf,
  titleOf,
  type CompetencyRef,
} from "../../domain/framework";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { writeOrTell } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { SelectField } from "../../ui/SelectField";
import styles from "./Action.module.css";
import { usePlan } from "./planContext";
import { actionWords as words } from "./words";

/** What it is for: one competency or several. */
export function ForCompetencies({ action }: { readonly action: Action }) {
  const { journey, framework, readOnly } = usePlan();
  const [chosen, setChosen] = useState("");
  const say = (ref: CompetencyRef, isFor: boolean) =>
    writeOrTell(journey, (journal, writer) => [actFor(journal, writer, action.id, ref, isFor)]);
  const others = allCompetencies(framework).filter(
    ({ competency }) => !action.for.includes(competencyRef(framework.id, competency.id)),
  );
  return (
    <section aria-labelledby="action-for">
      <h3 id="action-for" className={styles["heading"]}>
        {words.forTitle}
      </h3>
      {action.for.length === 0 && <p className={styles["quiet"]}>{words.forNone}</p>}
      <ul role="list" className={styles["chips"]}>
        {action.for.map((ref) => {
          const placed = placedOf(framework, ref);
          const title = titleOf(framework, ref);
          return (
            <li key={ref} className={styles["chip"]} data-hue={placed && hueOf(placed.domainIndex)}>
              {placed ? (
                <Link to={paths.competency(journey, placed.competency.id)}>{title}</Link>
              ) : (
                <span>{title}</span>
              )}
              {!readOnly && (
                <IconButton
                  icon="close"
                  label={words.forRemove(title)}
                  onClick={() => void say(ref, false)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <form
          className={styles["add"]}
          data-print="none"
          onSubmit={(event) => {
            event.preventDefault();
            // The select offers nothing but refs of this framework.
            if (chosen !== "") void say(chosen as CompetencyRef, true).then((said) => said && setChosen(""));
          }}
        >
          <SelectField
            label={action.for.length === 0 ? words.forFirst : words.forAdd}
            value={chosen}
            options={[
              { value: "", label: words.forChoose },
              ...others.map(({ competency, domain }) => ({
                value: competencyRef(framework.id, competency.id),
                label: `${domain.title}: ${competency.title}`,
              })),
            ]}
            onChange={(event) => setChosen(event.target.value)}
          />
          <Button type="submit" icon="plus" disabled={chosen === ""}>
            {words.add}
          </Button>
        </form>
      )}
    </section>
  );
}

import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import type { FrameworkId } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { togetherOf } from "../../domain/joiningTelling";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { joinJourneys } from "../../state/joining";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { RadioCards } from "../../ui/RadioCards";
import styles from "./JoinScreen.module.css";
import { words } from "./words";

type TogetherProps = {
  readonly own: StoredSummary;
  readonly journal: Journal;
  readonly other: StoredSummary;
};

/** What two journeys would be as one, the name that it keeps, and the button that makes them one. */
export function Together({ own, journal, other }: TogetherProps) {
  const navigate = useNavigate();
  const loaded = useJournal(other.journey);
  const [title, setTitle] = useState(own.title);
  const [joining, setJoining] = useState(false);
  const otherJournal = loaded.state === "ready" ? loaded.journal : undefined;
  const both = useMemo(() => otherJournal && togetherOf(journal, otherJournal), [journal, otherJournal]);
  if (!both) return null;
  const names = [...new Set([own.title, other.title])].filter((name) => name !== "");

  async function join() {
    setJoining(true);
    const said =
      own.title === other.title
        ? words.joinedAlike(titleOf(own))
        : words.joined(titleOf(own), titleOf(other));
    const framework = own.framework as FrameworkId;
    const journeys = { own: own.journey, other: other.journey, isOtherReadOnly: other.readOnly };
    const into = await joinJourneys({ ...journeys, framework, title }, said);
    setJoining(false);
    if (into) await navigate(paths.record(into));
  }

  return (
    <section aria-labelledby="together-title" className={styles["together"]}>
      <h3 id="together-title">{words.togetherTitle}</h3>
      <ul className={styles["figures"]}>
        <li>{words.assessed(both.competencies)}</li>
        <li>{words.toSettle(both.toSettle)}</li>
        {both.evidence > 0 && <li>{words.evidence(both.evidence)}</li>}
        <li>{words.changes(both.changes)}</li>
      </ul>
      {names.length > 1 && (
        <RadioCards
          legend={words.nameOf}
          value={title}
          options={names.map((name) => ({ value: name, label: name }))}
          onChange={setTitle}
        />
      )}
      <Button variant="solid" disabled={joining} onClick={() => void join()}>
        {words.join}
      </Button>
    </section>
  );
}

import { memo, useState } from "react";
import type { JourneyId } from "../../domain/ids";
import { titleOf } from "../../state/journeyTitle";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import styles from "./ExportScreen.module.css";
import { words } from "./words";

type OtherJourneysProps = {
  readonly summaries: readonly StoredSummary[];
  readonly chosen: ReadonlySet<JourneyId>;
  readonly disabled: boolean;
  readonly onChoose: (chosen: ReadonlySet<JourneyId>) => void;
};

/** As many as a person looks through; the rest when asked for. */
const FIRST = 24;

/** The journeys that can go into the same file, in the order of the alphabet. */
export const OtherJourneys = memo(function OtherJourneys({
  summaries,
  chosen,
  disabled,
  onChoose,
}: OtherJourneysProps) {
  const [isWhole, setWhole] = useState(false);
  if (summaries.length === 0) return null;
  const shown = isWhole ? summaries : summaries.slice(0, FIRST);
  const count = summaries.filter(({ journey }) => chosen.has(journey)).length;
  return (
    <fieldset className={styles["choices"]} disabled={disabled}>
      <legend className={styles["legend"]}>{words.others}</legend>
      {summaries.length > 2 && (
        <div className={styles["bar"]}>
          <p role="status">{words.othersChosen(count, summaries.length)}</p>
          <span className={styles["buttons"]}>
            <Button
              variant="plain"
              disabled={count === summaries.length}
              onClick={() => onChoose(new Set(summaries.map(({ journey }) => journey)))}
            >
              {words.allOthers}
            </Button>
            <Button variant="plain" disabled={count === 0} onClick={() => onChoose(new Set())}>
              {words.noOthers}
            </Button>
          </span>
        </div>
      )}
      <ul className={styles["journeys"]}>
        {shown.map((summary) => (
          <li key={summary.journey}>
            <CheckRow
              label={<span dir="auto">{titleOf(summary)}</span>}
              description={summary.archived ? words.archived : undefined}
              checked={chosen.has(summary.journey)}
              disabled={disabled}
              onChange={(isIn) => onChoose(withOrWithout(chosen, summary.journey, isIn))}
            />
          </li>
        ))}
      </ul>
      {shown.length < summaries.length && (
        <Button variant="plain" className={styles["save"]} onClick={() => setWhole(true)}>
          {words.showAllOthers(summaries.length)}
        </Button>
      )}
    </fieldset>
  );
});

function withOrWithout<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  if (isIn) changed.add(item);
  else changed.delete(item);
  return changed;
}

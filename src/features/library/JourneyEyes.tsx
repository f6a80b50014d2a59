import { titleOf } from "../../state/journeyTitle";
import type { Eyes } from "../../state/resources";
import type { StoredSummary } from "../../storage/summaryRow";
import { SelectField } from "../../ui/SelectField";
import styles from "./JourneyEyes.module.css";
import { words } from "./words";

type JourneyEyesProps = {
  readonly journeys: readonly StoredSummary[];
  readonly chosen: Eyes;
  readonly readOnly: boolean;
  readonly onChoose: (journey: string) => void;
};

/** Through the eyes of which journey the library is looked at. */
export function JourneyEyes({ journeys, chosen, readOnly, onChoose }: JourneyEyesProps) {
  return (
    <div className={styles["eyes"]} data-print="none">
      <SelectField
        label={words.eyes}
        hint={readOnly ? words.readOnly : undefined}
        value={chosen}
        options={[
          ...journeys.map((summary) => ({
            value: summary.journey,
            label: summary.archived ? words.archived(titleOf(summary)) : titleOf(summary),
          })),
          { value: "", label: words.nobody },
        ]}
        onChange={(event) => onChoose(event.target.value)}
      />
    </div>
  );
}

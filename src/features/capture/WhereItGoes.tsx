import { use } from "react";
import { readJourney } from "../../domain/journey";
import type { JourneyId } from "../../domain/ids";
import { useFramework } from "../../state/framework";
import { OnlyJourney } from "../../state/handedOver";
import { useJournal } from "../../state/journals";
import { useSummary } from "../../state/summaries";
import { titleOf } from "../../state/journeyTitle";
import type { StoredSummary } from "../../storage/summaryRow";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { CompetencyChooser } from "./CompetencyChooser";
import type { Where } from "./lot";
import styles from "./Where.module.css";
import { words } from "./words";

type WhereItGoesProps = {
  readonly where: Where;
  readonly journeys: readonly StoredSummary[];
  readonly readOnlyAsked?: boolean;
  readonly onChange: (where: Where) => void;
};

/** A journey, and the competencies of it that are served; or later. */
export function WhereItGoes({ where, journeys, readOnlyAsked, onChange }: WhereItGoesProps) {
  const journey = where.journey as JourneyId;
  const only = use(OnlyJourney);
  const summary = useSummary(journey);
  const loaded = useJournal(journey);
  const framework = useFramework(
    loaded.state === "ready" ? readJourney(loaded.journal).framework : undefined,
  );
  const isListed = journeys.some((listed) => listed.journey === journey);
  const listed = !isListed && summary?.journey === journey ? [summary, ...journeys] : journeys;
  return (
    <section aria-labelledby="where-title" className={styles["where"]}>
      <h2 id="where-title" className={styles["title"]}>
        {words.where}
      </h2>
      {readOnlyAsked && <Notice>{words.readOnlyJourney}</Notice>}
      <SelectField
        label={words.journey}
        hideLabel
        value={journey}
        onChange={(event) => onChange({ journey: event.target.value as JourneyId | "", serves: [] })}
        options={[
          ...listed.map((one) => ({ value: one.journey, label: titleOf(one) })),
          // Whoever has the tablet for one journey catches for that one.
          ...(only === undefined ? [{ value: "", label: words.decideLater }] : []),
        ]}
      />
      {where.journey !== "" && framework === "unknown" && (
        <p className={styles["quiet"]}>{words.unknownFramework}</p>
      )}
      {where.journey !== "" && loaded.state === "ready" && framework && framework !== "unknown" && (
        <>
          <CompetencyChooser
            key={journey}
            framework={framework}
            journal={loaded.journal}
            chosen={where.serves}
            onChange={(serves) => onChange({ journey, serves })}
          />
          {where.serves.length === 0 && <p className={styles["quiet"]}>{words.inJourneyOnly}</p>}
        </>
      )}
    </section>
  );
}

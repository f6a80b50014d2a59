import { useState } from "react";
import { Link } from "react-router";
import type { Evidence } from "../../domain/evidence";
import { placeEvidence } from "../../domain/evidenceTelling";
import {
  findCompetency,
  parseCompetencyRef,
  type CompetencyRef,
  type Framework,
} from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { usePendingValue } from "../../state/pending";
import { faultText } from "../../state/faultText";
import { useIsReadOnly } from "../../state/readOnly";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { CompetencyPicker } from "./CompetencyPicker";
import styles from "./Placing.module.css";
import { recentlyPlacedOn } from "./recent";
import { words } from "./words";

type PlacingProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly item: Evidence;
};

const RECENT = 4;

/** Which competencies it serves; any number of them. */
export function Placing({ journey, journal, framework, item }: PlacingProps) {
  const readOnly = useIsReadOnly(journey);
  const { shown, attempt } = usePendingValue<readonly CompetencyRef[]>(journal, item.serves);
  // As they were when the page was opened: what is tapped must not move away under the finger.
  const [recent] = useState(() => recentlyPlacedOn(journal, RECENT));

  async function place(ref: CompetencyRef, serves: boolean) {
    const next = serves ? [...shown, ref] : shown.filter((other) => other !== ref);
    const written = await attempt(next, () =>
      write(journey, (current, writer) => [placeEvidence(current, writer, item.id, ref, serves)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <section aria-labelledby="placing-title">
      <h3 id="placing-title" className={styles["heading"]}>
        {words.placeTitle}
      </h3>
      {shown.length === 0 ? (
        <p className={styles["quiet"]}>{words.notPlaced}</p>
      ) : (
        <ul className={styles["placed"]}>
          {shown.map((ref) => (
            <li key={ref}>
              <Placed journey={journey} framework={framework} competency={ref} />
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <>
          <p className={styles["quiet"]} data-print="none">
            {words.placeAbout}
          </p>
          <CompetencyPicker
            framework={framework}
            label={words.placeWheel}
            chosen={shown}
            recent={recent}
            onToggle={(ref, serves) => void place(ref, serves)}
          />
        </>
      )}
    </section>
  );
}

type PlacedProps = {
  readonly journey: JourneyId;
  readonly framework: Framework;
  readonly competency: CompetencyRef;
};

function Placed({ journey, framework, competency }: PlacedProps) {
  const parsed = parseCompetencyRef(competency);
  const placed =
    parsed?.frameworkId === framework.id ? findCompetency(framework, parsed.competencyId) : undefined;
  if (!placed) return <>{words.unknownCompetency}</>;
  return (
    <Link to={paths.competency(journey, placed.competency.id)} className={styles["link"]}>
      {placed.competency.title}
    </Link>
  );
}

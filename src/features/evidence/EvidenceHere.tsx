import { useMemo } from "react";
import { evidenceFor, readEvidence, type Evidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { Disclosure } from "../../ui/Disclosure";
import { LinkButton } from "../../ui/LinkButton";
import { EvidenceAdder } from "./EvidenceAdder";
import styles from "./EvidenceHere.module.css";
import { EvidenceTile } from "./EvidenceTile";
import { filterQuery } from "./filter";
import { mayBePrinted } from "./leftOut";
import { LeftOutNote } from "./LeftOutNote";
import { PrintedList } from "./PrintedList";
import { words } from "./words";

type EvidenceHereProps = {
  readonly journey: JourneyId;
  readonly competency: CompetencyRef;
  /** What could be kept, for those who wonder. */
  readonly ideas: readonly string[];
};

const SHOWN_HERE = 8;
const NONE: readonly Evidence[] = [];

/** The evidence of one competency, where the competency is read: shown, and added to. */
export default function EvidenceHere({ journey, competency, ideas }: EvidenceHereProps) {
  const loaded = useJournal(journey);
  const readOnly = useIsReadOnly(journey);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const items = useMemo(
    () => (journal ? evidenceFor(readEvidence(journal), competency) : NONE),
    [journal, competency],
  );
  const query = filterQuery({ competency });
  return (
    <section aria-labelledby="evidence-title" className={styles["evidence"]}>
      <h3 id="evidence-title" className={styles["heading"]}>
        {words.title}{" "}
        {items.length > 0 && <span className={styles["count"]}>{words.count(items.length)}</span>}
      </h3>
      {items.length === 0 && <p className={styles["none"]}>{words.none}</p>}
      {items.length > 0 && (
        <ul role="list" className={styles["tiles"]}>
          {items.slice(0, SHOWN_HERE).map((item) => (
            <li key={item.id} data-print={mayBePrinted(item) ? undefined : "none"}>
              <EvidenceTile journey={journey} item={item} query={query} />
            </li>
          ))}
        </ul>
      )}
      {items.length > SHOWN_HERE && (
        <div data-print="none">
          <LinkButton icon="photo" to={paths.evidence(journey) + query}>
            {words.seeAll(items.length)}
          </LinkButton>
        </div>
      )}
      <PrintedList items={items.slice(SHOWN_HERE)} />
      <LeftOutNote items={items} />
      {!readOnly && <EvidenceAdder journey={journey} serves={[competency]} />}
      {!readOnly && ideas.length > 0 && (
        <Disclosure summary={words.ideas}>
          <p className={styles["none"]}>{words.ideasAbout}</p>
          <ul className={styles["ideas"]}>
            {ideas.map((idea) => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

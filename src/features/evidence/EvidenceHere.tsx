import { evidenceFor, readEvidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { useJournal } from "../../state/journals";
import { Disclosure } from "../../ui/Disclosure";
import { EvidenceAdder } from "./EvidenceAdder";
import styles from "./EvidenceHere.module.css";
import { EvidenceTile } from "./EvidenceTile";
import { words } from "./words";

type EvidenceHereProps = {
  readonly journey: JourneyId;
  readonly competency: CompetencyRef;
  /** What could be kept, for those who wonder. */
  readonly ideas: readonly string[];
};

const SHOWN_AT_FIRST = 8;

/** The evidence of one competency, where the competency is read: shown, and added to. */
export default function EvidenceHere({ journey, competency, ideas }: EvidenceHereProps) {
  const loaded = useJournal(journey);
  const items = loaded.state === "ready" ? evidenceFor(readEvidence(loaded.journal), competency) : [];
  const tiles = (from: number, to?: number) => (
    <ul role="list" className={styles["tiles"]}>
      {items.slice(from, to).map((item) => (
        <li key={item.id}>
          <EvidenceTile journey={journey} item={item} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="evidence-title" className={styles["evidence"]}>
      <h3 id="evidence-title" className={styles["heading"]}>
        {words.title}{" "}
        {items.length > 0 && <span className={styles["count"]}>{words.count(items.length)}</span>}
      </h3>
      {items.length === 0 && <p className={styles["none"]}>{words.none}</p>}
      {items.length > 0 && tiles(0, SHOWN_AT_FIRST)}
      {items.length > SHOWN_AT_FIRST && (
        <Disclosure summary={words.count(items.length - SHOWN_AT_FIRST)}>{tiles(SHOWN_AT_FIRST)}</Disclosure>
      )}
      <EvidenceAdder journey={journey} serves={[competency]} />
      {ideas.length > 0 && (
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

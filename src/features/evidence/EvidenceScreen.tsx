import { useParams } from "react-router";
import { readDeletedEvidence, readEvidence, type Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { useJournal } from "../../state/journals";
import { useKnownFiles } from "../../state/files";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Disclosure } from "../../ui/Disclosure";
import { EmptyState } from "../../ui/EmptyState";
import { EvidenceAdder } from "./EvidenceAdder";
import styles from "./EvidenceScreen.module.css";
import { EvidenceTile } from "./EvidenceTile";
import { words } from "./words";

/** All evidence of a journey, the latest first. */
export default function EvidenceScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(journey);
  const items = loaded.state === "ready" ? readEvidence(loaded.journal) : [];
  const known = useKnownFiles(
    items.flatMap(({ content }) => (content?.kind === "file" ? [content.hash] : [])),
  );
  useTitle(words.title);
  useReady(loaded.state === "ready");
  if (loaded.state !== "ready") return null;

  const factOf = ({ content, serves }: Evidence) => {
    if (content?.kind === "file" && known && !known.has(content.hash)) return words.notHereShort;
    return serves.length === 0 ? words.notPlaced : words.serves(serves.length);
  };
  return (
    <section aria-labelledby="evidence-title" className={styles["screen"]}>
      <div>
        <h2 id="evidence-title">{words.title}</h2>
        <p className={styles["lead"]}>{items.length > 0 ? words.count(items.length) : words.lead}</p>
      </div>
      <EvidenceAdder journey={journey} serves={[]} />
      {items.length === 0 && (
        <EmptyState title={words.emptyTitle} level={3}>
          {words.empty}
        </EmptyState>
      )}
      <ul role="list" className={styles["tiles"]}>
        {items.map((item) => (
          <li key={item.id}>
            <EvidenceTile journey={journey} item={item} note={factOf(item)} />
          </li>
        ))}
      </ul>
      <DeletedItems journey={journey} journal={loaded.journal} />
    </section>
  );
}

/** Deleted by mistake, and seen too late for Undo: each is a tap away from its own page, where it can be brought back. */
function DeletedItems({ journey, journal }: { readonly journey: JourneyId; readonly journal: Journal }) {
  const items = readDeletedEvidence(journal);
  if (items.length === 0) return null;
  return (
    <Disclosure summary={words.deletedTitle} aside={items.length}>
      <p className={styles["lead"]}>{words.deletedAbout}</p>
      <ul role="list" className={styles["tiles"]}>
        {items.map((item) => (
          <li key={item.id}>
            <EvidenceTile journey={journey} item={item} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

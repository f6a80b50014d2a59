import { useState } from "react";
import { useParams, useSearchParams } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { useJournal } from "../../state/journals";
import { useSummaries } from "../../state/summaries";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import styles from "./ExportScreen.module.css";
import { PurposeChooser } from "./PurposeChooser";
import { isPurpose, type Purpose } from "./purposes";
import { RecordPart } from "./RecordPart";
import { SnapshotPart } from "./SnapshotPart";
import { useDecisions } from "./useSwitches";
import { words } from "./words";

/** All that leaves Waymark leaves it here: what it is for, what exactly it will hold, and then the file or the paper. */
export default function ExportScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const [search, setSearch] = useSearchParams();
  const summaries = useSummaries();
  const loaded = useJournal(journey);
  const isInPart = loaded.state === "ready" && loaded.journal.awaited.size > 0;
  const decisions = useDecisions();
  const [isWriting, setWriting] = useState(false);
  const asked = search.get("for");
  const purpose: Purpose = isPurpose(asked) ? asked : "continue";
  useTitle(words.titleOf(purpose));
  useReady(summaries !== undefined);
  if (!summaries) return null;

  const present = summaries.filter(({ existence }) => existence !== "deleted");
  const change = (next: Purpose) =>
    setSearch(
      (now) => {
        now.set("for", next);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <section aria-labelledby="export-title" className={styles["screen"]}>
      <div className={styles["intro"]} data-print="none">
        <h2 id="export-title">{words.titleOf(purpose)}</h2>
        <p>{isInPart && purpose === "continue" ? words.inPart.lead : words.leads[purpose]}</p>
      </div>
      {/* To leave for another purpose would call off the file that is being written: there is a button for that. */}
      <PurposeChooser value={purpose} isInPart={isInPart} disabled={isWriting} onChange={change} />
      {purpose === "continue" || purpose === "show" ? (
        <SnapshotPart
          key={purpose}
          journey={journey}
          purpose={purpose}
          summaries={present}
          decisions={decisions}
          onWriting={setWriting}
        />
      ) : (
        <RecordPart
          key={purpose}
          journey={journey}
          purpose={purpose}
          decisions={decisions}
          onWriting={setWriting}
        />
      )}
    </section>
  );
}

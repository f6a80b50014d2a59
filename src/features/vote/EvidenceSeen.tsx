import type { CompetencyRef } from "../../domain/framework";
import { evidenceFor, readEvidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import { useJournal } from "../../state/journals";
import { Disclosure } from "../../ui/Disclosure";
import { words } from "./words";

type EvidenceSeenProps = { readonly journey: JourneyId; readonly competencyRef: CompetencyRef };

/** What the journey has for it, where the journey is on this device. Whoever votes is not told of what only its keepers may see. */
export function EvidenceSeen({ journey, competencyRef }: EvidenceSeenProps) {
  const loaded = useJournal(journey);
  if (loaded.state !== "ready") return null;
  const pieces = evidenceFor(readEvidence(loaded.journal), competencyRef);
  if (pieces.length === 0) return null;
  const shown = pieces.filter(({ mayBeShown }) => mayBeShown);
  const hidden = pieces.length - shown.length;
  return (
    <Disclosure summary={words.evidence(pieces.length)}>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ id, title }) => (
            <li key={id}>{title || words.untitledEvidence}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p>{words.notTold(hidden)}</p>}
    </Disclosure>
  );
}

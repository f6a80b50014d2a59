import { useParams } from "react-router";
import { readEvidenceItem } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { useJournal } from "../../state/journals";
import { EraseThing } from "./EraseThing";
import { titled, words } from "./words";

/** Before a piece of evidence is erased. */
export default function EraseEvidenceScreen() {
  const { journey: id = "", item: itemId = "" } = useParams();
  const journey = id as JourneyId;
  const loaded = useJournal(journey);
  const item = loaded.state === "ready" ? readEvidenceItem(loaded.journal, itemId as EvidenceId) : undefined;
  return (
    <EraseThing
      journey={journey}
      about={evidenceThing(itemId as EvidenceId)}
      isRead={loaded.state === "ready"}
      title={item && titled(item.title)}
      lead={words.eraseLead}
      back={{ to: paths.evidenceItem(journey, itemId), label: words.back }}
    />
  );
}

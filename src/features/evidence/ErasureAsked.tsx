import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { useErasureOf } from "../../state/erasures";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { erasureWords } from "./erasureWords";

type ErasureAskedProps = { readonly journey: JourneyId; readonly item: EvidenceId };

/** Others ask to erase this item, and this device has not gone along with it. */
export function ErasureAsked({ journey, item }: ErasureAskedProps) {
  const erasure = useErasureOf(journey, evidenceThing(item));
  if (erasure.state !== "known") return null;
  const { state, by, at } = erasure.told;
  if (state !== "asked" && state !== "kept") return null;
  return (
    <div data-print="none">
      <Notice
        icon="trash"
        action={<LinkButton to={paths.eraseEvidence(journey, item)}>{erasureWords.look}</LinkButton>}
      >
        {state === "asked" ? erasureWords.asked(by, at) : erasureWords.kept(by, at)}
      </Notice>
    </div>
  );
}

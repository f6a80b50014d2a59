import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { useErasureOf } from "../../state/erasures";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { erasureWords } from "./erasureWords";
import { words } from "./words";

type ItemMissingProps = { readonly journey: JourneyId; readonly item: EvidenceId };

/** At the address of an item that is not here: whether it was erased, and what can still be done. */
export function ItemMissing({ journey, item }: ItemMissingProps) {
  const erasure = useErasureOf(journey, evidenceThing(item));
  if (erasure.state === "loading") return null;
  const back = <LinkButton to={paths.evidence(journey)}>{words.back}</LinkButton>;
  const told = erasure.state === "known" ? erasure.told : undefined;
  if (!told || (told.state !== "hidden" && told.state !== "gone"))
    return (
      <EmptyState title={words.missingTitle} actions={back}>
        {words.missing}
      </EmptyState>
    );
  const isGone = told.state === "gone";
  return (
    <EmptyState
      title={erasureWords.goneTitle(told.goneAt ?? told.decidedAt ?? told.at)}
      actions={
        <>
          {back}
          <LinkButton variant="plain" to={isGone ? paths.erasures() : paths.eraseEvidence(journey, item)}>
            {isGone ? erasureWords.see : erasureWords.takeBack}
          </LinkButton>
        </>
      }
    >
      {isGone ? erasureWords.gone : erasureWords.hidden}
    </EmptyState>
  );
}

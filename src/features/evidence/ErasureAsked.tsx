import { Link } from "react-router";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { evidenceThing } from "../../domain/thing";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import { useAlsoNamed, useErasureOf } from "../../state/erasures";
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
        <p>{state === "asked" ? erasureWords.asked(by, at) : erasureWords.kept(by, at)}</p>
        <AlsoNamed journey={journey} item={item} />
      </Notice>
    </div>
  );
}

const LISTED = 12;

/** Where else the file would go if the wish were agreed to. */
function AlsoNamed({ journey, item }: ErasureAskedProps) {
  const also = useAlsoNamed(journey, evidenceThing(item)) ?? [];
  if (also.length === 0) return null;
  return (
    <>
      <p>{erasureWords.alsoNamedBy}</p>
      <ul>
        {also.slice(0, LISTED).map((other) => (
          <li key={`${other.journey} ${other.item}`}>
            <Link to={paths.evidenceItem(other.journey, other.item)}>
              {other.title === "" ? erasureWords.untitled : `“${other.title}”`}
            </Link>{" "}
            {erasureWords.inJourney(titleOf({ title: other.journeyTitle }))}
          </li>
        ))}
        {also.length > LISTED && <li>{erasureWords.alsoMore(also.length - LISTED)}</li>}
      </ul>
      <p>{erasureWords.alsoGoes}</p>
    </>
  );
}

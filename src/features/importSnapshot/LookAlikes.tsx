import type { JourneyPlan } from "../../storage/importPlan";
import { paths } from "../../paths";
import { useAlike } from "../../state/imports";
import { titleOf } from "../../state/journeyTitle";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { words } from "./words";

/** More would bury what one came for; the rest is found on the list of journeys. */
const AT_MOST = 5;

/** Journeys that have just come and look like one that is here: perhaps somebody started the same one twice. */
export function LookAlikes({ journeys }: { readonly journeys: readonly JourneyPlan[] }) {
  const came = journeys
    .filter(({ isNewHere, existence }) => isNewHere && existence !== "deleted")
    .map(({ journey }) => journey);
  const alike = useAlike(came, AT_MOST);
  return alike.map((pair) => (
    <Notice
      key={pair.journey}
      title={words.alikeTitle}
      action={<LinkButton to={paths.join(pair.journey)}>{words.alikeJoin}</LinkButton>}
    >
      <p>{words.alike(titleOf(pair))}</p>
    </Notice>
  ));
}

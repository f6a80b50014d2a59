import type { JourneyPlan } from "../../storage/importPlan";
import { paths } from "../../paths";
import { useAlike } from "../../state/imports";
import { titleOf } from "../../state/journeyTitle";
import { Card } from "../../ui/Card";
import { LinkButton } from "../../ui/LinkButton";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./ImportScreen.module.css";
import { words } from "./words";

/** More would bury what one came for; the rest is found on the list of journeys. */
const AT_MOST = 5;

/** Journeys that have just come and look like one that is here: perhaps somebody started the same one twice. */
export function LookAlikes({ journeys }: { readonly journeys: readonly JourneyPlan[] }) {
  const came = journeys
    .filter(({ isNewHere, existence }) => isNewHere && existence !== "deleted")
    .map(({ journey }) => journey);
  const alike = useAlike(came, AT_MOST);
  if (alike.length === 0) return null;
  return (
    <Card as="section" look="quiet" aria-labelledby="alike-title" className={styles["part"]}>
      <h3 id="alike-title" className={styles["title"]}>
        {words.alikeTitle}
      </h3>
      <p className={styles["quiet"]}>{words.alikeAbout}</p>
      <ul role="list" className={styles["alike"]}>
        {alike.map((pair) => (
          <li key={pair.journey}>
            <span>{titleOf(pair)}</span>
            <LinkButton to={paths.join(pair.journey)}>
              {words.alikeJoin}
              <VisuallyHidden>{words.alikeJoinOf(titleOf(pair))}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

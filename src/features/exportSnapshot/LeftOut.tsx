import { Link } from "react-router";
import { evidenceToShow, withheldFiles } from "../../domain/toShow";
import { readEvidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useJournals } from "../../state/manyJournals";
import styles from "./ExportScreen.module.css";
import { words } from "./words";

/** How much evidence goes into a file made to be shown, how much stays here, and why. */
export function LeftOut({ journeys }: { readonly journeys: readonly JourneyId[] }) {
  const journals = useJournals(journeys);
  if (!journals) return null;
  const withheld = withheldFiles(journals.values());
  const all = [...journals.values()].flatMap(readEvidence);
  const shown = [...journals.values()].flatMap((journal) => evidenceToShow(journal, withheld)).length;
  const notAsked = all.filter(({ answers }) => answers.showing.length === 0).length;
  const [first] = journeys;
  return (
    <>
      <p>{words.shown(shown, all.length)}</p>
      {notAsked > 0 && first && (
        <p className={styles["lead"]}>
          {words.notAsked(notAsked)}{" "}
          <Link to={`${paths.evidence(first)}?show=not-asked`} className={styles["link"]}>
            {words.ask}
          </Link>
        </p>
      )}
      {all.length - shown - notAsked > 0 && (
        <p className={styles["lead"]}>{words.kept(all.length - shown - notAsked)}</p>
      )}
    </>
  );
}

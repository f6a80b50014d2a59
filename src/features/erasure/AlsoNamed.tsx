import { Link } from "react-router";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import type { AlsoNaming } from "../../storage/erasureTold";
import styles from "./Erasure.module.css";
import { titled, words } from "./words";

const LISTED = 12;

/** What else names the file of what others ask to erase: said before anybody agrees. */
export function AlsoNamed({ also }: { readonly also: readonly AlsoNaming[] }) {
  if (also.length === 0) return null;
  return (
    <div>
      <p>{words.alsoNamedBy}</p>
      <AlsoList also={also} />
      <p className={styles["quiet"]}>{words.alsoGoes}</p>
    </div>
  );
}

/** The items by their titles, each a link, with the journey that it stands in. */
export function AlsoList({ also }: { readonly also: readonly AlsoNaming[] }) {
  const more = also.length - LISTED;
  return (
    <ul className={styles["list"]}>
      {also.slice(0, LISTED).map(({ journey, journeyTitle, item, title, hash }) => (
        <li key={`${journey} ${item} ${hash}`}>
          <Link to={paths.evidenceItem(journey, item)} className={styles["link"]}>
            {titled(title)}
          </Link>{" "}
          <span className={styles["quiet"]}>{words.inJourney(titleOf({ title: journeyTitle }))}</span>
        </li>
      ))}
      {more > 0 && <li className={styles["quiet"]}>{words.alsoMore(more)}</li>}
    </ul>
  );
}

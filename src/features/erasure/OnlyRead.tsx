import { Link } from "react-router";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import type { TracesIn } from "../../state/personTraces";
import { Notice } from "../../ui/Notice";
import styles from "./Erasure.module.css";
import { words } from "./words";

/** Where a person stands from which they do not go: what is only read here refuses the wish to erase, too. */
export function OnlyRead({ journeys }: { readonly journeys: readonly TracesIn[] }) {
  if (journeys.length === 0) return null;
  return (
    <Notice icon="book" title={words.onlyReadTitle(journeys.length)}>
      <p>{words.onlyRead}</p>
      <ul role="list" className={styles["texts"]}>
        {journeys.map(({ journey, title }) => (
          <li key={journey}>
            <Link to={paths.record(journey)} className={styles["link"]}>
              {titleOf({ title })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

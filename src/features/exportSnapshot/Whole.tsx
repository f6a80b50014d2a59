import { useMemo } from "react";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { useCurrentPerson } from "../../state/people";
import { wholeContents, type Offer } from "./contents";
import styles from "./Holds.module.css";
import { holdWords } from "./holdWords";
import { words } from "./words";

type WholeProps = {
  readonly title: string;
  /** Undefined until read; the file can be saved before. */
  readonly journals: ReadonlyMap<JourneyId, Journal> | undefined;
  readonly offer: Offer | undefined;
};

/** What a file with everything in it holds. Nothing of it can be left out: it is the safe copy. */
export function Whole({ title, journals, offer }: WholeProps) {
  const { name } = useCurrentPerson();
  const contents = useMemo(() => journals && wholeContents(journals, name), [journals, name]);
  return (
    <section className={styles["holds"]} aria-labelledby="what-it-holds">
      <h3 id="what-it-holds" className={styles["heading"]}>
        {holdWords.title}
      </h3>
      <p>{words.thisJourney(title)}</p>
      {contents && offer && (
        <ul className={styles["facts"]}>
          <li>{words.wholeNames(contents.names)}</li>
          <li>{words.wholeReasons(contents.reasons.length)}</li>
          <li>{words.wholeEvidence(offer.offered.length, offer.staying.length)}</li>
        </ul>
      )}
    </section>
  );
}

import { memo, useMemo } from "react";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { frameworkKey } from "../../domain/journey";
import type { Contents, Offer } from "./contents";
import { FrameworkFact } from "./FrameworkFact";
import styles from "./Holds.module.css";
import { holdWords } from "./holdWords";
import { frameworksOf, journeyFacts } from "./wholeContents";
import { words } from "./words";

type WholeProps = {
  readonly title: string;
  /** Undefined until read; the file can be saved before. */
  readonly journals: ReadonlyMap<JourneyId, Journal> | undefined;
  readonly contents: Contents | undefined;
  readonly offer: Offer | undefined;
};

/** What a file with everything in it holds; not rendered anew while it is written. Nothing of it can be left out: it is the safe copy. */
export const Whole = memo(function Whole({ title, journals, contents, offer }: WholeProps) {
  const facts = useMemo(() => journals && journeyFacts(journals), [journals]);
  const frameworks = useMemo(() => journals && frameworksOf(journals.values()), [journals]);
  return (
    <section className={styles["holds"]} aria-labelledby="what-it-holds">
      <h3 id="what-it-holds" className={styles["heading"]}>
        {holdWords.title}
      </h3>
      <p>{facts && facts.length > 1 ? words.theseJourneys(facts.length) : words.thisJourney(title)}</p>
      {contents && offer && facts && frameworks && (
        <>
          <ul className={styles["facts"]}>
            {facts.map((journey) => (
              <li key={journey.journey}>
                {facts.length > 1 ? words.factsOf(journey) : words.facts(journey)}
                {journey.isArchived && ` ${words.staysArchived}`}
              </li>
            ))}
            <li>{words.wholeNames(contents.names)}</li>
            <li>{words.wholeReasons(contents.reasons.length)}</li>
            <li>{words.wholeEvidence(offer.offered.length, offer.staying.length)}</li>
            {frameworks.map((framework) => (
              <li key={frameworkKey(framework)}>
                <FrameworkFact named={framework} />
              </li>
            ))}
          </ul>
          <p className={styles["lead"]}>{words.notIn}</p>
        </>
      )}
    </section>
  );
});

import type { JourneyId } from "../../../domain/ids";
import type { Journal } from "../../../domain/journal";
import type { SchoolTerm } from "../../../domain/schoolTerm";
import { Disclosure } from "../../../ui/Disclosure";
import { AddTerm } from "./AddTerm";
import { TermFields } from "./TermFields";
import styles from "./Terms.module.css";
import { timeWords as words } from "./timeWords";

type TermsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly readOnly: boolean;
  readonly terms: readonly SchoolTerm[];
};

/** The terms of the journey, where they are made and changed. */
export function Terms({ journey, journal, readOnly, terms }: TermsProps) {
  if (readOnly) return null;
  return (
    <Disclosure summary={words.terms} aside={words.termsCount(terms.length)}>
      <div className={styles["terms"]}>
        <p className={styles["about"]}>{words.termsAbout}</p>
        {terms.length > 0 && (
          <ul role="list" className={styles["list"]}>
            {terms.map((term) => (
              <TermFields key={term.id} journey={journey} journal={journal} term={term} />
            ))}
          </ul>
        )}
        <AddTerm journey={journey} />
      </div>
    </Disclosure>
  );
}

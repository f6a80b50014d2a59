import type { JourneyId } from "../../../domain/ids";
import type { Journal } from "../../../domain/journal";
import { isTermApart, type SchoolTerm } from "../../../domain/schoolTerm";
import { formatList } from "../../../lib/format";
import { Disclosure } from "../../../ui/Disclosure";
import { Notice } from "../../../ui/Notice";
import { Tag } from "../../../ui/Tag";
import { TwoAnswers } from "../TwoAnswers";
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
  const apart = terms.filter(isTermApart);
  const back = terms.filter(({ existence }) => existence === "brought-back");
  if (readOnly) {
    if (apart.length + back.length === 0) return null;
    const named = (some: readonly SchoolTerm[]) =>
      formatList(some.map(({ title }) => `“${title || words.unnamed}”`));
    return (
      <Notice tone="warn" icon="split" title={words.terms}>
        {apart.length > 0 && <p>{words.apartHere(named(apart))}</p>}
        {back.length > 0 && <p>{words.backHere(named(back))}</p>}
      </Notice>
    );
  }
  return (
    <Disclosure
      summary={words.terms}
      aside={
        <>
          {apart.length > 0 && <TwoAnswers />} {back.length > 0 && <Tag tone="warn">{words.back}</Tag>}{" "}
          {words.termsCount(terms.length)}
        </>
      }
    >
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

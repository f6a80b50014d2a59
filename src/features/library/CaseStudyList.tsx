import type { CaseStudies, CaseStudy } from "../../content/caseStudies";
import { WebLink } from "../../ui/WebLink";
import styles from "./CaseStudyList.module.css";
import { itemsOf } from "./filterLibrary";
import type { LibraryItem } from "./libraryItems";
import { words } from "./words";

interface CaseStudyListProps {
  readonly shown: readonly CaseStudy[];
  readonly studies: CaseStudies;
  readonly items: readonly LibraryItem[];
  /** The id of the sentence that says that the links open on the web. */
  readonly noteId: string;
}

export function CaseStudyList({ shown, studies, items, noteId }: CaseStudyListProps) {
  return (
    <section className={styles["section"]} aria-labelledby="case-studies-title">
      <h2 id="case-studies-title">{words.caseStudies}</h2>
      <p className={styles["about"]}>{studies.about}</p>
      <p className={styles["about"]}>
        <WebLink href={studies.source.url} noteId={noteId}>
          {words.caseStudiesSource(studies.source.title)}
        </WebLink>
      </p>
      <ul role="list" className={styles["studies"]}>
        {shown.map((study) => (
          <li key={study.id}>
            <h3>{study.title}</h3>
            <ul role="list">
              {itemsOf(study, items).map(({ id, title, url, publisher }) => (
                <li key={id}>
                  {url === undefined ? (
                    title
                  ) : (
                    <WebLink href={url} noteId={noteId}>
                      {title}
                    </WebLink>
                  )}
                  <span>{publisher}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

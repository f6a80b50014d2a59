import { type CaseStudies, type CaseStudy, resourcesOf } from "../../content/caseStudies";
import type { Resource } from "../../content/resources";
import { WebLink } from "../../ui/WebLink";
import styles from "./CaseStudyList.module.css";
import { words } from "./words";

interface CaseStudyListProps {
  readonly shown: readonly CaseStudy[];
  readonly studies: CaseStudies;
  readonly resources: readonly Resource[];
  /** The id of the sentence that says that the links open on the web. */
  readonly noteId: string;
}

export function CaseStudyList({ shown, studies, resources, noteId }: CaseStudyListProps) {
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
              {resourcesOf(study, resources).map((resource) => (
                <li key={resource.id}>
                  <WebLink href={resource.url} noteId={noteId}>
                    {resource.title}
                  </WebLink>
                  <span>{resource.publisher}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

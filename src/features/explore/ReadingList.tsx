import type { CaseStudy } from "../../content/caseStudies";
import { RESOURCE_KIND_TITLES, type Resource } from "../../content/resources";
import { WebLink } from "../../ui/WebLink";
import { WebNote } from "../../ui/WebNote";
import styles from "./ReadingList.module.css";
import { words } from "./words";

interface ReadingListProps {
  readonly resources: readonly Resource[];
  readonly studies: readonly { readonly study: CaseStudy; readonly toldBy: readonly Resource[] }[];
}

const NOTE_ID = "reading-note";

/** What others have written that serves the competency. All of it is on the web, so each link says so. */
export function ReadingList({ resources, studies }: ReadingListProps) {
  if (resources.length === 0 && studies.length === 0) return null;
  return (
    <section className={styles["reading"]} aria-labelledby="reading-title">
      <h2 id="reading-title">{words.resources}</h2>
      <WebNote id={NOTE_ID} />
      <ul role="list" className={styles["resources"]}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <h3>
              <WebLink href={resource.url} noteId={NOTE_ID}>
                {resource.title}
              </WebLink>
            </h3>
            <p className={styles["imprint"]}>
              {words.imprint(RESOURCE_KIND_TITLES[resource.kind], resource.publisher, resource.year)}
            </p>
            <p className={styles["summary"]}>{resource.summary}</p>
          </li>
        ))}
      </ul>
      {studies.length > 0 && (
        <>
          <h2 className={styles["studiesTitle"]}>{words.caseStudies}</h2>
          <ul role="list" className={styles["resources"]}>
            {studies.map(({ study, toldBy }) => (
              <li key={study.id}>
                <h3>{study.title}</h3>
                {toldBy.map((resource) => (
                  <p key={resource.id} className={styles["told"]}>
                    <WebLink href={resource.url} noteId={NOTE_ID}>
                      {resource.title}
                    </WebLink>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

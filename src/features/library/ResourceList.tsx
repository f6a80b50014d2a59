import { Link } from "react-router";
import { RESOURCE_KIND_TITLES, type Resource } from "../../content/resources";
import { hueOf } from "../../pictures/hue";
import { Disclosure } from "../../ui/Disclosure";
import { WebLink } from "../../ui/WebLink";
import type { CompetencyTitles } from "./competencyTitles";
import styles from "./ResourceList.module.css";
import { words } from "./words";

interface ResourceListProps {
  readonly resources: readonly Resource[];
  readonly titles: CompetencyTitles;
  /** The id of the sentence that says that the links open on the web. */
  readonly noteId: string;
}

export function ResourceList({ resources, titles, noteId }: ResourceListProps) {
  return (
    <section aria-labelledby="resources-title">
      <h2 id="resources-title" className={styles["heading"]}>
        {words.resources}
      </h2>
      <ul role="list" className={styles["resources"]}>
        {resources.map((resource) => (
          <li key={resource.id} className={styles["resource"]}>
            <h3>
              <WebLink href={resource.url} noteId={noteId}>
                {resource.title}
              </WebLink>
            </h3>
            <p className={styles["imprint"]}>
              {words.imprint(RESOURCE_KIND_TITLES[resource.kind], resource.publisher, resource.year)}
            </p>
            <p className={styles["summary"]}>{resource.summary}</p>
            <Serves resource={resource} titles={titles} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The competencies that a resource serves, folded away until asked for. */
function Serves({ resource, titles }: { readonly resource: Resource; readonly titles: CompetencyTitles }) {
  return (
    <div className={styles["fold"]}>
      <Disclosure summary={words.serves(resource.serves.length)}>
        <ul role="list" className={styles["serves"]}>
          {resource.serves.map((ref) => {
            const served = titles.get(ref);
            return (
              served && (
                <li key={ref} data-hue={hueOf(served.domainIndex)}>
                  <Link to={served.path}>{served.title}</Link>
                  <span>{served.framework}</span>
                </li>
              )
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}

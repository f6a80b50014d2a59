import { Suspense, use, useId } from "react";
import { loadResources, RESOURCE_KIND_TITLES, resourcesFor } from "../../content/resources";
import type { CompetencyRef } from "../../domain/framework";
import { Disclosure } from "../../ui/Disclosure";
import { WebLink } from "../../ui/WebLink";
import { WebNote } from "../../ui/WebNote";
import styles from "./Resources.module.css";
import { words } from "./words";

/** What others have written that serves the competency. */
export function Resources({ competency }: { readonly competency: CompetencyRef }) {
  return (
    <Suspense fallback={null}>
      <ResourceList competency={competency} />
    </Suspense>
  );
}

function ResourceList({ competency }: { readonly competency: CompetencyRef }) {
  const noteId = useId();
  const resources = resourcesFor(use(loadResources()), competency);
  if (resources.length === 0) return null;
  return (
    <Disclosure summary={words.resourcesTitle} aside={resources.length}>
      <WebNote id={noteId} />
      <ul role="list" className={styles["list"]}>
        {resources.map(({ id, title, url, kind, publisher, summary }) => (
          <li key={id}>
            <WebLink href={url} noteId={noteId} className={styles["link"]}>
              {title}
            </WebLink>
            <p className={styles["about"]}>{`${RESOURCE_KIND_TITLES[kind]} · ${publisher}`}</p>
            <p className={styles["summary"]}>{summary}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

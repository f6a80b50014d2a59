import type { CompetencyTitles } from "./competencyTitles";
import type { LibraryItem } from "./libraryItems";
import styles from "./ResourceList.module.css";
import { ResourceRow } from "./ResourceRow";
import { words } from "./words";

interface ResourceListProps {
  readonly items: readonly LibraryItem[];
  readonly titles: CompetencyTitles;
  /** The id of the sentence that says that the links open on the web. */
  readonly noteId: string;
}

export function ResourceList({ items, titles, noteId }: ResourceListProps) {
  return (
    <section aria-labelledby="resources-title">
      <h2 id="resources-title" className={styles["heading"]}>
        {words.resources}
      </h2>
      <ul role="list" className={styles["resources"]}>
        {items.map((item) => (
          <ResourceRow key={item.id} item={item} titles={titles} noteId={noteId} heading="h3" />
        ))}
      </ul>
    </section>
  );
}

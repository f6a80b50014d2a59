import { memo } from "react";
import { Tag } from "../../ui/Tag";
import { WebLink } from "../../ui/WebLink";
import type { CompetencyTitles } from "./competencyTitles";
import type { LibraryItem } from "./libraryItems";
import { OwnContent } from "./OwnContent";
import { ownWords } from "./ownWords";
import { RowFoot } from "./RowFoot";
import styles from "./ResourceRow.module.css";
import { Serves } from "./Serves";
import { words } from "./words";

interface ResourceRowProps {
  readonly item: LibraryItem;
  /** Without them what it serves is not told: on a competency's page that goes without saying. */
  readonly titles?: CompetencyTitles | undefined;
  /** The id of the sentence that says that the links open on the web. */
  readonly noteId: string;
  readonly heading: "h2" | "h3" | "h4";
  /** It was asked for by itself: all of it is to be seen at once, and the keyboard begins with it. */
  readonly isAskedFor?: boolean;
}

/** One resource: what it is, whose, what about; and below, quietly, what a journey has to do with it. */
function Row({ item, titles, noteId, heading: Heading, isAskedFor = false }: ResourceRowProps) {
  const { own, title, url, content, summary, replaced } = item;
  return (
    <li className={styles["resource"]} data-own={own ? true : undefined}>
      <div>
        <Heading {...(isAskedFor && { tabIndex: -1, "data-focus-first": true })}>
          {url === undefined ? (
            title
          ) : (
            <WebLink href={url} noteId={noteId}>
              {title}
            </WebLink>
          )}
        </Heading>
        <p className={styles["imprint"]}>
          {words.imprint(item.kindTitle, item.publisher, item.year)}
          {own && <Tag>{ownWords.ours}</Tag>}
        </p>
        {summary !== "" && <p className={styles["summary"]}>{summary}</p>}
        {replaced !== undefined && <p className={styles["quiet"]}>{words.cameWith(replaced)}</p>}
        {content?.kind === "link" && url === undefined && (
          <p className={styles["quiet"]}>
            {content.url} {words.linkUnsafe}
          </p>
        )}
        {own?.existence === "brought-back" && <p className={styles["quiet"]}>{ownWords.broughtBack}</p>}
        {own && content?.kind !== "link" && (
          <OwnContent title={title} content={content} startsOpen={isAskedFor} />
        )}
      </div>
      <div className={styles["below"]}>
        {titles && item.serves.length > 0 && (
          <Serves serves={item.serves} titles={titles} startsOpen={isAskedFor} />
        )}
        <RowFoot item={item} startsOpen={isAskedFor} />
      </div>
    </li>
  );
}

/** Measured: of 110 rows, those that a tap or a letter does not touch are not drawn anew. */
export const ResourceRow = memo(Row);

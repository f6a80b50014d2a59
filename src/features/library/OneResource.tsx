import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { PAGE_TITLE_ID } from "../../ui/Page";
import { WebNote } from "../../ui/WebNote";
import type { CompetencyTitles } from "./competencyTitles";
import type { LibraryItem } from "./libraryItems";
import styles from "./OneResource.module.css";
import { ResourceRow } from "./ResourceRow";
import { words } from "./words";

type OneResourceProps = {
  /** Undefined where it is not here, or where it is a case study. */
  readonly item: LibraryItem | undefined;
  /** The case study, where it is one. */
  readonly study: ReactNode;
  readonly titles: CompetencyTitles;
  readonly noteId: string;
  readonly onShowAll: () => void;
};

/** The one resource that somebody came for, all of it open, and the way to the others. */
export function OneResource({ item, study, titles, noteId, onShowAll }: OneResourceProps) {
  const showAll = () => {
    onShowAll();
    // The button is gone with it: the keyboard goes on at the top.
    document.getElementById(PAGE_TITLE_ID)?.focus();
  };
  if (!item && !study)
    return (
      <EmptyState title={words.goneTitle} actions={<Button onClick={showAll}>{words.allResources}</Button>}>
        <p>{words.gone}</p>
      </EmptyState>
    );
  return (
    <div className={styles["one"]}>
      <div className={styles["head"]}>
        <div data-print="none">
          <Button variant="plain" icon="back" onClick={showAll}>
            {words.allResources}
          </Button>
        </div>
        {(study || item?.url !== undefined) && <WebNote id={noteId} />}
      </div>
      {item && <Opened key={item.id} item={item} titles={titles} noteId={noteId} />}
      {study}
    </div>
  );
}

type OpenedProps = Pick<OneResourceProps, "titles" | "noteId"> & { readonly item: LibraryItem };

function Opened(props: OpenedProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>("[data-focus-first]")?.focus(), []);
  return (
    <ul role="list" ref={list} aria-label={words.oneResource} className={styles["list"]}>
      <ResourceRow {...props} heading="h2" isAskedFor />
    </ul>
  );
}

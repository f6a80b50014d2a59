import { lazy, Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Link } from "react-router";
import { paths } from "../../paths";
import { untilFirstView } from "../../platform/firstView";
import { titleOf } from "../../state/journeyTitle";
import { showError } from "../../state/toasts";
import type { Safekeeping } from "../../storage/database";
import type { StoredSummary } from "../../storage/summaryRow";
import { Afterwards } from "../../ui/Afterwards";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Menu, type MenuItem } from "../../ui/Menu";
import type * as cardActions from "./cardActions";
import { CardFacts } from "./CardFacts";
import styles from "./JourneyCard.module.css";
import { words } from "./words";

/** Its modules would compete with the words that it stands beside. */
const SmallWheel = lazy(async () => {
  await untilFirstView();
  return import("./SmallWheel");
});
const RenameForm = lazy(() => import("./RenameForm"));
const CollectionForm = lazy(() => import("./CollectionForm"));

type JourneyCardProps = {
  readonly summary: StoredSummary;
  readonly safekeeping: Safekeeping | undefined;
  /** Of its heading; 2 unless it stands under another. */
  readonly level?: 2 | 3;
  /** Where it stands in a list of which only a part is in the page, from 1. */
  readonly place?: { readonly at: number; readonly of: number };
  /** Told the element, and which row of that list it begins. */
  readonly measure?: (element: Element | null) => void;
  readonly row?: number;
};

export function JourneyCard({ summary, safekeeping, level = 2, place, measure, row }: JourneyCardProps) {
  const [editing, setEditing] = useState<"name" | "collection">();
  const { journey, readOnly, archived } = summary;
  const title = titleOf(summary);
  const isDeleted = summary.existence === "deleted";
  const Heading = `h${level}` as const;
  const heading = (
    <Heading className={styles["title"]}>
      {isDeleted ? title : <Link to={paths.record(journey)}>{title}</Link>}
    </Heading>
  );
  const menu = useRef<HTMLDivElement>(null);
  const done = () => {
    flushSync(() => setEditing(undefined));
    // Back to where the form was opened from.
    menu.current?.querySelector("button")?.focus();
  };
  const act = (what: Action) => void run(what, summary);
  const item = (what: Action, label: string, icon: MenuItem["icon"]): MenuItem => ({
    id: what,
    label,
    icon,
    onSelect: () => act(what),
  });
  const items: readonly MenuItem[] = [
    ...(readOnly
      ? []
      : [{ id: "rename", label: words.rename, icon: "edit", onSelect: () => setEditing("name") } as const]),
    ...(archived ? [] : [summary.pinned ? item("unpin", words.unpin, "pin") : item("pin", words.pin, "pin")]),
    { id: "collection", label: words.collection, icon: "folder", onSelect: () => setEditing("collection") },
    readOnly ? item("unlock", words.unlock, "edit") : item("lock", words.lock, "book"),
    ...(readOnly
      ? []
      : [
          ...(summary.isExample
            ? []
            : [{ id: "join", label: words.join, icon: "link", to: paths.join(journey) } as const]),
          archived
            ? item("unarchive", words.unarchive, "archive")
            : item("archive", words.archive, "archive"),
          { ...item("deleteJourney", words.delete, "trash"), danger: true } as MenuItem,
        ]),
  ];

  return (
    <Card
      as="li"
      linked={!isDeleted && !editing}
      className={styles["card"]}
      data-journey={journey}
      data-editing={editing}
      {...(place && { "aria-posinset": place.at, "aria-setsize": place.of })}
      {...(measure && { ref: measure, "data-index": row })}
    >
      <div className={styles["picture"]}>
        <Suspense fallback={null}>
          <SmallWheel summary={summary} />
        </Suspense>
      </div>
      <div className={styles["words"]}>
        {editing === "name" ? (
          <Suspense fallback={heading}>
            <RenameForm journey={journey} title={summary.title} onDone={done} />
          </Suspense>
        ) : (
          heading
        )}
        {editing === "collection" && (
          <Suspense fallback={null}>
            <CollectionForm summary={summary} onDone={done} />
          </Suspense>
        )}
        <CardFacts summary={summary} safekeeping={safekeeping} amongOthers={place !== undefined} />
        {isDeleted && <Button onClick={() => act("bringBack")}>{words.bringBack}</Button>}
        {summary.isExample && !isDeleted && (
          <Button
            variant="plain"
            className={styles["remove"]}
            data-above
            onClick={() => act("removeExample")}
          >
            {words.removeExample}
          </Button>
        )}
      </div>
      <Afterwards>
        {!isDeleted && !editing && (
          <div ref={menu} className={styles["menu"]} data-above>
            <Menu label={words.menu(title)} icon="more" iconOnly variant="plain" items={items} />
          </div>
        )}
      </Afterwards>
    </Card>
  );
}

type Action = Exclude<keyof typeof cardActions, "tellExample">;

async function run(what: Action, summary: StoredSummary): Promise<void> {
  const actions = await import("./cardActions").catch((error: unknown) => {
    console.error(error);
    showError(words.partMissing);
  });
  await actions?.[what](summary);
}

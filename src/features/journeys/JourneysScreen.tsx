import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useFirstList } from "../../state/shelves";
import { useTitle } from "../../state/title";
import { useVisit } from "../../state/visit";
import type { FirstList } from "../../storage/firstList";
import { Afterwards } from "../../ui/Afterwards";
import { Card } from "../../ui/Card";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { Cards } from "./Cards";
import { ALL } from "./address";
import { ClosedShelf } from "./ClosedShelf";
import styles from "./JourneysScreen.module.css";
import { ShowAll } from "./ShowAll";
import { TryExample } from "./TryExample";
import { words } from "./words";

const Finder = lazy(() => import("./Finder"));

/** From here on nobody finds a journey by looking. */
const MANY = 12;

/** Every journey on this device: the pinned first, then the one touched last; those of others apart. */
export function JourneysScreen() {
  const list = useFirstList();
  useTitle("");
  useReady(list !== undefined);
  const isFirst = list !== undefined && Object.values(list.counts).every((count) => count === 0);

  return (
    <Page
      title={isFirst ? words.firstTitle : words.title}
      lead={isFirst ? <p>{words.firstLead}</p> : undefined}
      actions={list && !isFirst ? <Ways /> : undefined}
    >
      {list && (
        <>
          {isFirst ? (
            <EmptyState title={words.emptyTitle} actions={<Ways />}>
              {words.empty}
            </EmptyState>
          ) : (
            <Open list={list} />
          )}
          <Afterwards>
            <div className={styles["offers"]}>
              {isFirst && <TryExample />}
              <JustLooking />
            </div>
            <ClosedShelf shelf="archived" title={words.archivedTitle} count={list.counts.archived} />
            <ClosedShelf
              shelf="deleted"
              title={words.deletedTitle}
              about={words.deletedAbout}
              count={list.counts.deleted}
            />
            <Link to={paths.takePart()} className={styles["cardLink"]}>
              {words.takePart}
            </Link>
            <OfflineNote />
          </Afterwards>
        </>
      )}
    </Page>
  );
}

/** What is neither archived nor deleted, with the ways to find one among many. */
function Open({ list: { rows, counts, kept } }: { readonly list: FirstList }) {
  const [all, setAll] = useState(() => new URLSearchParams(window.location.search).has(ALL));
  const [found, setFound] = useState(false);
  const own = [...rows.pinned, ...rows.own];
  const ownCount = counts.pinned + counts.own;
  const total = ownCount + counts.received;
  const isSorted = total > MANY || [...own, ...rows.received].some(({ collection }) => collection !== "");
  const showAll = () => setAll(true);
  if (total === 0) return <EmptyState title={words.noneOpenTitle}>{words.noneOpen}</EmptyState>;
  return (
    <>
      {isSorted && (
        <Suspense fallback={<div className={styles["finder"]} />}>
          <Finder all={all} onFound={setFound} />
        </Suspense>
      )}
      {!found && (
        <>
          <Cards rows={own} kept={kept} />
          {ownCount > own.length && <ShowAll count={ownCount} shown={own.length} onNear={showAll} />}
          {counts.received > 0 && (
            <section className={styles["part"]}>
              <h2 className={styles["group"]}>{words.received}</h2>
              <Cards rows={rows.received} kept={kept} level={3} />
              {counts.received > rows.received.length && (
                <ShowAll count={counts.received} shown={rows.received.length} onNear={showAll} />
              )}
            </section>
          )}
        </>
      )}
    </>
  );
}

/** The two ways to a journey: one's own, or one that was given. */
function Ways() {
  return (
    <>
      <LinkButton to={paths.importSnapshot()} icon="download">
        {words.importSnapshot}
      </LinkButton>
      <LinkButton to={paths.newJourney()} variant="solid" icon="plus">
        {words.start}
      </LinkButton>
    </>
  );
}

function JustLooking() {
  return (
    <Card as="section" look="quiet" linked className={styles["looking"]}>
      <Icon name="book" size={32} />
      <div>
        <h2 className={styles["cardTitle"]}>{words.exploreTitle}</h2>
        <p className={styles["quiet"]}>{words.explore}</p>
        <Link to={paths.explore()} className={styles["cardLink"]}>
          {words.exploreLink}
        </Link>
      </div>
    </Card>
  );
}

function OfflineNote() {
  const offline = useVisit((visit) => visit.offline);
  return (
    <p className={styles["offline"]} role="status">
      {offline === "ready" && <Icon name="check" size={18} />}
      <span>{words.offline[offline]}</span>
    </p>
  );
}

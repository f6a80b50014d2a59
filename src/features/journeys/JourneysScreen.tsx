import { Link } from "react-router";
import { paths } from "../../paths";
import { useSafekeeping, useSummaries } from "../../state/journals";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { useVisit } from "../../state/visit";
import type { StoredSummary } from "../../storage/summaryRow";
import { Card } from "../../ui/Card";
import { Disclosure } from "../../ui/Disclosure";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { JourneyCard } from "./JourneyCard";
import styles from "./JourneysScreen.module.css";
import { words } from "./words";

/** Every journey on this device, the one touched last first. */
export function JourneysScreen() {
  const summaries = useSummaries();
  const safekeeping = useSafekeeping();
  const ready = summaries !== undefined && safekeeping !== undefined;
  useTitle("");
  useReady(ready);

  const sorted = (summaries ?? []).toSorted((a, b) => b.touchedAt - a.touchedAt);
  const present = sorted.filter((summary) => summary.existence !== "deleted");
  const open = present.filter((summary) => !summary.archived);
  const archived = present.filter((summary) => summary.archived);
  const deleted = sorted.filter((summary) => summary.existence === "deleted");
  const cards = (list: readonly StoredSummary[]) => (
    <ul role="list" className={styles["cards"]}>
      {list.map((summary) => (
        <JourneyCard
          key={summary.journey}
          summary={summary}
          safekeeping={safekeeping?.get(summary.journey)}
        />
      ))}
    </ul>
  );
  const first = ready && sorted.length === 0;

  return (
    <Page
      title={first ? words.firstTitle : words.title}
      lead={first ? <p>{words.firstLead}</p> : undefined}
      actions={ready && !first ? <Ways /> : undefined}
    >
      {ready && (
        <>
          {open.length > 0 && cards(open)}
          {open.length === 0 && (
            <EmptyState title={first ? words.emptyTitle : words.noneOpenTitle} actions={first && <Ways />}>
              {first ? words.empty : words.noneOpen}
            </EmptyState>
          )}
          <JustLooking />
          {archived.length > 0 && (
            <Disclosure summary={words.archivedTitle} aside={archived.length}>
              {cards(archived)}
            </Disclosure>
          )}
          {deleted.length > 0 && (
            <Disclosure summary={words.deletedTitle} aside={deleted.length}>
              <p className={styles["quiet"]}>{words.deletedAbout}</p>
              {cards(deleted)}
            </Disclosure>
          )}
          <OfflineNote />
        </>
      )}
    </Page>
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

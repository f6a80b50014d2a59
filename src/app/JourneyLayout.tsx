import { Suspense, useState } from "react";
import { Navigate, Outlet, useLocation, useMatch, useParams } from "react-router";
import { deletionUndo } from "../domain/deletion";
import type { JourneyId } from "../domain/ids";
import { readJourney, type Journey } from "../domain/journey";
import { JOURNEY } from "../domain/thing";
import { paths, routes } from "../paths";
import { faultText } from "../state/faultText";
import { useJournal } from "../state/journals";
import { useSummary } from "../state/summaries";
import { titleOf } from "../state/journeyTitle";
import { KnownReadOnly } from "../state/readOnly";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import { showError } from "../state/toasts";
import { write } from "../state/writer";
import type { StoredSummary } from "../storage/summaryRow";
import RenameForm from "../features/journeys/RenameForm";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Tabs } from "../ui/Tabs";
import styles from "./JourneyLayout.module.css";
import { JourneyMissing } from "./JourneyMissing";
import { JourneyNotices } from "./JourneyNotices";
import { words } from "./journeyWords";

/** What the parts of a journey stand in: its name, what must be known of it, and the way from part to part. */
export function JourneyLayout() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  const summary = useSummary(id);
  if (loaded.state === "missing") return <JourneyMissing />;
  // It is read as another one by now: the same part of that.
  if (summary && summary.journey !== id && summary.members?.includes(id))
    return <SameAs journey={id} into={summary.journey} />;
  // Both, so that nothing offers to write for the moment before it is known that nobody may.
  if (loaded.state === "loading" || summary?.journey !== id)
    return <Page title={words.record} hideTitle width="wide" />;
  const journey = readJourney(loaded.journal);
  if (journey.existence.state === "deleted") return <Deleted id={id} journey={journey} />;
  return (
    <KnownReadOnly value={{ journey: id, readOnly: summary.readOnly }}>
      <Standing id={id} journey={journey} summary={summary} />
    </KnownReadOnly>
  );
}

function SameAs({ journey, into }: { readonly journey: JourneyId; readonly into: JourneyId }) {
  const { pathname, search, hash } = useLocation();
  const rest = pathname.slice(paths.record(journey).length);
  return <Navigate replace to={`${paths.record(into)}${rest}${search}${hash}`} />;
}

type StandingProps = {
  readonly id: JourneyId;
  readonly journey: Journey;
  readonly summary: StoredSummary;
};

function Standing({ id, journey, summary }: StandingProps) {
  const [renaming, setRenaming] = useState(false);
  const isCompetencyOpen = useMatch(routes.competency) !== null;
  const isBesideOpen = useMatch(routes.beside) !== null;
  const { readOnly } = summary;
  const title = titleOf(journey);
  return (
    <Page
      title={
        <span className={styles["title"]} title={title}>
          {title}
        </span>
      }
      lead={
        renaming && !readOnly ? (
          <RenameForm journey={id} title={journey.title} onDone={() => setRenaming(false)} />
        ) : undefined
      }
      width="wide"
      actions={
        <div className={styles["actions"]}>
          {!readOnly && (
            <IconButton icon="edit" label={words.rename} onClick={() => setRenaming(!renaming)} />
          )}
          <LinkButton to={paths.exportSnapshot(id)} icon="share">
            {words.exportSnapshot}
          </LinkButton>
          {!readOnly && (
            <LinkButton to={paths.assess(id)} variant="solid">
              {words.assess}
            </LinkButton>
          )}
        </div>
      }
    >
      <Tabs
        label={words.parts}
        dock
        items={[
          {
            to: paths.record(id),
            label: words.record,
            icon: "wheel",
            end: true,
            current: isCompetencyOpen || isBesideOpen,
          },
          { to: paths.plan(id), label: words.plan, icon: "plan" },
          { to: paths.evidence(id), label: words.evidence, icon: "photo" },
          { to: paths.together(id), label: words.together, icon: "people" },
          { to: paths.progress(id), label: words.progress, icon: "progress" },
          ...(readOnly
            ? []
            : [{ to: paths.assess(id), label: words.assess, icon: "list", dockOnly: true } as const]),
          {
            to: paths.exportSnapshot(id),
            label: words.export,
            name: words.exportSnapshot,
            icon: "share",
            dockOnly: true,
          },
        ]}
      />
      <JourneyNotices journey={journey} summary={summary} />
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    </Page>
  );
}

function Deleted({ id, journey }: { readonly id: JourneyId; readonly journey: Journey }) {
  useTitle(words.deletedTitle);
  useReady(true);
  async function bringBack() {
    const written = await write(id, (journal, writer) => [deletionUndo(journal, writer, JOURNEY)]);
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <Page title={words.deletedTitle} width="measure" lead={<p>{titleOf(journey)}</p>}>
      <Notice
        action={
          <>
            <Button variant="solid" onClick={() => void bringBack()}>
              {words.bringBack}
            </Button>
            <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
          </>
        }
      >
        {words.deleted}
      </Notice>
    </Page>
  );
}

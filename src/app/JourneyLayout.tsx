import { Suspense, useState } from "react";
import { Outlet, useMatch, useParams } from "react-router";
import { deletionUndo } from "../domain/deletion";
import type { JourneyId } from "../domain/ids";
import { readJourney, type Journey } from "../domain/journey";
import { JOURNEY } from "../domain/thing";
import { formatCount, formatList } from "../lib/format";
import { paths, routes } from "../paths";
import { faultText } from "../state/faultText";
import { useJournal, useSummary } from "../state/journals";
import { titleOf } from "../state/journeyTitle";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import { showError } from "../state/toasts";
import { write } from "../state/writer";
import RenameForm from "../features/journeys/RenameForm";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Tabs } from "../ui/Tabs";
import styles from "./JourneyLayout.module.css";
import { JourneyMissing } from "./NotFound";
import { words } from "./words";

/** What the parts of a journey stand in: its name, what must be known of it, and the way from part to part. */
export function JourneyLayout() {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  if (loaded.state === "loading") return <Page title={words.record} hideTitle width="wide" />;
  if (loaded.state === "missing") return <JourneyMissing />;
  const journey = readJourney(loaded.journal);
  if (journey.existence.state === "deleted") return <Deleted id={id} journey={journey} />;
  return <Standing id={id} journey={journey} />;
}

function Standing({ id, journey }: { readonly id: JourneyId; readonly journey: Journey }) {
  const [renaming, setRenaming] = useState(false);
  const isCompetencyOpen = useMatch(routes.competency) !== null;
  const newer = useSummary(id)?.newerCount ?? 0;
  const title = titleOf(journey);
  return (
    <Page
      title={
        <span className={styles["title"]} title={title}>
          {title}
        </span>
      }
      lead={
        renaming ? (
          <RenameForm journey={id} title={journey.title} onDone={() => setRenaming(false)} />
        ) : undefined
      }
      width="wide"
      actions={
        <div className={styles["actions"]}>
          <IconButton icon="edit" label={words.rename} onClick={() => setRenaming(!renaming)} />
          <LinkButton to={paths.exportSnapshot(id)} icon="share">
            {words.exportSnapshot}
          </LinkButton>
          <LinkButton to={paths.assess(id)} variant="solid">
            {words.assess}
          </LinkButton>
        </div>
      }
    >
      <Tabs
        label={words.parts}
        dock
        items={[
          { to: paths.record(id), label: words.record, icon: "wheel", end: true, current: isCompetencyOpen },
          { to: paths.evidence(id), label: words.evidence, icon: "photo" },
          { to: paths.assess(id), label: words.assess, icon: "list", dockOnly: true },
          {
            to: paths.exportSnapshot(id),
            label: words.export,
            name: words.exportSnapshot,
            icon: "share",
            dockOnly: true,
          },
        ]}
      />
      <div className={styles["notices"]}>
        {journey.existence.state === "brought-back" && <Notice tone="warn">{words.broughtBack}</Notice>}
        {journey.titles.length > 1 && (
          <Notice tone="warn">
            {words.twoTitles(formatList(journey.titles.map(({ value }) => `“${value}”`)))}
          </Notice>
        )}
        {newer > 0 && <Notice>{words.newerEntries(formatCount(newer, words.newerCount))}</Notice>}
      </div>
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

import { useMemo, useState } from "react";
import { Link } from "react-router";
import { archiveJourney } from "../../domain/journey";
import { deleteThing, deletionUndo } from "../../domain/deletion";
import { JOURNEY } from "../../domain/thing";
import { WheelSmall } from "../../pictures/WheelSmall";
import { summaryWheel } from "../../pictures/recordWheel";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useFramework } from "../../state/framework";
import { changesNotInAFile } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { showError, showToast } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import type { Safekeeping } from "../../storage/database";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Menu } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import styles from "./JourneyCard.module.css";
import { RenameForm } from "./RenameForm";
import { words } from "./words";

type JourneyCardProps = { readonly summary: StoredSummary; readonly safekeeping: Safekeeping | undefined };

export function JourneyCard({ summary, safekeeping }: JourneyCardProps) {
  const [renaming, setRenaming] = useState(false);
  const framework = useFramework(summary.framework === "" ? undefined : summary.framework);
  const wheel = useMemo(
    () => (framework && framework !== "unknown" ? summaryWheel(framework, summary) : undefined),
    [framework, summary],
  );
  const { journey } = summary;
  const title = titleOf(summary);
  const isDeleted = summary.existence === "deleted";
  const subject = words.subjects[summary.subject] ?? summary.subject;
  const frameworkTitle =
    framework === "unknown" || summary.framework === ""
      ? words.unknownFramework
      : (framework?.shortTitle ?? "");

  async function act(decide: Decide, done?: string, undo?: Decide) {
    const written = await write(journey, decide);
    if (!written.ok) return showError(faultText(written.error));
    if (done !== undefined) showToast(done, undo && { label: words.undo, run: () => void act(undo) });
  }
  const archive = (archived: boolean) =>
    act(
      (journal, writer) => [archiveJourney(journal, writer, archived)],
      archived ? words.archived(title) : words.unarchived(title),
      (journal, writer) => [archiveJourney(journal, writer, !archived)],
    );
  const bringBack: Decide = (journal, writer) => [deletionUndo(journal, writer, JOURNEY)];
  const remove = () =>
    act((journal, writer) => deleteThing(journal, writer, JOURNEY), words.deleted(title), bringBack);

  return (
    <Card as="li" linked={!isDeleted && !renaming} className={styles["card"]}>
      <div className={styles["picture"]}>{wheel && <WheelSmall record={wheel} />}</div>
      <div className={styles["words"]}>
        {renaming ? (
          <RenameForm journey={journey} title={summary.title} onDone={() => setRenaming(false)} />
        ) : (
          <h2 className={styles["title"]}>
            {isDeleted ? title : <Link to={paths.record(journey)}>{title}</Link>}
          </h2>
        )}
        <p className={styles["line"]}>{words.frameworkAndSubject(frameworkTitle, subject)}</p>
        <Facts summary={summary} safekeeping={safekeeping} />
        {isDeleted && <Button onClick={() => void act(bringBack)}>{words.bringBack}</Button>}
      </div>
      {!isDeleted && (
        <div className={styles["menu"]} data-above>
          <Menu
            label={words.menu(title)}
            icon="more"
            iconOnly
            variant="plain"
            items={[
              { id: "rename", label: words.rename, icon: "edit", onSelect: () => setRenaming(true) },
              {
                id: "archive",
                label: summary.archived ? words.unarchive : words.archive,
                icon: "archive",
                onSelect: () => void archive(!summary.archived),
              },
              {
                id: "delete",
                label: words.delete,
                icon: "trash",
                danger: true,
                onSelect: () => void remove(),
              },
            ]}
          />
        </div>
      )}
    </Card>
  );
}

function Facts({ summary, safekeeping }: JourneyCardProps) {
  const statuses = Object.values(summary.statuses);
  const earned = statuses.filter((status) => status === "earned").length;
  const inProgress = statuses.filter((status) => status === "in-progress").length;
  const touched = words.touched(summary.touchedAt, Date.now());
  const unsaved = changesNotInAFile(summary, safekeeping);
  return (
    <>
      <p className={styles["counts"]}>
        <span>{words.earned(earned)}</span>
        <span>{words.inProgress(inProgress)}</span>
      </p>
      <p className={styles["line"]}>
        {words.touchedAndUnsaved(touched, unsaved === 0 ? words.allInFile : words.notInFile(unsaved))}
      </p>
      {summary.twoAnswers.length > 0 && (
        <Tag tone="warn" icon="split">
          {words.twoAnswers(summary.twoAnswers.length)}
        </Tag>
      )}
      {summary.existence === "brought-back" && <Tag tone="warn">{words.broughtBack}</Tag>}
    </>
  );
}

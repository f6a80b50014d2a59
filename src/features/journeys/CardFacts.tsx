import { builtInFrameworks } from "../../content/frameworks";
import { changesNotInAFile } from "../../state/summaries";
import type { Safekeeping } from "../../storage/database";
import type { StoredSummary } from "../../storage/summaryRow";
import { Icon } from "../../ui/Icon";
import { Tag } from "../../ui/Tag";
import styles from "./JourneyCard.module.css";
import { words } from "./words";

type CardFactsProps = {
  readonly summary: StoredSummary;
  readonly safekeeping: Safekeeping | undefined;
  /** It stands among others that are not archived. */
  readonly amongOthers: boolean;
};

/** What a card says under the name of its journey. */
export function CardFacts({ summary, safekeeping, amongOthers }: CardFactsProps) {
  const framework = builtInFrameworks.find(({ id }) => id === summary.framework);
  const frameworkTitle = framework?.shortTitle ?? words.unknownFramework;
  const subject = words.subjects[summary.subject] ?? summary.subject;
  const statuses = Object.values(summary.statuses);
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  const unsaved = changesNotInAFile(summary, safekeeping);
  const kept = unsaved === 0 ? words.allInFile : words.notInFile(unsaved);
  return (
    <>
      <p className={styles["line"]}>{words.frameworkAndSubject(frameworkTitle, subject)}</p>
      <p className={styles["counts"]}>
        <span>{words.earned(count("earned"))}</span>
        <span>{words.inProgress(count("in-progress"))}</span>
      </p>
      <p className={styles["line"]}>
        {words.touchedAndUnsaved(
          words.touched(summary.touchedAt, Date.now()),
          summary.isExample ? words.exampleAbout : kept,
        )}
      </p>
      {summary.collection !== "" && (
        <p className={styles["collection"]}>
          <Icon name="folder" size={16} />
          <span>{summary.collection}</span>
        </p>
      )}
      <div className={styles["tags"]}>
        {summary.pinned && !summary.archived && <Tag icon="pin">{words.pinnedTag}</Tag>}
        {summary.archived && amongOthers && <Tag icon="archive">{words.archivedTag}</Tag>}
        {summary.isExample && <Tag>{words.example}</Tag>}
        {summary.readOnly && <Tag icon="book">{words.readOnly}</Tag>}
        {summary.twoAnswers.length > 0 && (
          <Tag tone="warn" icon="split">
            {words.twoAnswers(summary.twoAnswers.length)}
          </Tag>
        )}
        {summary.existence === "brought-back" && <Tag tone="warn">{words.broughtBack}</Tag>}
      </div>
    </>
  );
}

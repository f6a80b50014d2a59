import { Link } from "react-router";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import type { Since } from "../../state/lookBack";
import type { RecordViewHandle } from "../../state/recordView";
import { LinkButton } from "../../ui/LinkButton";
import type { Cells } from "./cells";
import { LookBackMenu } from "./LookBackMenu";
import { LookChoice } from "./LookChoice";
import styles from "./RecordBar.module.css";
import { words } from "./words";

type RecordBarProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly view: RecordViewHandle;
  readonly since: Since | undefined;
  readonly turns: Cells["turns"];
};

/** How the record is looked at, what it is compared with, and in one line what has changed since. */
export function RecordBar({ journey, journal, view, since, turns }: RecordBarProps) {
  return (
    <div className={styles["all"]} data-print="none">
      <div className={styles["bar"]}>
        <LookChoice look={view.look} onChange={view.setLook} />
        <LookBackMenu journal={journal} lookBack={view.lookBack} onChange={view.setLookBack} />
        <span className={styles["present"]}>
          <LinkButton to={paths.present(journey)} variant="plain" icon="present">
            {words.present}
          </LinkButton>
        </span>
      </div>
      {since && (
        <p className={styles["glance"]}>
          <Link to={paths.progress(journey)}>{words.since(since.title, turns)}</Link>
        </p>
      )}
    </div>
  );
}

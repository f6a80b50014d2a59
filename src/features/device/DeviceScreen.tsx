import { Link } from "react-router";
import { useReady } from "../../state/ready";
import { useSafekeeping, useSummaries } from "../../state/summaries";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import { AppFacts } from "./AppFacts";
import { DeviceName } from "./DeviceName";
import styles from "./DeviceScreen.module.css";
import { EndOfDayPart } from "./EndOfDayPart";
import { FeelFacts } from "./FeelFacts";
import { FolderPart } from "./FolderPart";
import { PeopleFacts } from "./PeopleFacts";
import { ReadyList } from "./ReadyList";
import { SnapshotFacts } from "./SnapshotFacts";
import { StorageFacts } from "./StorageFacts";
import { useReadiness } from "./useReadiness";
import { words } from "./words";

/** How this device stands: in one look whether it is ready, then storage, snapshots, the app itself. */
export default function DeviceScreen() {
  const summaries = useSummaries();
  const safekeeping = useSafekeeping();
  const readiness = useReadiness();
  useTitle(words.title);
  useReady(summaries !== undefined && safekeeping !== undefined);
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        <ReadyList readiness={readiness} />
        <DeviceName />
        <EndOfDayPart />
        <StorageFacts readiness={readiness} />
        {summaries && safekeeping && <SnapshotFacts summaries={summaries} safekeeping={safekeeping} />}
        <FolderPart />
        <PeopleFacts />
        <FeelFacts />
        <AppFacts />
        <ul role="list" className={styles["links"]}>
          {words.links.map(({ to, text }) => (
            <li key={to}>
              <Link to={to} className={styles["link"]}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

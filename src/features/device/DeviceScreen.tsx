import { Link } from "react-router";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useSafekeeping, useSummaries } from "../../state/summaries";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import { AppFacts } from "./AppFacts";
import styles from "./DeviceScreen.module.css";
import { FeelFacts } from "./FeelFacts";
import { PeopleFacts } from "./PeopleFacts";
import { SnapshotFacts } from "./SnapshotFacts";
import { StorageFacts } from "./StorageFacts";
import { words } from "./words";

/** How this device stands: storage, snapshots, the app itself. */
export default function DeviceScreen() {
  const summaries = useSummaries();
  const safekeeping = useSafekeeping();
  useTitle(words.title);
  useReady(summaries !== undefined && safekeeping !== undefined);
  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        <StorageFacts />
        {summaries && safekeeping && <SnapshotFacts summaries={summaries} safekeeping={safekeeping} />}
        <PeopleFacts />
        <FeelFacts />
        <AppFacts />
        <p>
          <Link to={paths.about()} className={styles["link"]}>
            {words.about}
          </Link>
        </p>
      </div>
    </Page>
  );
}

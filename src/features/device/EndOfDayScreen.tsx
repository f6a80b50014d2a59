import { Link } from "react-router";
import { isHere, isWork } from "../../domain/journeysHere";
import { paths } from "../../paths";
import { useDeviceName, useWipedAtSignOut } from "../../state/deviceFacts";
import { useReady } from "../../state/ready";
import { changesNotInAFile, useSafekeeping, useSummaries } from "../../state/summaries";
import { useTitle } from "../../state/title";
import { useVisit } from "../../state/visit";
import { useWaitingCount } from "../../state/waiting";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { ProgressBar } from "../../ui/ProgressBar";
import styles from "./DeviceScreen.module.css";
import { endWords as words } from "./endWords";
import { exportFaultText } from "./exportFaultText";
import { HandOver } from "./HandOver";
import { SavedAll } from "./SavedAll";
import { useEverything, type Written } from "./useEverything";

/** `/device/end-of-day`: everything into one file, before the device forgets it. */
export default function EndOfDayScreen() {
  const summaries = useSummaries();
  const safekeeping = useSafekeeping();
  const waiting = useWaitingCount();
  const deviceName = useDeviceName();
  const wiped = useWipedAtSignOut();
  const { everything, write, handOver, cancel } = useEverything();
  useTitle(words.title);
  const isRead = summaries && safekeeping && waiting !== undefined && deviceName !== undefined && wiped;
  useReady(Boolean(isRead));
  if (!isRead) return <Page title={words.title} width="measure" lead={<p>{words.lead}</p>} />;

  const own = summaries.filter(isWork);
  const changes = own.reduce((sum, row) => sum + changesNotInAFile(row, safekeeping.get(row.journey)), 0);
  // That a journey was deleted must stand in the file too, or an older one would bring it back.
  const here = own.filter(isHere).length;
  const { state } = everything;
  const start = () =>
    void write(
      own.map(({ journey }) => journey),
      deviceName,
    );

  return (
    <Page title={words.title} width="measure" lead={<p>{words.lead}</p>}>
      <div className={styles["parts"]}>
        {waiting > 0 && (
          <Notice
            tone="warn"
            title={words.trayTitle(waiting)}
            action={<LinkButton to={paths.tray()}>{words.toTray}</LinkButton>}
          >
            {words.tray}
          </Notice>
        )}
        {own.length === 0 && <Nothing hasExample={summaries.some(({ isExample }) => isExample)} />}
        {own.length > 0 && (state === "idle" || state === "failed") && (
          <div className={styles["part"]}>
            <p className={styles["large"]}>{words.here(here, own.length - here, changes)}</p>
            <div>
              <Button variant="solid" icon="download" onClick={start}>
                {words.saveAll}
              </Button>
            </div>
            <p className={styles["quiet"]}>{words.plain}</p>
          </div>
        )}
        {state === "writing" && (
          <div className={styles["part"]}>
            <ProgressBar
              label={words.writing[everything.phase]}
              value={everything.done}
              action={<Button onClick={cancel}>{words.cancel}</Button>}
            />
            <p className={styles["quiet"]}>{everything.left}</p>
          </div>
        )}
        {state === "failed" && (
          <Notice tone="error" live>
            {exportFaultText(everything.fault)}
          </Notice>
        )}
        {state === "written" && (
          <HandOver
            written={everything.written}
            notTaken={everything.notTaken}
            onWay={(way) => void handOver(everything.written, way)}
          />
        )}
        {state === "saved" && (
          <SavedAll
            saved={everything}
            changesSince={changesSince(own, everything.written)}
            isWiped={wiped === "yes"}
            isLeftBehind={waiting > 0}
            onAgain={start}
            onWay={(way) => void handOver(everything.written, way)}
          />
        )}
        <p>
          <Link to={paths.device()} className={styles["link"]}>
            {words.back}
          </Link>
        </p>
      </div>
    </Page>
  );
}

/** Why there is nothing to save. */
function Nothing({ hasExample }: { readonly hasExample: boolean }) {
  const isLost = useVisit(({ gate }) => gate?.type === "lost");
  if (!isLost) return <p>{hasExample ? words.onlyExample : words.nothing}</p>;
  return (
    <Notice tone="warn" action={<LinkButton to={paths.importSnapshot()}>{words.restore}</LinkButton>}>
      {words.gone}
    </Notice>
  );
}

/** Counted by the file itself: what is noted of it on this device is read again only a moment later. */
function changesSince(own: readonly StoredSummary[], { exported }: Written): number {
  const inFile = new Map(exported.entryCounts.map(({ journey, entryCount }) => [journey, entryCount]));
  return own.reduce((sum, row) => sum + Math.max(0, row.entryCount - (inFile.get(row.journey) ?? 0)), 0);
}

import { useEffect, useRef, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { parseCompetencyRef } from "../../domain/framework";
import type { EvidenceId } from "../../domain/ids";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { showError, showToast } from "../../state/toasts";
import { leaveForLater, readWaiting } from "../../state/waiting";
import { Icon } from "../../ui/Icon";
import { Page } from "../../ui/Page";
import { AlreadyHere } from "./AlreadyHere";
import { CaptureBar } from "./CaptureBar";
import styles from "./CaptureScreen.module.css";
import { CaptureStage } from "./CaptureStage";
import { catchShot, type Catch } from "./catching";
import { CaughtNotes } from "./CaughtNotes";
import { DescribeFields } from "./DescribeFields";
import type { Finish } from "./finishing";
import { KindSwitch } from "./KindSwitch";
import type { Where } from "./lot";
import { PiecePanel } from "./PiecePanel";
import { Strip } from "./Strip";
import { allLanded, track, whyNot, type Landed, type UnderWay } from "./underWay";
import { useCamera } from "./useCamera";
import { useCapture, type Capture, type Kind } from "./useCapture";
import { usePlacement } from "./usePlacement";
import { WhereItGoes } from "./WhereItGoes";
import { WhoMaySee } from "./WhoMaySee";
import { words } from "./words";

/** Catch first, place at once or later: one screen, for a tablet in one hand. */
export default function CaptureScreen() {
  const underWay: UnderWay = useRef(new Set<Promise<Landed>>());
  const capture = useCapture(underWay);
  useTitle(words.title);
  useReady(capture.ready);
  if (!capture.ready) return <Page title={words.title} hideTitle width="wide" />;
  return <Capturing capture={capture} underWay={underWay} />;
}

type CapturingProps = { readonly capture: Capture; readonly underWay: UnderWay };

function Capturing({ capture, underWay }: CapturingProps) {
  const { kind, lot, where, others } = capture;
  const [openId, setOpenId] = useState<EvidenceId>();
  const [shots, setShots] = useState(0);
  const [ending, setEnding] = useState(false);
  const finish = useRef<Finish>(undefined);
  const camera = useCamera(kind === "photo", capture.kindAsked || isHandHeld());
  const placement = usePlacement(lot, where, "capture/words");
  const goBack = useGoOn(where);
  // What is chosen while it is waited for counts.
  const latest = useRef({ capture, placement });
  useEffect(() => {
    latest.current = { capture, placement };
  });
  const open = lot.find(({ id }) => id === openId);
  const showings = new Set(lot.map(({ showing }) => showing));
  const to: Catch = { ...where, showing: showings.size === 1 ? lot[0]?.showing : undefined };

  function chooseKind(next: Kind) {
    capture.setKind(next);
    if (next === "photo") camera.turnOn();
  }

  async function press() {
    if (camera.state !== "on") return camera.turnOn();
    const seen = await camera.shoot().catch(() => undefined);
    if (!seen) return showError(words.shotFailed);
    setShots((before) => before + 1);
    await track(underWay, land(catchShot(seen, to)));
  }

  /** What is half caught is taken in first. */
  async function end(how: () => Promise<boolean>) {
    if (ending) return;
    setEnding(true);
    try {
      if (await endAfterAll(how)) goBack();
    } catch (error) {
      showError(whyNot(error));
    } finally {
      setEnding(false);
    }
  }
  async function endAfterAll(how: () => Promise<boolean>): Promise<boolean> {
    // Why something did not land is on the screen, and is to be read first.
    if (!(await allLanded(underWay))) return false;
    if (finish.current?.isBusy && !(await finish.current.run())) return false;
    if (latest.current.capture.pick(await readWaiting()).length > 0) return how();
    showError(words.nothingCaught);
    return false;
  }
  async function placeLater() {
    const rows = latest.current.capture.pick(await readWaiting());
    const left = await leaveForLater(rows);
    if (left.ok) showToast(words.later(rows.length));
    else showError(faultText(left.error));
    return left.ok;
  }

  return (
    <Page title={words.title} hideTitle width="wide">
      <div className={styles["screen"]}>
        <KindSwitch kind={kind} onChange={chooseKind} />
        <div className={styles["columns"]}>
          <div>
            <CaptureStage
              kind={kind}
              camera={camera}
              shots={shots}
              to={to}
              onFinish={(half) => (finish.current = half)}
              underWay={underWay}
            />
            <Strip rows={lot} openId={open?.id} onOpen={setOpenId} />
            <CaughtNotes rows={lot} />
            {open && (
              <PiecePanel key={open.id} row={open} underWay={underWay} onClose={() => setOpenId(undefined)} />
            )}
          </div>
          <div>
            <WhoMaySee rows={lot} underWay={underWay} />
            <WhereItGoes
              where={where}
              journeys={capture.journeys}
              readOnlyAsked={capture.readOnlyAsked}
              onChange={capture.setWhere}
            />
            <AlreadyHere twins={placement.twins} both={placement.both} onChange={placement.setBoth} />
            <DescribeFields description={placement.description} onChange={placement.describe} />
            {others > 0 && (
              <Link to={paths.tray()} className={styles["others"]}>
                <Icon name="archive" size={18} />
                {words.othersWait(others)}
              </Link>
            )}
          </div>
        </div>
        <CaptureBar
          shutter={
            kind === "photo" ? { isLive: camera.state === "on", onPress: () => void press() } : undefined
          }
          canSave={!ending && (lot.length > 0 || kind !== "photo")}
          canPlace={where.journey !== ""}
          onLater={() => void end(placeLater)}
          onSave={() => void end(() => latest.current.placement.place(latest.current.capture.pick))}
        />
      </div>
    </Page>
  );
}

async function land(catching: ReturnType<typeof catchShot>): Promise<Landed> {
  const caught = await catching;
  if (caught.ok) return { id: caught.value };
  showError(caught.error.text);
  return { failed: true };
}

/** A tablet or a phone is taken out to photograph; on a laptop a camera that lights up unasked is one too many. */
const isHandHeld = () => window.matchMedia("(pointer: coarse)").matches;

/**
 * To the competency that it was placed on, where the next is to say how it stands; back to where one came from if that was it,
 * or a walk through it, or if it was placed on none.
 */
function useGoOn({ journey, serves }: Where): () => void {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [cameFrom] = useState(() => query.get("competency"));
  return () => {
    const { idx } = (window.history.state ?? {}) as { readonly idx?: number };
    const competency = serves[0] && parseCompetencyRef(serves[0])?.competencyId;
    const isBack = competency === undefined || competency === cameFrom;
    if (isBack && idx !== undefined && idx > 0) return void navigate(-1);
    const home = journey === "" ? paths.journeys() : paths.record(journey);
    void navigate(competency && journey !== "" ? paths.competency(journey, competency) : home, {
      replace: true,
    });
  };
}

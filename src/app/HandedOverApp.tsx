/** What is there while the tablet is in another's hands: one walk and catching something for it. Every other address leads back. */
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { Navigate, Route, Routes, useLocation, useNavigate, useNavigationType } from "react-router";
import Ending, { EndTurn } from "../features/handOver/Ending";
import { GiveBack } from "../features/handOver/GiveBack";
import { Pause } from "../features/handOver/Pause";
import { ReturnedNote } from "../features/handOver/ReturnedNote";
import { TakeOver } from "../features/handOver/TakeOver";
import { Thanks } from "../features/handOver/Thanks";
import { TurnBar } from "../features/handOver/TurnBar";
import { paths, routes } from "../paths";
import { faultText } from "../state/faultText";
import { OnlyJourney, type HandedOver, type Returned } from "../state/handedOver";
import { endTurn, giveBack } from "../state/handOver";
import { followCurrentPerson, useCurrentPerson } from "../state/people";
import { showError } from "../state/toasts";
import { CaptureLink } from "./CaptureLink";

const AssessScreen = lazy(() => import("../features/assess/AssessScreen"));
const CaptureScreen = lazy(() => import("../features/capture/CaptureScreen"));
const EvidenceAdder = lazy(() =>
  import("../features/evidence/EvidenceAdder").then(({ EvidenceAdder: component }) => ({
    default: component,
  })),
);

export default function HandedOverApp({ handedOver }: { readonly handedOver: HandedOver | Returned }) {
  if (handedOver.stage === "returned") return <ReturnedNote at={handedOver.at} />;
  return (
    <OnlyJourney value={handedOver.journey}>
      <InOtherHands key={`${handedOver.stage} ${handedOver.from.usedAt}`} handedOver={handedOver} />
    </OnlyJourney>
  );
}

function InOtherHands({ handedOver }: { readonly handedOver: HandedOver }) {
  const { journey, stage, lock } = handedOver;
  const navigate = useNavigate();
  const [returning, setReturning] = useState(false);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    // Another tab may have handed it on: what is written here is the next person's, too.
    const follow = () => void followCurrentPerson().catch((error: unknown) => console.warn(error));
    follow();
    return follow;
  }, []);

  async function goBack(withoutPin: boolean) {
    // First, so that the lead team's view opens at the record and shows nothing else for a moment.
    setLeaving(true);
    void navigate(paths.record(journey), { replace: true });
    const given = await giveBack(handedOver, withoutPin);
    if (given.ok) return;
    setLeaving(false);
    showError(faultText(given.error));
  }
  async function end() {
    const ended = await endTurn(handedOver);
    if (!ended.ok) showError(faultText(ended.error));
  }
  const onGiveBack = () => (lock ? setReturning(true) : void goBack(false));
  const onDone = () => void end();
  const here = paths.handOver(journey);

  if (leaving) return null;
  if (returning)
    return (
      <At address={here}>
        <GiveBack
          handedOver={handedOver}
          onCancel={() => setReturning(false)}
          onOpened={(withoutPin) => void goBack(withoutPin)}
        />
      </At>
    );
  if (stage === "asks")
    return (
      <At address={here}>
        <TakeOver handedOver={handedOver} onGiveBack={onGiveBack} />
      </At>
    );
  if (stage === "thanks")
    return (
      <At address={here}>
        <Thanks handedOver={handedOver} onGiveBack={onGiveBack} />
      </At>
    );
  return (
    <EndTurn value={onDone}>
      <WalkOnly
        journey={journey}
        pause={<Pause handedOver={handedOver} onDone={onDone} onGiveBack={onGiveBack} />}
        onDone={onDone}
      />
    </EndTurn>
  );
}

/** Shown at this address; at any other it leads there. */
function At({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return pathname === address ? children : <Navigate to={address} replace />;
}

const PAUSE = "pause";

type WalkOnlyProps = {
  readonly journey: HandedOver["journey"];
  readonly pause: ReactNode;
  readonly onDone: () => void;
};

function WalkOnly({ journey, pause, onDone }: WalkOnlyProps) {
  const { name } = useCurrentPerson();
  const { pathname, search, state } = useLocation();
  const type = useNavigationType();
  const walk = paths.assess(journey);
  const isPaused = pathname === paths.handOver(journey) && state === PAUSE;
  const query = new URLSearchParams(search);
  if (pathname === routes.capture && query.get("journey") !== journey)
    return <Navigate to={paths.capture({ journey })} replace />;
  // The ways out of the walk that it offers lead to the record.
  const isLeft = pathname === paths.record(journey) && type === "PUSH";
  return (
    <>
      {!isPaused && (
        <TurnBar name={name} onDone={onDone}>
          <CaptureLink />
        </TurnBar>
      )}
      <Suspense fallback={null}>
        <Routes>
          <Route path={routes.capture} element={<CaptureScreen />} />
          {isPaused && <Route path={routes.handOver} element={pause} />}
          {pathname === walk && (
            <Route path={routes.assess} element={<AssessScreen adder={EvidenceAdder} ending={Ending} />} />
          )}
          <Route
            path="*"
            element={
              isLeft ? (
                <Navigate to={paths.handOver(journey)} state={PAUSE} replace />
              ) : (
                <Navigate to={walk} replace />
              )
            }
          />
        </Routes>
      </Suspense>
    </>
  );
}

import { lazy, Suspense } from "react";
import { Navigate, useParams } from "react-router";
import type { JourneyId, SessionId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { readSession } from "../../domain/sessionReading";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { titleOf } from "../../state/journeyTitle";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useRoom } from "../../state/room";
import { useSummary } from "../../state/summaries";
import { useTitle } from "../../state/title";
import { useWhoIsIn } from "../../state/voices";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { BackLink } from "./BackLink";
import { ControlBar } from "./projector/ControlBar";
import styles from "./Session.module.css";
import type { SessionParts } from "./sessionParts";
import { Steps } from "./Steps";
import { useStep } from "./useStep";
import { words } from "./words";

const Gather = lazy(() => import("./gather/Gather"));
const Reveal = lazy(() => import("./reveal/Reveal"));
const Choose = lazy(() => import("./choose/Choose"));
const SessionSettings = lazy(() => import("./SessionSettings"));

/** A session as whoever leads it sees it: gather, reveal, choose, each a step that can be gone back to. */
export default function SessionScreen() {
  const params = useParams();
  const journey = (params["journey"] ?? "") as JourneyId;
  const id = (params["session"] ?? "") as SessionId;
  const loaded = useJournal(journey);
  const summary = useSummary(journey);
  const readOnly = useIsReadOnly(journey);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const session = journal && readSession(journal, id);
  const facts = journal && readJourney(journal);
  const framework = useFramework(session?.framework);
  const room = useRoom(id);
  useTitle(session ? session.title || words.untitled : words.title);
  const isGone =
    loaded.state === "missing" || (journal !== undefined && !session) || facts?.existence.state === "deleted";
  useReady(isGone || framework === "unknown" || (framework !== undefined && room !== undefined));

  if (summary && summary.journey !== journey && summary.members?.includes(journey))
    return <Navigate replace to={paths.session(summary.journey, id)} />;
  if (isGone)
    return (
      <Page title={words.missingTitle} width="measure" lead={<p>{words.missing}</p>}>
        {facts ? (
          <LinkButton to={paths.together(journey)}>{words.toTogether}</LinkButton>
        ) : (
          <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
        )}
      </Page>
    );
  if (framework === "unknown")
    return (
      <Page title={words.noFrameworkTitle} width="measure" lead={<p>{words.noFramework}</p>}>
        <LinkButton to={paths.together(journey)}>{words.toTogether}</LinkButton>
      </Page>
    );
  if (!journal || !session || !facts || !framework || !room)
    return <Page title={words.title} hideTitle width="wide" />;
  return (
    <Standing
      key={id}
      parts={{ journey, journal, framework, session, room, readOnly }}
      journeyTitle={titleOf(facts)}
    />
  );
}

type StandingProps = { readonly parts: SessionParts; readonly journeyTitle: string };

function Standing({ parts, journeyTitle }: StandingProps) {
  const { journey, session, room } = parts;
  const { step, go } = useStep(journey, session.id, room);
  const title = session.title || words.untitled;
  const question = session.questions.find(({ n }) => n === room.n) ?? session.questions.at(-1);
  const { isIn } = useWhoIsIn(journey, session, question?.n ?? 1);
  return (
    <Page
      title={
        <span className={styles["title"]} title={title}>
          {title}
        </span>
      }
      kicker={<BackLink to={paths.together(journey)}>{words.back(journeyTitle)}</BackLink>}
      width="wide"
    >
      <Steps
        step={step}
        addressOf={(to) => paths.session(journey, session.id, to)}
        onGo={go}
        isIn={isIn.length}
      />
      <div className={styles["step"]}>
        {step !== "settings" && <ControlBar {...parts} />}
        <Suspense fallback={null}>
          {step === "gather" && <Gather {...parts} />}
          {step === "reveal" && <Reveal {...parts} />}
          {step === "choose" && <Choose {...parts} />}
          {step === "settings" && <SessionSettings {...parts} />}
        </Suspense>
      </div>
    </Page>
  );
}

import { useRef } from "react";
import { shownOf } from "../../../domain/sessionReading";
import { steerOrTell } from "../../../state/room";
import { MAIN_ID } from "../../../ui/Page";
import type { SessionParts } from "../sessionParts";
import { AgreedView } from "./AgreedView";
import { CodeView } from "./CodeView";
import { DotsView } from "./DotsView";
import { EvidenceView } from "./EvidenceView";
import { FistView } from "./FistView";
import { Heading } from "./Heading";
import { ListView } from "./ListView";
import talkStyles from "./Talk.module.css";
import wallStyles from "./Wall.module.css";
import { SpreadView } from "./SpreadView";
import { Timer } from "./Timer";
import { TypedView } from "./TypedView";
import { useQuietPointer } from "./useQuietPointer";
import { useWallKeys } from "./useWallKeys";
import { WhoView } from "./WhoView";
import { words } from "./words";

/** The whole window: what the facilitator chose that the room sees, and nothing else. */
export function Wall(parts: SessionParts) {
  const { session, room } = parts;
  const quiet = useQuietPointer();
  const before = useRef(room.show);
  useWallKeys(() => {
    if (room.show !== "blank") before.current = room.show;
    const show = room.show !== "blank" ? "blank" : before.current === "blank" ? "code" : before.current;
    void steerOrTell(session.id, { show });
  });
  return (
    <main
      id={MAIN_ID}
      tabIndex={-1}
      className={wallStyles["wall"]}
      data-scheme="dark"
      data-show={room.show}
      data-quiet={quiet || undefined}
    >
      <Shown {...parts} />
    </main>
  );
}

function Shown(parts: SessionParts) {
  const { journal, session, room } = parts;
  const timer = room.timer && <Timer timer={room.timer} />;
  const question = session.questions.find(({ n }) => n === room.n) ?? session.questions.at(-1);
  if (room.show === "blank" || !question)
    return timer ? <div className={wallStyles["head"]}>{timer}</div> : null;
  const isShown = shownOf(journal, session.id, question.n) !== undefined;
  const asked = words.asked[question.kind];
  const notShown = (
    <>
      <Heading kicker={session.title} title={asked}>
        {timer}
      </Heading>
      <div className={wallStyles["body"]} data-centred>
        <p className={talkStyles["agreed"]}>{words.notShown}</p>
        <p className={wallStyles["quiet"]}>{words.notShownText}</p>
      </div>
    </>
  );
  const inParts = { ...parts, question, timer };
  switch (room.show) {
    case "code":
      return <CodeView {...inParts} />;
    case "typed":
      return <TypedView {...inParts} />;
    case "who":
      return <WhoView {...inParts} />;
    case "spread":
      return isShown && question.kind === "statuses" ? (
        <SpreadView {...inParts} question={question} />
      ) : (
        notShown
      );
    case "list":
      return isShown && question.kind === "statuses" ? (
        <ListView {...inParts} question={question} />
      ) : (
        notShown
      );
    case "evidence":
      return <EvidenceView {...inParts} />;
    case "agreed":
      return <AgreedView {...inParts} />;
    case "dots":
      return isShown && question.kind === "dots" ? <DotsView {...inParts} question={question} /> : notShown;
    case "fist":
      return isShown && question.kind === "fist" ? <FistView {...inParts} question={question} /> : notShown;
  }
}

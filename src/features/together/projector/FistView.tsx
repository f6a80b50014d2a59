import { tallyFist } from "../../../domain/tally";
import { shownVoices } from "../../../domain/voice";
import { HandTally } from "../choose/HandTally";
import { MOST_ROUNDS, roundsOf } from "../choose/rounds";
import { words as chooseWords } from "../choose/words";
import { Heading } from "./Heading";
import talkStyles from "./Talk.module.css";
import wallStyles from "./Wall.module.css";
import type { ViewPropsOf } from "./viewProps";

/** Beside a proposal longer than this the hands stand in one line: it must be read whole. */
const LONG_PROPOSAL = 60;

/** The proposal, and how many show how many fingers. Who has the floor is called up by the facilitator, not by the wall. */
export function FistView({ journal, session, question, timer }: ViewPropsOf<"fist">) {
  const tally = tallyFist(shownVoices(journal, session.id, question.n), session);
  const rounds = roundsOf(session, question);
  return (
    <>
      <Heading
        kicker={rounds.length > 1 ? chooseWords.round(rounds.length, MOST_ROUNDS) : session.title}
        title={question.proposal}
      >
        {timer}
      </Heading>
      <div className={talkStyles["reading"]}>
        <HandTally counts={tally.counts} look={question.proposal.length > LONG_PROPOSAL ? "line" : "list"} />
        <p className={wallStyles["quiet"]}>
          {tally.carried ? chooseWords.carried : chooseWords.floor(tally.belowThree.length)}
        </p>
      </div>
    </>
  );
}

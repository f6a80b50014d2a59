/** Ballots as tablets would send them: really sealed, and in files as they are shared. */
import type { Answer, Ballot } from "../../src/domain/ballot";
import type { Entry } from "../../src/domain/entry";
import type { JourneyId } from "../../src/domain/ids";
import type { Question, Session } from "../../src/domain/session";
import type { Status } from "../../src/domain/status";
import { newVoiceSecret } from "../../src/domain/voiceSecret";
import { writeBallotFile } from "../../src/formats/ballotFile";
import { sealBallot } from "../../src/formats/ballotSeal";

type Said = { readonly name?: string; readonly role?: string; readonly status?: Status };

let voices = 0;

/** The same status for every competency that is asked. */
export async function ballotOf(
  journey: JourneyId,
  session: Session,
  question: Question,
  { name = "", role = "", status = "earned" }: Said,
): Promise<Entry> {
  if (question.kind !== "statuses") throw new Error("The test asks another kind of question");
  const answer: Answer = { view: status, sure: 2, why: "" };
  const ballot: Ballot = {
    name,
    role,
    kind: "statuses",
    answers: new Map(question.refs.map((ref) => [ref, answer])),
  };
  return sealedBallot(journey, session, question, ballot);
}

/** Whatever was said, under a voice of its own. */
export async function sealedBallot(
  journey: JourneyId,
  session: Session,
  question: Question,
  ballot: Ballot,
): Promise<Entry> {
  voices += 1;
  const text = { journey, session: session.id, after: [], at: voices, secret: newVoiceSecret(), ballot };
  return sealBallot(text, session.key, question);
}

export async function ballotFileOf(entries: readonly Entry[], name = "ballot.waymark.json"): Promise<File> {
  const head = { exportedAt: "2026-03-12T10:00:00.000Z", exportedBy: "", app: "waymark test" };
  return new File([await writeBallotFile(entries, head)], name, { type: "application/json" });
}

/** Ballots that were opened in this visit: in memory alone. What they say is written down only by the reveal. */
import type { Ballot } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import type { EntryId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { registerOf } from "../domain/register";
import { parseQuestion, questionRegister, type Question, type Session } from "../domain/session";
import { sessionThing } from "../domain/thing";
import type { BallotFault, SessionSecret } from "../formats/ballotSeal";
import { err, type Result } from "../lib/result";

type Opened = Result<Ballot, BallotFault>;

const openedByBallot = new Map<EntryId, { readonly question: string; readonly opened: Promise<Opened> }>();
const MOST_KEPT = 5_000;

/** All ways in which the question was ever asked: two devices may have given one number to two. */
export function questionsOf(journal: Journal, { id }: Session, n: number): readonly Question[] {
  const { history } = registerOf(journal, sessionThing(id), questionRegister(n));
  return history.flatMap(({ value }) => {
    const question = parseQuestion(value);
    return question?.n === n ? [question] : [];
  });
}

/** Opened once; `questions`: as questionsOf gives them. */
export function openOnce(
  ballot: Entry,
  secret: SessionSecret,
  questions: readonly Question[],
): Promise<Opened> {
  const key = `${secret} ${JSON.stringify(questions)}`;
  const known = openedByBallot.get(ballot.id);
  if (known?.question === key) return known.opened;
  const opened = open(ballot, secret, questions);
  openedByBallot.set(ballot.id, { question: key, opened });
  for (const oldest of openedByBallot.keys()) {
    if (openedByBallot.size <= MOST_KEPT) break;
    openedByBallot.delete(oldest);
  }
  return opened;
}

async function open(ballot: Entry, secret: SessionSecret, questions: readonly Question[]): Promise<Opened> {
  const { openBallot } = await import("../formats/ballotSeal");
  let result: Opened = err({ type: "misplaced" });
  for (const question of questions) {
    result = await openBallot(ballot, secret, question);
    if (result.ok || result.error.type !== "misplaced") return result;
  }
  return result;
}

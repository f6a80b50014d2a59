/** Ballots that were opened in this visit: in memory alone. What they say is written down only by the reveal. */
import type { Ballot } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import type { EntryId, SessionId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { registerOf } from "../domain/register";
import { parseQuestion, questionRegister, type Question, type Session } from "../domain/session";
import { sessionThing } from "../domain/thing";
import type * as ballotSeal from "../formats/ballotSeal";
import type { BallotFault, SessionSecret } from "../formats/ballotSeal";
import { err, type Result } from "../lib/result";

/** `not-now`: what opens ballots could not be loaded; nothing is said of the ballot, and the next time it is tried again. */
export type OpenFault = BallotFault | { readonly type: "not-now" };
type Opened = Result<Ballot, OpenFault>;
/** Of formats/ballotSeal, which is large and fetched when it is needed. */
type Seal = Pick<typeof ballotSeal, "keyOfSecret" | "openBallot">;

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

const loadSeal = () => import("../formats/ballotSeal");

/** Opened once; never rejects. `secret`: the session's; `questions`: as questionsOf gives them; `load`: what opens ballots. */
export function openOnce(
  ballot: Entry,
  session: SessionId,
  secret: SessionSecret,
  questions: readonly Question[],
  load: () => Promise<Seal> = loadSeal,
): Promise<Opened> {
  const key = `${session} ${JSON.stringify(questions)}`;
  const known = openedByBallot.get(ballot.id);
  if (known?.question === key) return known.opened;
  const opened = open(ballot, secret, questions, load).then((result) => {
    // What could not even be tried is not remembered.
    const isTried = result.ok || result.error.type !== "not-now";
    if (!isTried && openedByBallot.get(ballot.id)?.opened === opened) openedByBallot.delete(ballot.id);
    return result;
  });
  openedByBallot.set(ballot.id, { question: key, opened });
  for (const oldest of openedByBallot.keys()) {
    if (openedByBallot.size <= MOST_KEPT) break;
    openedByBallot.delete(oldest);
  }
  return opened;
}

async function open(
  ballot: Entry,
  secret: SessionSecret,
  questions: readonly Question[],
  load: () => Promise<Seal>,
): Promise<Opened> {
  const seal = await loaded(secret, load);
  if (!seal) return err({ type: "not-now" });
  let result: Opened = err({ type: "misplaced" });
  try {
    for (const question of questions) {
      result = await seal.openBallot(ballot, secret, question);
      if (result.ok || result.error.type !== "misplaced") return result;
    }
  } catch (error) {
    // One ballot that nobody thought of keeps no other closed.
    console.error(error);
    return err({ type: "damaged" });
  }
  return result;
}

/** With age itself, which comes with the first key that is read; undefined where they could not be fetched. */
async function loaded(secret: SessionSecret, load: () => Promise<Seal>): Promise<Seal | undefined> {
  try {
    const seal = await load();
    await seal.keyOfSecret(secret);
    return seal;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/**
 * Opening a ballot adds entries in the clear that are the same whoever opens it, so that devices which opened it apart say one
 * thing. The ballot itself stays as it is.
 */
import type { Json } from "../lib/json";
import {
  ANSWER_WHY_MAX_LENGTH,
  ballotsIn,
  questionOfBallot,
  standingOf,
  VOICE_NAME_MAX_LENGTH,
  type Ballot,
} from "./ballot";
import { sealEntry, type Entry } from "./entry";
import type { SessionId } from "./ids";
import type { Journal } from "./journal";
import { WHY } from "./record";
import { everShownOf } from "./sessionReading";
import { entryThing } from "./thing";
import { answerWhyRegister, viewOf, viewRegister, viewValue, VOICE_NAME } from "./voiceRegisters";

/** What a ballot says: the view, the name if one was given, and each reason as an entry of its own. */
export function openedEntries(ballot: Entry, opened: Ballot): Entry[] {
  const question = questionOfBallot(ballot.register);
  if (!question) return [];
  const view = sayOf(
    ballot,
    ballot.about,
    viewRegister(ballot.id),
    viewValue(question.session, question.n, opened),
  );
  const entries = [view];
  const name = opened.name.trim().slice(0, VOICE_NAME_MAX_LENGTH);
  if (name !== "") entries.push(sayOf(ballot, ballot.about, VOICE_NAME, name));
  for (const [register, said] of whysIn(opened)) {
    const why = said.trim().slice(0, ANSWER_WHY_MAX_LENGTH);
    if (why !== "") entries.push(sayOf(ballot, entryThing(view.id), register, why));
  }
  return entries;
}

/** Everything in it comes from the ballot: no clock, no chance, and nobody's sitting. */
function sayOf(ballot: Entry, about: string, register: string, value: Json): Entry {
  const { journey, at, author, sitting, id } = ballot;
  return sealEntry({ journey, about, register, value, after: [], at, author, sitting, nonce: id });
}

function whysIn(opened: Ballot): readonly (readonly [string, string])[] {
  if (opened.kind === "dots") return [];
  if (opened.kind === "fist") return [[WHY, opened.why]];
  return [...opened.answers].map(([ref, { why }]) => [answerWhyRegister(ref), why]);
}

/**
 * Ballots that are here and were not opened yet: of which no view is here that the session's key made. None that an opened one took
 * the place of.
 */
export function unopenedIn(journal: Journal, session: SessionId, n: number): readonly Entry[] {
  const { views } = everShownOf(journal, session, n);
  const isOpened = (ballot: Entry) => viewOf(journal.things.get(ballot.about), ballot, views) !== undefined;
  const ballots = ballotsIn(journal, session, n);
  const opened = new Set(ballots.filter(isOpened).map(({ id }) => id));
  return standingOf(ballots, (id) => opened.has(id)).filter(({ id }) => !opened.has(id));
}

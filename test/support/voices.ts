// Sessions and ballots for tests of the domain. The seal is a stand-in: what lies inside stays in the test, by the sealed text.
import {
  ballotEntry,
  type Answer,
  type Ballot,
  type Sealed,
  type SealedBallot,
} from "../../src/domain/ballot";
import type { Entry } from "../../src/domain/entry";
import type { CompetencyRef, FrameworkId } from "../../src/domain/framework";
import type { EntryId, VoiceId } from "../../src/domain/ids";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import { openedEntries } from "../../src/domain/opening";
import { LEADERSHIP, sessionIdOf, type Session, type SessionKey, type Setup } from "../../src/domain/session";
import { showQuestion } from "../../src/domain/sessionTelling";
import { JOURNEY_ID, NOON, OTHER_REF, REF, testWriter } from "./entries";

/** Of 32 equal bytes: nothing is sealed to it. */
export const KEY = "age1qurswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurswpc8qurs95jt69" as SessionKey;
export const SESSION = sessionIdOf(KEY);
export const FIRST = 1;
export const THIRD_REF = "mtc-k12-jml:purpose/time" as CompetencyRef;
export const REFS = [REF, OTHER_REF, THIRD_REF] as const;

export const setup = (more: Partial<Setup> = {}): Setup => ({
  key: KEY,
  framework: { id: "mtc-k12-jml" as FrameworkId, version: "1" },
  roles: [LEADERSHIP, "faculty", "student", "family"].map((id) => ({ id, title: id })),
  named: false,
  rounds: 2,
  minutes: 2,
  fewestApart: 5,
  ...more,
});

export const session = (more: Partial<Session> = {}): Session => ({
  ...setup(),
  id: SESSION,
  title: "August retreat",
  time: NOON,
  questions: [{ n: FIRST, kind: "statuses", refs: REFS }],
  ...more,
});

export const voiceId = (id: string) => id as VoiceId;

export const answer = (view: Answer["view"], more: Partial<Answer> = {}): Answer => ({
  view,
  sure: 0,
  why: "",
  ...more,
});

type Answered = readonly (readonly [CompetencyRef, Answer])[];

/** What was said in words, by what was sealed of it. */
const insides = new Map<string, Ballot>();

export const statuses = (answers: Answered, more: Partial<Pick<Ballot, "name" | "role">> = {}): Ballot => ({
  name: "",
  role: "",
  ...more,
  kind: "statuses",
  answers: new Map(answers),
});

let sealed = 0;

/** A ballot as it travels; `openingOf` knows what is in it. */
export function sealing(voice: string, ballot: Ballot, more: Partial<SealedBallot> = {}): Entry {
  const text = btoa(`sealed-${(sealed += 1)}`) as Sealed;
  insides.set(text, ballot);
  return ballotEntry({
    journey: JOURNEY_ID,
    session: SESSION,
    n: FIRST,
    voice: voiceId(voice),
    after: [] as readonly EntryId[],
    at: NOON,
    sealed: text,
    ...more,
  });
}

/** What the key of the session finds in it. */
export function insideOf({ value }: Entry): Ballot {
  const inside = insides.get((value as { readonly sealed: string }).sealed);
  if (!inside) throw new Error("not sealed in this test");
  return inside;
}

/** Opened, and the room sees them: of whoever had none of it before. */
export function revealing(ballots: readonly Entry[], n = FIRST, journal = EMPTY_JOURNAL): Entry[] {
  const said = opening(ballots);
  return [...said, showQuestion(journal, testWriter("facilitator"), SESSION, n, said)];
}

export const opening = (ballots: readonly Entry[]): Entry[] =>
  ballots.flatMap((ballot) => openedEntries(ballot, insideOf(ballot)));

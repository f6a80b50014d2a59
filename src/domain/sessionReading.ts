/** The sessions of a journey, as its entries tell them: what was asked, and what the room has seen. */
import type { Json } from "../lib/json";
import { isJsonObject } from "../lib/jsonShape";
import { existenceOf } from "./deletion";
import type { EntryId, SessionId } from "./ids";
import type { Journal, Registers, Things } from "./journal";
import { isCleared, parseClearableText, read, registerOf, timeOf } from "./register";
import {
  parseQuestion,
  parseSetup,
  questionNumber,
  SESSION_TITLE,
  SETUP,
  sessionIdOf,
  shownRegister,
  type Question,
  type Session,
  type Setup,
} from "./session";
import { SESSION, sessionThing, splitThing } from "./thing";

/** Read once for as long as nothing is said of the session, or of any. */
const sessionsRead = new WeakMap<Registers, Session | null>();
const allRead = new WeakMap<Things, readonly Session[]>();

/** Those that stand, the one set up last first. */
export function readSessions(journal: Journal): readonly Session[] {
  const things = journal.thingsByKind.get(SESSION);
  if (!things) return [];
  const known = allRead.get(things);
  if (known) return known;
  const sessions = [...things.keys()]
    .map((about) => readSession(journal, splitThing(about).id as SessionId))
    .filter((session) => session !== undefined)
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
  allRead.set(things, sessions);
  return sessions;
}

/** Undefined where there is none of this id, its setup has not arrived, or it was deleted. */
export function readSession(journal: Journal, id: SessionId): Session | undefined {
  const registers = journal.things.get(sessionThing(id));
  if (!registers) return undefined;
  const known = sessionsRead.get(registers);
  if (known !== undefined) return known ?? undefined;
  const session = readThing(journal, id, registers);
  sessionsRead.set(registers, session ?? null);
  return session;
}

function readThing(journal: Journal, id: SessionId, registers: Registers): Session | undefined {
  const about = sessionThing(id);
  if (existenceOf(journal, about).state === "deleted") return undefined;
  const register = registerOf(journal, about, SETUP);
  // What somebody else wrote over it under another key, or a newer version in its own way, leaves what was there.
  const setup = strictestOf(register.history.flatMap(({ value }) => setupOf(id, value) ?? []));
  const [first] = register.history;
  if (!setup || !first) return undefined;
  const questions: Question[] = [];
  for (const [name, { heads }] of registers) {
    const n = questionNumber(name);
    const question =
      n === undefined ? undefined : heads.map(({ value }) => parseQuestion(value)).find(Boolean);
    if (question && question.n === n) questions.push(question);
  }
  return {
    ...setup,
    id,
    title: read(journal, about, SESSION_TITLE, parseClearableText)[0]?.value ?? "",
    time: timeOf(journal, first),
    questions: questions.sort((a, b) => a.n - b.n),
  };
}

/** With another key it would be another session: nobody can have ballots sealed to a key of their own. */
function setupOf(id: SessionId, value: Json): Setup | undefined {
  const setup = parseSetup(value);
  return setup && sessionIdOf(setup.key) === id ? setup : undefined;
}

/** People gave their views by what was said to them first: nothing that is said later shows more of them. */
function strictestOf(setups: readonly Setup[]): Setup | undefined {
  const [first] = setups;
  return (
    first && {
      ...first,
      named: setups.every(({ named }) => named),
      fewestApart: Math.max(...setups.map(({ fewestApart }) => fewestApart)),
    }
  );
}

export type Shown = {
  /** Milliseconds since 1970 UTC: when the room saw it first. */
  readonly time: number;
  /** Those that were in then; any other is late. */
  readonly ballots: ReadonlySet<EntryId>;
};

/** Undefined before the reveal, and after it was taken back. Shown on two devices apart, it is what either of them had. */
export function shownOf(journal: Journal, id: SessionId, n: number): Shown | undefined {
  const { heads, history } = registerOf(journal, sessionThing(id), shownRegister(n));
  if (heads.every(({ value }) => isCleared(value))) return undefined;
  const shown = history.filter(({ value }) => !isCleared(value));
  return {
    time: Math.min(...shown.map((entry) => timeOf(journal, entry))),
    ballots: new Set(shown.flatMap(({ value }) => idsIn(value, "ballots"))),
  };
}

/** What was ever named as shown, hidden since or not: who was in the first time stays so, whatever is shown again. */
export type EverShown = {
  /** Undefined where nothing was ever shown. */
  readonly ballots: ReadonlySet<EntryId> | undefined;
  /** The entries in the clear that the session's key made of ballots; what somebody else wrote in their place is not among them. */
  readonly views: ReadonlySet<EntryId>;
};

export function everShownOf(journal: Journal, id: SessionId, n: number): EverShown {
  const { history } = registerOf(journal, sessionThing(id), shownRegister(n));
  const shown = history.map(({ value }) => value).filter((value) => !isCleared(value));
  const named = (list: string) => new Set(shown.flatMap((value) => idsIn(value, list)));
  return { ballots: shown.length === 0 ? undefined : named("ballots"), views: named("views") };
}

function idsIn(value: Json, list: string): readonly EntryId[] {
  const ids = isJsonObject(value) ? value[list] : undefined;
  return Array.isArray(ids) ? (ids.filter((id) => typeof id === "string") as EntryId[]) : [];
}

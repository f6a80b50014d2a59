/**
 * A ballot is one entry of a voice: what one person said to one question of a session, sealed to the session's key, so that
 * nobody reads it before the room does. Its author is the voice itself, for whoever held the tablet must not be told by it. Opened,
 * it becomes entries in the clear that are the same whoever opens it; the ballot stays as it is.
 */
import type { Brand } from "../lib/brand";
import type { Json } from "../lib/json";
import { isJsonObject } from "../lib/jsonShape";
import type { CompetencyRef } from "./framework";
import { sealEntry, type Entry } from "./entry";
import type { AuthorId, EntryId, JourneyId, SessionId, SittingId, VoiceId } from "./ids";
import type { Journal } from "./journal";
import type { Status } from "./status";
import type { VoiceSecret } from "./voiceSecret";
import { splitThing, VOICE, voiceThing } from "./thing";

const BALLOT_PREFIX = "ballot/";
export const ballotRegister = (session: SessionId, n: number) => `${BALLOT_PREFIX}${session}/${n}`;

/** Bytes in base64 (with padding) that only the session's key opens: a file of the age format. */
export type Sealed = Brand<string, "Sealed">;

/** Everything of a ballot's entry that cannot be told from the rest: what travels in a code. */
export type SealedBallot = {
  readonly journey: JourneyId;
  readonly session: SessionId;
  readonly n: number;
  readonly voice: VoiceId;
  /** The ballots of the same voice for the same question that this one takes the place of. */
  readonly after: readonly EntryId[];
  /** The voter's clock, in milliseconds since 1970 UTC. */
  readonly at: number;
  readonly sealed: Sealed;
};

/** "can't judge" is an answer; passing a competency over is none. */
export type View = Status | "cannot-judge";
/** 1: not very, 2: fairly, 3: very; 0: not said. */
export type Sureness = 0 | 1 | 2 | 3;
export type Answer = { readonly view: View; readonly sure: Sureness; readonly why: string };

export const ANSWER_WHY_MAX_LENGTH = 500;
export const VOICE_NAME_MAX_LENGTH = 80;

/** What one person said. */
export type Ballot = {
  /** A name or an alias; empty where none was given. */
  readonly name: string;
  /** The id of one of the session's roles; empty where none was chosen. */
  readonly role: string;
} & Answers;

export type Answers =
  | { readonly kind: "statuses"; readonly answers: ReadonlyMap<CompetencyRef, Answer> }
  | { readonly kind: "dots"; readonly dots: ReadonlyMap<CompetencyRef, number> }
  | { readonly kind: "fist"; readonly fingers: number; readonly why: string };

/** What is sealed: the ballot, and for whom and what it was written, so that no seal can be put to any other use. */
export type BallotText = Pick<SealedBallot, "journey" | "session" | "after" | "at"> & {
  /** Its voice is `voiceIdOf` this. */
  readonly secret: VoiceSecret;
  readonly ballot: Ballot;
};

/** The most that is sealed, in characters of base64. */
export const SEALED_MAX_LENGTH = 65_536;
/** Bits that no byte has room for are nought: one text for the same bytes. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;
const SITTING = "ballot" as SittingId;
const NONCE = "ballot";

/** The same entry whoever makes it: what travels in a code is the same ballot as the one that came in a file. */
export function ballotEntry({ journey, session, n, voice, after, at, sealed }: SealedBallot): Entry {
  return sealEntry({
    journey,
    about: voiceThing(voice),
    register: ballotRegister(session, n),
    value: { sealed },
    after,
    at,
    // A voice writes for itself: the ids are of one kind, random and nobody's.
    author: voice as string as AuthorId,
    sitting: SITTING,
    nonce: NONCE,
  });
}

/** Undefined for what is no ballot to the letter: what it says is all that there is in it. */
export function readBallotEntry(entry: Entry): SealedBallot | undefined {
  const question = questionOfBallot(entry.register);
  const { kind, id } = splitThing(entry.about);
  const { journey, value, after, at } = entry;
  const sealed = sealedIn(value);
  if (!question || kind !== VOICE || sealed === undefined) return undefined;
  const ballot = { journey, ...question, voice: id as VoiceId, after, at, sealed };
  const isSame = (entry.author as string) === id && entry.sitting === SITTING && entry.nonce === NONCE;
  const members = Object.keys(entry).length;
  return isSame && id !== "" && members === ENVELOPE_MEMBERS && !hasTwice(after) ? ballot : undefined;
}

export const isBallotEntry = (entry: Entry): boolean => readBallotEntry(entry) !== undefined;

const ENVELOPE_MEMBERS = 10;
const hasTwice = (ids: readonly EntryId[]) =>
  new Set(ids).size !== ids.length || ids.some((id, at) => at > 0 && id < ids[at - 1]!);

/** The session and the number of the question that a register of a voice holds ballots for. */
export function questionOfBallot(
  register: string,
): { readonly session: SessionId; readonly n: number } | undefined {
  const [, session, digits] = /^ballot\/([0-9a-f]{16})\/([1-9]\d{0,3})$/.exec(register) ?? [];
  return session === undefined ? undefined : { session: session as SessionId, n: Number(digits) };
}

function sealedIn(value: Json): Sealed | undefined {
  if (!isJsonObject(value) || Object.keys(value).join() !== "sealed") return undefined;
  const { sealed } = value;
  if (typeof sealed !== "string" || sealed.length > SEALED_MAX_LENGTH || !BASE64.test(sealed))
    return undefined;
  return sealed === "" ? undefined : (sealed as Sealed);
}

/**
 * Every ballot that is here, of every voice, the earliest first: also those that another says it takes the place of, for whether
 * that one is a ballot at all is known only once it is opened.
 */
export function ballotsIn(journal: Journal, session: SessionId, n: number): readonly Entry[] {
  const register = ballotRegister(session, n);
  const ballots: Entry[] = [];
  for (const [, registers] of journal.thingsByKind.get(VOICE) ?? [])
    ballots.push(...(registers.get(register)?.history ?? []).filter(isBallotEntry));
  return ballots.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Without those that another of the same voice took the place of; where `isOpened` is given, only one that was opened does. */
export function standingOf(
  ballots: readonly Entry[],
  isOpened: (id: EntryId) => boolean = () => true,
): readonly Entry[] {
  const replaced = new Set(
    ballots.flatMap(({ id, about, after }) => (isOpened(id) ? after.map((one) => `${about} ${one}`) : [])),
  );
  return ballots.filter(({ id, about }) => !replaced.has(`${about} ${id}`));
}

/**
 * A ballot is one entry of a voice: what one person said to one question of a session, sealed to the session's key, so that
 * nobody reads it before the room does. Its author is the voice itself, for whoever held the tablet must not be told by it. Opened,
 * it becomes entries in the clear that are the same whoever opens it; the ballot stays as it is.
 */
import type { Brand } from "../lib/brand";
import type { CompetencyRef } from "./framework";
import type { EntryId, JourneyId, SessionId, VoiceId } from "./ids";
import type { QuestionKind } from "./session";
import type { Status } from "./status";

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

/** What is sealed: the ballot, and for whom and what it was written, so that no seal can be put under another voice. */
export type BallotText = {
  readonly session: SessionId;
  readonly n: number;
  readonly voice: VoiceId;
  readonly kind: QuestionKind;
  readonly ballot: Ballot;
};

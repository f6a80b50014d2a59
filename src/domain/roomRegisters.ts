/**
 * Which entries about sessions, voices and agreements this version knows, at a glance: the list of journeys, which counts what it
 * does not know, is read before anything else and must stay small. Whoever reads them looks closely (`session.ts`, `ballot.ts`).
 */
import type { Json } from "../lib/json";

const KNOWN =
  /^(session (setup|title|deleted|(question|shown|decision)\/\d+)|voice (name|(view|ballot)\/.+)|entry (agreement|why\/.+))$/;
/** Kinds of question and of decision. */
const KINDS = /^(statuses|dots|fist|priorities|proposal)$/;

export const isKnownOfRoom = (about: string, register: string, value: Json): boolean =>
  KNOWN.test(`${about} ${register}`) && KINDS.test((Object(value) as { kind?: string }).kind ?? "dots");

/** Told from all others by where it stands; whether it is whole says `isBallotEntry`. */
export const isAboutBallot = (about: string, register: string): boolean =>
  about.startsWith("voice:") && register.startsWith("ballot/");

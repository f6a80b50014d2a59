/**
 * Which entries about sessions, voices and agreements this version knows, at a glance: the list of journeys, which counts what it
 * does not know, is read before anything else and must stay small. Whoever reads them looks closely (`session.ts`, `ballot.ts`).
 */
import type { Json } from "../lib/json";
import { ENTRY, SESSION, splitThing, VOICE } from "./thing";

const REGISTERS: ReadonlyMap<string, RegExp> = new Map([
  [SESSION, /^(setup|title|deleted|(question|shown|decision)\/\d+)$/],
  [VOICE, /^(name|view\/.+|ballot\/.+)$/],
  [ENTRY, /^(agreement|why\/.+)$/],
]);
/** Kinds of question and of decision, and the ways to agree. */
const WORDS = /^(statuses|dots|fist|priorities|proposal|unanimous|consensus|consent|majority|lead-team)$/;

export function isKnownOfRoom(kind: string, register: string, value: Json): boolean {
  if (!REGISTERS.get(kind)?.test(register)) return false;
  const { kind: what = "dots", method = "consent" } = Object(value) as Readonly<Record<string, unknown>>;
  return WORDS.test(String(what)) && WORDS.test(String(method));
}

/** Told from all others by where it stands; whether it is whole says `isBallotEntry`. */
export const isAboutBallot = (about: string, register: string): boolean =>
  splitThing(about).kind === VOICE && register.startsWith("ballot/");

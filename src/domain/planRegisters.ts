/**
 * The registers in which a plan is said - actions, terms, priorities, weighings - and what this version understands of them.
 * Apart from what reads them, because the list of journeys, which counts what it does not understand, needs no more of a plan.
 */
import type { Json } from "../lib/json";
import type { CompetencyRef } from "./framework";
import { isPlainId, type EvidenceId } from "./ids";
import { isCleared } from "./register";

export const ACTION_STATES = ["to-do", "doing", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** `start` and `due` are days, as YYYY-MM-DD, or empty; each is said apart, so that two tablets can say different ones. */
export const ACTION_TEXTS = ["title", "owner", "start", "due", "notes"] as const;
export type ActionText = (typeof ACTION_TEXTS)[number];

export const STATE = "state";
export const TERM_OF_ACTION = "term";
export const SIGN_TO_BRING = "sign";

export const FOR_PREFIX = "for/";
export const TOUCHES_PREFIX = "touches/";
export const BRINGS_PREFIX = "brings/";
export const forRegister = (ref: CompetencyRef) => `${FOR_PREFIX}${ref}`;
/** `consideration`: `group/item`, as the framework lists them. */
export const touchesRegister = (consideration: string) => `${TOUCHES_PREFIX}${consideration}`;
export const bringsRegister = (evidence: EvidenceId) => `${BRINGS_PREFIX}${evidence}`;
export const isFlagOfAction = (register: string) =>
  [FOR_PREFIX, TOUCHES_PREFIX, BRINGS_PREFIX].some((prefix) => register.startsWith(prefix));

/** The sign of a competency that an action is to bring about. */
export type SignToBring = { readonly ref: CompetencyRef; readonly sign: string };

export function parseActionState(value: Json): ActionState | undefined {
  if (isCleared(value)) return "to-do";
  return ACTION_STATES.find((state) => state === value);
}

/** The sign, null where it was taken back; undefined for what only a newer version understands. */
export function parseSign(value: Json): SignToBring | null | undefined {
  if (isCleared(value)) return null;
  if (typeof value !== "object" || value === null || !("ref" in value) || !("sign" in value))
    return undefined;
  const { ref, sign } = value;
  return isPlainId(ref) && isPlainId(sign) ? { ref: ref as CompetencyRef, sign } : undefined;
}

export const TERM_TEXTS = ["title", "start", "end"] as const;
export type TermText = (typeof TERM_TEXTS)[number];

export const PRIORITY = "priority";
/** Where it was moved to afterwards: said apart, so that moving one leaves whoever chose it, and why, where they stand. */
export const RANK = "rank";

/** A rank, or null where it is none; undefined for what only a newer version understands. */
export function parsePriority(value: Json): string | null | undefined {
  if (isCleared(value)) return null;
  return typeof value === "string" && value !== "" ? value : undefined;
}

export const WEIGHING = "weighing";
/** True where somebody put the suggestion of it aside. */
export const SET_ASIDE = "set-aside";

/** Whole numbers from 0 (little) to 100 (much). */
export type Weighing = { readonly impact: number; readonly effort: number };

/** The weighing, null where it was taken back; undefined for what only a newer version understands. */
export function parseWeighing(value: Json): Weighing | null | undefined {
  if (isCleared(value)) return null;
  if (typeof value !== "object" || value === null || !("impact" in value) || !("effort" in value))
    return undefined;
  const { impact, effort } = value;
  return isInRange(impact) && isInRange(effort) ? { impact, effort } : undefined;
}

const isInRange = (value: Json): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;

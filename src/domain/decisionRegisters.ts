/** How a decision is said of a session, and what this version understands of it. */
import { isSha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import { isJsonObject } from "../lib/jsonShape";
import { METHODS, parseRoomThen, type Method } from "./agreementRegisters";
import type { CompetencyRef } from "./framework";
import type { EntryId } from "./ids";
import { isCleared } from "./register";
import { parseRefs } from "./session";
import type { RoomThen } from "./spreadRoles";

export const DECISION_NOTE_MAX_LENGTH = 1_000;
const DECISION_PREFIX = "decision/";
export const decisionRegister = (n: number) => `${DECISION_PREFIX}${n}`;

export type Decision = {
  readonly method: Method;
  readonly note: string;
  readonly room: RoomThen;
} & (
  | {
      readonly kind: "priorities";
      /** The first first. */
      readonly refs: readonly CompetencyRef[];
      /** The dots of every candidate then, kept with the decision. */
      readonly dots: Readonly<Record<CompetencyRef, number>>;
    }
  | {
      readonly kind: "proposal";
      readonly proposal: string;
      readonly carried: boolean;
      /** How many held up so many fingers then, by 0 to 5. */
      readonly counts: readonly number[];
    }
);

/** Undefined for what is none, was taken back, or is of a version that knows more. */
export function parseDecision(value: Json): Decision | undefined {
  if (!isJsonObject(value) || isCleared(value)) return undefined;
  const { kind, method, note } = value;
  const known = METHODS.find((each) => each === method);
  const room = parseRoomThen(value["room"]);
  if (!known || !room || typeof note !== "string") return undefined;
  const said = { method: known, note, room };
  if (kind === "priorities") {
    const refs = parseRefs(value["refs"]);
    const { dots } = value;
    if (!refs || !isJsonObject(dots) || !Object.values(dots).every(Number.isSafeInteger)) return undefined;
    return { ...said, kind, refs, dots: dots as Readonly<Record<CompetencyRef, number>> };
  }
  const { proposal, carried, counts } = value;
  if (kind !== "proposal" || typeof proposal !== "string" || typeof carried !== "boolean") return undefined;
  const isCounts = Array.isArray(counts) && counts.length === 6 && counts.every(Number.isSafeInteger);
  return isCounts ? { ...said, kind, proposal, carried, counts: counts as number[] } : undefined;
}

/** The entries that were written together with a decision: priorities and first steps. */
export function madeByDecision(value: Json): readonly EntryId[] {
  const made = isJsonObject(value) ? value["made"] : undefined;
  return Array.isArray(made) ? (made.filter(isSha256) as string[] as EntryId[]) : [];
}

/** How we got here: every change to a competency, or to a whole journey, the latest first, with who, when and why. */
import { readAgreement } from "./agreement";
import type { Agreement } from "./agreementRegisters";
import { authorName } from "./author";
import type { Entry } from "./entry";
import { servedByRegister } from "./evidence";
import type { CompetencyRef } from "./framework";
import type { EvidenceId } from "./ids";
import type { Journal, Register, Things } from "./journal";
import { isCleared, parseFlag, timeOf } from "./register";
import { parseStatus, signIdOf, STATUS, whyOf } from "./record";
import type { Status } from "./status";
import { competencyThing, EVIDENCE, splitThing } from "./thing";

export type Change = {
  readonly entry: Entry;
  /** Milliseconds since 1970 UTC, by the clocks of those who wrote. */
  readonly time: number;
  readonly authorName: string;
  readonly why: string;
} & (
  | {
      readonly kind: "status";
      readonly status: Status;
      readonly undone: boolean;
      /** How a room came to it; undefined where somebody said it alone. */
      readonly agreement: Agreement | undefined;
    }
  | { readonly kind: "sign"; readonly signId: string; readonly seen: boolean }
  | { readonly kind: "evidence"; readonly item: EvidenceId; readonly serves: boolean }
);

export function competencyHistory(journal: Journal, ref: CompetencyRef): readonly Change[] {
  const changes: Change[] = [];
  for (const [name, register] of journal.things.get(competencyThing(ref)) ?? []) {
    const signId = signIdOf(name);
    for (const entry of register.history) {
      const facts = factsOf(journal, entry);
      if (name === STATUS) {
        const status = parseStatus(entry.value);
        const agreement = readAgreement(journal, entry.id);
        if (status)
          changes.push({ ...facts, kind: "status", status, undone: isCleared(entry.value), agreement });
      } else if (signId !== undefined) {
        changes.push({ ...facts, kind: "sign", signId, seen: parseFlag(entry.value) ?? false });
      }
    }
  }
  for (const { item, register } of servingsOf(journal).get(ref) ?? [])
    for (const entry of register.history) {
      const serves = parseFlag(entry.value) ?? false;
      changes.push({ ...factsOf(journal, entry), kind: "evidence", item, serves });
    }
  return changes.sort((a, b) => b.time - a.time || (a.entry.id < b.entry.id ? 1 : -1));
}

type Serving = { readonly item: EvidenceId; readonly register: Register };

/** Kept for as long as nothing is said of any evidence. */
const servingsRead = new WeakMap<Things, ReadonlyMap<CompetencyRef, readonly Serving[]>>();

/** By competency: the evidence of which was ever said that it serves it, or does not. */
function servingsOf(journal: Journal): ReadonlyMap<CompetencyRef, readonly Serving[]> {
  const things = journal.thingsByKind.get(EVIDENCE);
  const known = things && servingsRead.get(things);
  if (!things || known) return known ?? new Map<CompetencyRef, readonly Serving[]>();
  const servings = new Map<CompetencyRef, Serving[]>();
  for (const [about, registers] of things)
    for (const [name, register] of registers) {
      const ref = servedByRegister(name);
      if (ref === undefined) continue;
      const serving = { item: splitThing(about).id as EvidenceId, register };
      const same = servings.get(ref);
      if (same) same.push(serving);
      else servings.set(ref, [serving]);
    }
  servingsRead.set(things, servings);
  return servings;
}

function factsOf(journal: Journal, entry: Entry) {
  return {
    entry,
    time: timeOf(journal, entry),
    authorName: authorName(journal, entry.author),
    why: whyOf(journal, entry.id),
  };
}

/** A time that lies more than a day ahead of this device's clock: one of the two clocks is wrong. */
export function isFarAhead(time: number, now: number): boolean {
  return time - now > 24 * 60 * 60 * 1000;
}

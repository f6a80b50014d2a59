/** How we got here: every change to a competency, or to a whole journey, the latest first, with who, when and why. */
import { authorName } from "./author";
import type { Entry } from "./entry";
import { servedByRegister } from "./evidence";
import type { CompetencyRef } from "./framework";
import type { EvidenceId } from "./ids";
import type { Journal } from "./journal";
import { isCleared, parseFlag, registerOf, timeOf } from "./register";
import { parseStatus, signIdOf, STATUS, whyOf } from "./record";
import type { Status } from "./status";
import { competencyThing, splitThing } from "./thing";

export type Change = {
  readonly entry: Entry;
  /** Milliseconds since 1970 UTC, by the clocks of those who wrote. */
  readonly time: number;
  readonly authorName: string;
  readonly why: string;
} & (
  | { readonly kind: "status"; readonly status: Status; readonly undone: boolean }
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
        if (status) changes.push({ ...facts, kind: "status", status, undone: isCleared(entry.value) });
      } else if (signId !== undefined) {
        changes.push({ ...facts, kind: "sign", signId, seen: parseFlag(entry.value) ?? false });
      }
    }
  }
  for (const about of journal.things.keys()) {
    const { kind, id } = splitThing(about);
    if (kind !== "evidence") continue;
    for (const name of journal.things.get(about)?.keys() ?? []) {
      if (servedByRegister(name) !== ref) continue;
      for (const entry of registerOf(journal, about, name).history) {
        const serves = parseFlag(entry.value) ?? false;
        changes.push({ ...factsOf(journal, entry), kind: "evidence", item: id as EvidenceId, serves });
      }
    }
  }
  return changes.sort((a, b) => b.time - a.time || (a.entry.id < b.entry.id ? 1 : -1));
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

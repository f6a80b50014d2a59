/** The record as it was at a moment, and what is different between two of them. */
import { readAgreement } from "./agreement";
import type { Agreement } from "./agreementRegisters";
import { authorName } from "./author";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { Journal } from "./journal";
import type { Moment } from "./milestone";
import { whyOf } from "./record";
import { STATUSES, type Status } from "./status";
import { allSteps, stepAt, stepOfHeads, type Step } from "./statusSteps";

/** By competency of which something had been said; the others were not started. */
export type RecordAt = ReadonlyMap<CompetencyRef, Step>;

export function recordAt(journal: Journal, moment: Moment): RecordAt {
  const record = stepsAt(journal, moment);
  for (const [ref, { isUnknown }] of record) if (isUnknown) record.delete(ref);
  return record;
}

/** With those of which all that stands was written by a newer version. */
function stepsAt(journal: Journal, { time, heads }: Moment): Map<CompetencyRef, Step> {
  const found = new Map<CompetencyRef, Step>();
  for (const [ref, steps] of allSteps(journal)) {
    const step = heads ? stepOfHeads(journal, steps, heads) : stepAt(steps, time);
    if (step) found.set(ref, step);
  }
  return found;
}

/** Going back is information: a competency that stands less far on than before. */
export type Turn = "earned" | "begun" | "back";

export type Difference = {
  readonly ref: CompetencyRef;
  readonly turn: Turn;
  readonly from: Status;
  readonly to: Status;
  /** At the later moment two people have said it apart, and nobody has settled it. */
  readonly twoAnswers: boolean;
  /** The entry that says where it stands at the later moment; undefined where nothing says so any more. */
  readonly entry: Entry | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly why: string;
  /** How a room came to it; undefined where somebody said it alone. */
  readonly agreement: Agreement | undefined;
  /** Empty where nobody gave a name. */
  readonly authorName: string;
};

/** What stands otherwise at `to` than at `from`, the latest change first. What went to and fro between them is none. */
export function differences(journal: Journal, from: Moment, to: Moment): readonly Difference[] {
  const before = stepsAt(journal, from);
  const after = stepsAt(journal, to);
  const found: Difference[] = [];
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(ref)?.status ?? "not-started";
    const step = after.get(ref);
    // What a newer version says of it may be anything; it is told of where it stands, and is no going back.
    if (step?.isUnknown || before.get(ref)?.isUnknown) continue;
    const is = step?.status ?? "not-started";
    const turn = turnOf(was, is);
    if (turn === undefined) continue;
    const entry = step?.entry;
    found.push({
      ref,
      turn,
      from: was,
      to: is,
      twoAnswers: step?.twoAnswers ?? false,
      entry,
      time: step?.time ?? to.time,
      why: entry ? whyOf(journal, entry.id) : "",
      agreement: entry && readAgreement(journal, entry.id),
      authorName: entry ? authorName(journal, entry.author) : "",
    });
  }
  return found.sort((a, b) => b.time - a.time || (a.ref < b.ref ? -1 : 1));
}

export function turnOf(from: Status, to: Status): Turn | undefined {
  if (from === to) return undefined;
  if (STATUSES.indexOf(to) < STATUSES.indexOf(from)) return "back";
  return to === "earned" ? "earned" : "begun";
}

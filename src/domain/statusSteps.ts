/**
 * How each status came about, step by step, so that any moment of it can be looked up without folding anew: entries up to a
 * time are causally whole, because an entry's effective time is later than that of all it names.
 */
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId } from "./ids";
import type { Journal, Register } from "./journal";
import { STATUS, parseStatus } from "./record";
import { timeOf } from "./register";
import type { Status } from "./status";
import { COMPETENCY, splitThing } from "./thing";

/** What stood from this entry on, until the next step. */
export type Step = {
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  /** The answer to show, and the entry that gives it. */
  readonly status: Status;
  readonly entry: Entry;
  readonly twoAnswers: boolean;
  readonly heads: readonly Entry[];
  /** All that stands was written by a newer version: what it says is not known here. */
  readonly isUnknown?: true;
};

/** By competency: every status that was ever said of it, the earliest first. */
export function* allSteps(journal: Journal): Generator<readonly [CompetencyRef, readonly Step[]]> {
  for (const [about, registers] of journal.thingsByKind.get(COMPETENCY) ?? []) {
    const register = registers.get(STATUS);
    if (register) yield [splitThing(about).id as CompetencyRef, stepsOf(journal, register)];
  }
}

/** The step that stood at the time; undefined where nobody had said anything. It may be one that is not known here. */
export function stepAt(steps: readonly Step[], time: number): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.time ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}

/** The heads of all statuses as they stood at the time. */
export function headsAt(journal: Journal, time: number): readonly Entry[] {
  return [...allSteps(journal)].flatMap(([, steps]) => stepAt(steps, time)?.heads ?? []);
}

/** Of these heads, what they say of one competency's status; undefined where none of them speaks of it. */
export function stepOfHeads(
  journal: Journal,
  steps: readonly Step[],
  heads: ReadonlySet<EntryId>,
): Step | undefined {
  const named = steps.flatMap((step) => saidIn(step) ?? []).filter(({ id }) => heads.has(id));
  const [last] = named.toReversed();
  return last && { time: timeOf(journal, last), ...(stepFrom(journal, named) ?? unknownStep(last, named)) };
}

/** The entry with which a step came: the latest of its heads. */
const saidIn = ({ heads }: Step): Entry | undefined => heads.at(-1);

/** A register is the same object until something is said of it. */
const known = new WeakMap<Register, readonly Step[]>();

function stepsOf(journal: Journal, register: Register): readonly Step[] {
  const before = known.get(register);
  if (before) return before;
  const steps: Step[] = [];
  let heads: readonly Entry[] = [];
  for (const entry of register.history) {
    heads = [...heads.filter(({ id }) => !entry.after.includes(id)), entry];
    const step = stepFrom(journal, heads) ?? unknownStep(entry, heads);
    steps.push({ ...step, time: timeOf(journal, entry) });
  }
  known.set(register, steps);
  return steps;
}

/** The latest by (time, id) of those that this version understands is shown, as in the fold. */
function stepFrom(journal: Journal, heads: readonly Entry[]): Step | undefined {
  const answers = heads
    .map((entry) => ({ entry, status: parseStatus(entry.value), time: timeOf(journal, entry) }))
    .filter((answer) => answer.status !== undefined)
    .sort((a, b) => b.time - a.time || (a.entry.id < b.entry.id ? 1 : -1));
  const [shown] = answers;
  if (shown?.status === undefined) return undefined;
  const twoAnswers = answers.some(({ status }) => status !== shown.status);
  return { time: shown.time, status: shown.status, entry: shown.entry, twoAnswers, heads };
}

/** It ends what stood before, as in the fold, and says nothing in its place. */
function unknownStep(entry: Entry, heads: readonly Entry[]): Omit<Step, "time"> {
  return { status: "not-started", entry, twoAnswers: false, heads, isUnknown: true };
}

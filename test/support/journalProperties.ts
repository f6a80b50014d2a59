// What must hold of the journal in every world, told of the rules that are passed in. The oracles are written anew here, as
// plainly as possible, and share no code with the rules.
import fc from "fast-check";
import { expect } from "vitest";
import { DELETED } from "../../src/domain/deletion";
import type { Entry } from "../../src/domain/entry";
import type { EntryId } from "../../src/domain/ids";
import type { Journal } from "../../src/domain/journal";
import { summarize } from "../../src/domain/summary";
import { JOURNEY, splitThing } from "../../src/domain/thing";
import { evidenceId, JOURNEY_ID } from "./entries";
import type { JournalRules } from "./journalRules";
import { PLAIN_RULES } from "./plainJournal";
import { viewOf, viewText } from "./views";
import { plans, runPlan, THINGS, type Plan, type World } from "./worlds";

export type PropertyName =
  | "no entry is ever lost"
  | "merging is commutative, associative and idempotent"
  | "equal sets of entries give equal views, whatever the order"
  | "a journal that grew piece by piece is the one folded at once"
  | "a summary that grew piece by piece is the one made at once"
  | "a causally later entry wins, whatever the clocks"
  | "the heads of a register are what nobody answered, and cover all the rest"
  | "an entry's time is its clock's, but always after what it names"
  | "what a deletion had not seen brings the thing back, and nothing else does"
  | "evidence is shown only where every answer that stands allows it";

type Check = (rules: JournalRules, world: World, shuffle: <T>(list: readonly T[]) => T[]) => void;

const checks: Readonly<Record<PropertyName, Check>> = {
  "no entry is ever lost": (_, { replicas, snapshots, written }) => {
    for (const { entries, journal, received } of replicas) {
      expect(new Set(entries.map(({ id }) => id))).toEqual(received);
      expect(new Set(journal.entriesById.keys())).toEqual(received);
      for (const entry of entries) expect(entry).toEqual(written.get(entry.id));
    }
    for (const { entries, ids } of snapshots) expect(new Set(entries.map(({ id }) => id))).toEqual(ids);
  },

  "merging is commutative, associative and idempotent": (rules, { replicas }) => {
    const view = (...sets: (readonly Entry[])[]) => viewText(rules.fold(rules.merge(...sets)), rules);
    const [a, b, c = a] = replicas.map(({ entries }) => entries) as [Entry[], Entry[], Entry[]?];
    expect(view(a, b)).toEqual(view(b, a));
    expect(view(rules.merge(a, b), c)).toEqual(view(a, rules.merge(b, c)));
    expect(view(a, a)).toEqual(view(a));
    expect(view(rules.merge(a, b), b, a)).toEqual(view(a, b));
  },

  "equal sets of entries give equal views, whatever the order": (rules, { replicas, written }, shuffle) => {
    for (const entries of [[...written.values()], ...replicas.map(({ entries }) => entries)]) {
      const shuffled = rules.fold(shuffle(entries));
      const folded = rules.fold(entries);
      if (viewText(shuffled, rules) !== viewText(folded, rules)) {
        // The long comparison only where it has a difference to show.
        expect(viewOf(shuffled, rules)).toEqual(viewOf(folded, rules));
        expect(viewText(shuffled, rules)).toEqual(viewText(folded, rules));
      }
    }
    const everything = replicas.map(({ entries }) => entries);
    const [first, ...others] = [everything, shuffle(everything), shuffle(everything)].map((sets) =>
      viewText(rules.fold(rules.merge(...sets)), rules),
    );
    for (const other of others) expect(other).toEqual(first);
  },

  "a journal that grew piece by piece is the one folded at once": (rules, { written }, shuffle) => {
    const entries = shuffle([...written.values()]);
    let journal = rules.fold([]);
    for (let start = 0, size = 1; start < entries.length; start += size, size = (size % 4) + 1) {
      const before = viewText(journal, rules);
      // Some of what it has comes again with each piece.
      const extended = rules.extend(journal, entries.slice(Math.max(0, start - 2), start + size));
      expect(viewText(journal, rules)).toEqual(before);
      journal = extended;
      expect(viewText(journal, rules)).toEqual(viewText(rules.fold(entries.slice(0, start + size)), rules));
    }
  },

  "a summary that grew piece by piece is the one made at once": (rules, { written }, shuffle) => {
    // In the order of writing once, so that little is waited for, and once in any.
    for (const entries of [[...written.values()], shuffle([...written.values()])]) {
      let journal = rules.fold([]);
      let summary = summarize(JOURNEY_ID, journal);
      for (let start = 0, size = 1; start < entries.length; start += size, size = (size % 4) + 1) {
        const piece = entries.slice(Math.max(0, start - 2), start + size);
        const extended = rules.extend(journal, [...piece, ...piece.slice(-1)]);
        summary = rules.extendSummary(summary, journal, extended, [...piece, ...piece.slice(-1)]);
        journal = extended;
        const anew = summarize(JOURNEY_ID, rules.fold(entries.slice(0, start + size)));
        expect(JSON.stringify(summary)).toEqual(JSON.stringify(anew));
      }
    }
  },

  "a causally later entry wins, whatever the clocks": (rules, { replicas, written }) => {
    const answeredById = new Map(
      [...written.values()].map((entry) => [entry.id, ancestors(written, entry.id)]),
    );
    for (const { entries } of replicas) {
      const journal = rules.fold(entries);
      const heads = new Set(entries.flatMap((entry) => headIds(journal, entry)));
      for (const later of entries)
        for (const earlier of answeredById.get(later.id) ?? []) expect(heads).not.toContain(earlier);
    }
  },

  "the heads of a register are what nobody answered, and cover all the rest": (
    rules,
    { replicas, written },
  ) => {
    for (const { entries } of replicas) {
      const journal = rules.fold(entries);
      for (const entry of entries) {
        const same = entries.filter((other) => isSameRegister(other, entry));
        const sameIds = new Set(same.map(({ id }) => id));
        const unanswered = [...sameIds].filter((id) => !same.some(({ after }) => after.includes(id)));
        expect(new Set(headIds(journal, entry))).toEqual(new Set(unanswered));
        expect(new Set(unanswered.flatMap((id) => [id, ...ancestors(written, id)]))).toEqual(sameIds);
        const history = journal.things.get(entry.about)?.get(entry.register)?.history ?? [];
        expect(new Set(history.map(({ id }) => id))).toEqual(sameIds);
      }
    }
  },

  "an entry's time is its clock's, but always after what it names": (rules, { replicas }) => {
    for (const { entries } of replicas) {
      const journal = rules.fold(entries);
      const time = (id: EntryId) => journal.timesById.get(id) ?? NaN;
      for (const { id, at, after } of entries)
        expect(time(id)).toBe(Math.max(at, ...after.map((named) => time(named) + 1)));
      for (const registers of journal.things.values())
        for (const { heads, history } of registers.values()) {
          const order = history.map((entry) => [time(entry.id), entry.id] as const);
          expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
          expect(heads[0]).toBe(history.at(-1));
        }
    }
  },

  "what a deletion had not seen brings the thing back, and nothing else does": (rules, world) => {
    for (const { entries } of world.replicas) {
      const journal = rules.fold(entries);
      for (const about of THINGS)
        expect([about, rules.existence(journal, about).state]).toEqual([
          about,
          existence(world, entries, about),
        ]);
    }
  },

  "evidence is shown only where every answer that stands allows it": (rules, { replicas }) => {
    for (const { entries } of replicas) {
      const journal = rules.fold(entries);
      for (const about of THINGS) {
        const id = evidenceId(splitThing(about).id);
        const answers = entries.filter((each) => each.about === about && each.register === "showing");
        const standing = answers.filter(({ id }) => !answers.some(({ after }) => after.includes(id)));
        const allowed = standing.filter(({ value }) => value === "nobody" || value === "consented");
        expect(rules.mayBeShown(journal, id)).toBe(standing.length > 0 && allowed.length === standing.length);
      }
    }
  },
};

export const PROPERTY_NAMES = Object.keys(checks) as PropertyName[];

export function property(name: PropertyName, rules: JournalRules): fc.IProperty<[Plan]> {
  return fc.property(plans, (plan) => checks[name](rules, runPlan(rules, plan), shuffler(plan.seed)));
}

/**
 * Everything that must hold, of one history: each property, and that a second engine that lives through the same history has
 * the same entries and the same view on every device.
 */
export function everyProperty(rules: JournalRules): fc.IProperty<[Plan]> {
  return fc.property(plans, (plan) => {
    const world = runPlan(rules, plan);
    for (const name of PROPERTY_NAMES) checks[name](rules, world, shuffler(plan.seed));
    expectTheSameOf(rules, world, runPlan(PLAIN_RULES, plan));
  });
}

/** The devices alone, whose entries come in one order in the one world and in another in the other. */
export function twoEngines(rules: JournalRules): fc.IProperty<[Plan]> {
  return fc.property(plans, (plan) =>
    expectTheSameOf(rules, runPlan(rules, plan), runPlan(PLAIN_RULES, plan)),
  );
}

function expectTheSameOf(rules: JournalRules, ours: World, plain: World): void {
  expect([...plain.written.keys()]).toEqual([...ours.written.keys()]);
  for (const [index, { journal, entries }] of ours.replicas.entries()) {
    const other = plain.replicas[index]!;
    const isSame = viewText(journal, rules) === viewText(other.journal, PLAIN_RULES);
    // The long comparison only where it has a difference to show.
    if (!isSame) expect(viewOf(journal, rules)).toEqual(viewOf(other.journal, PLAIN_RULES));
    expect(isSame, "and in the same order").toBe(true);
    expect(viewText(PLAIN_RULES.fold(entries), PLAIN_RULES)).toBe(viewText(rules.fold(other.entries), rules));
  }
}

const isSameRegister = (a: Entry, b: Entry) => a.about === b.about && a.register === b.register;

const headIds = (journal: Journal, { about, register }: Entry): EntryId[] =>
  (journal.things.get(about)?.get(register)?.heads ?? []).map(({ id }) => id);

/** Everything that an entry rests on, near and far. */
function ancestors(written: ReadonlyMap<EntryId, Entry>, entry: EntryId): Set<EntryId> {
  const found = new Set<EntryId>();
  const pending = [entry];
  for (let id = pending.pop(); id !== undefined; id = pending.pop())
    for (const named of written.get(id)?.after ?? []) {
      if (!found.has(named)) pending.push(named);
      found.add(named);
    }
  return found;
}

/** By all that each deletion's writer had, where the entries themselves name its heads only. */
function existence({ written, seenByDeletion }: World, entries: readonly Entry[], about: string): string {
  const isDeletion = (entry: Entry) => entry.about === about && entry.register === DELETED;
  const isWork = (entry: Entry) =>
    (about === JOURNEY || entry.about === about) &&
    !isDeletion(entry) &&
    !["erase", "erased"].includes(entry.register);
  const deletions = entries.filter(isDeletion);
  const standing = deletions.filter(({ id }) => !deletions.some(({ after }) => after.includes(id)));
  if (standing.length === 0) return "present";
  const seen = new Set<EntryId>();
  for (const deletion of standing) {
    const { heads } = deletion.value as { readonly heads?: readonly EntryId[] };
    if (!heads) return "present";
    const saw = new Set(heads.flatMap((id) => [id, ...ancestors(written, id)]));
    const had = seenByDeletion.get(deletion.id)?.filter(isWork);
    if (had) expect(saw).toEqual(new Set(had.map(({ id }) => id)));
    for (const id of saw) seen.add(id);
  }
  return entries.some((entry) => isWork(entry) && !seen.has(entry.id)) ? "brought-back" : "deleted";
}

/** The same seed gives the same orders. */
function shuffler(seed: number): <T>(list: readonly T[]) => T[] {
  let state = seed | 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
  return (list) =>
    list
      .map((item) => [next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
}

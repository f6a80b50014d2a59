/**
 * The fold: everything on screen is a function of the set of entries, never of the order in which they came. A register's
 * heads are the entries that no other entry of that register names in `after`.
 */
import { PersistentMap } from "../lib/persistentMap";
import type { Entry } from "./entry";
import type { EntryId } from "./ids";
import { splitThing } from "./thing";

export type Register = {
  /** Entries that no other of this register names, the one to show first: latest by (time, id). */
  readonly heads: readonly Entry[];
  /** Every entry of the register by (time, id): a later one never stands before one that it names. */
  readonly history: readonly Entry[];
};

export type Registers = ReadonlyMap<string, Register>;
/** By what they are called. A thing's registers are the same object until something is said of it. */
export type Things = PersistentMap<string, Registers>;

export type Journal = {
  readonly entriesById: PersistentMap<EntryId, Entry>;
  /**
   * Effective time: the later of the entry's own clock and one millisecond after the latest entry that it names. May pass the
   * end of the calendar, so that it orders even there; `timeOf` is for showing.
   */
  readonly timesById: PersistentMap<EntryId, number>;
  readonly things: Things;
  /** The same things by their kind. A kind's are the same object until something is said of one of them. */
  readonly thingsByKind: ReadonlyMap<string, Things>;
  /** Named in some `after`, but not here yet. */
  readonly awaited: ReadonlySet<EntryId>;
};

const NO_THINGS: Things = PersistentMap.of();

export const EMPTY_JOURNAL: Journal = {
  entriesById: PersistentMap.of(),
  timesById: PersistentMap.of(),
  things: NO_THINGS,
  thingsByKind: new Map<string, Things>(),
  awaited: new Set<EntryId>(),
};

export function foldJournal(entries: Iterable<Entry>): Journal {
  return extendJournal(EMPTY_JOURNAL, entries);
}

/** Set union by id. The same entry twice is one entry. */
export function mergeEntries(...sets: readonly Iterable<Entry>[]): Entry[] {
  const byId = new Map<EntryId, Entry>();
  for (const set of sets) for (const entry of set) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}

/** The journal with more entries; equal to folding all of them at once. The journal given stays as it was. */
export function extendJournal(journal: Journal, entries: Iterable<Entry>): Journal {
  const added = mergeEntries(entries).filter((entry) => !journal.entriesById.has(entry.id));
  if (added.length === 0) return journal;
  // An entry that others waited for moves their times, so what was folded without it is folded anew.
  if (added.some((entry) => journal.awaited.has(entry.id)))
    return extendJournal(EMPTY_JOURNAL, [...journal.entriesById.values(), ...added]);

  const entriesById = journal.entriesById.with(added.map((entry) => [entry.id, entry] as const));
  const timesById = journal.timesById.with(timeEntries(added, entriesById, journal.timesById));
  const changed = extendThings(journal.things, added, timesById);
  return {
    entriesById,
    timesById,
    things: journal.things.with(changed),
    thingsByKind: extendKinds(journal.thingsByKind, changed),
    awaited: extendAwaited(journal.awaited, added, entriesById),
  };
}

/** The times of these entries, without recursion: a chain of those that rest on each other may be very long. */
function timeEntries(
  added: readonly Entry[],
  entriesById: ReadonlyMap<EntryId, Entry>,
  known: ReadonlyMap<EntryId, number>,
): ReadonlyMap<EntryId, number> {
  const times = new Map<EntryId, number>();
  const pending = [...added];
  for (let current = pending.at(-1); current; current = pending.at(-1)) {
    let time = current.at;
    const waiting = pending.length;
    for (const id of current.after) {
      const named = times.get(id) ?? known.get(id);
      if (named !== undefined) time = Math.max(time, named + 1);
      else if (entriesById.has(id)) pending.push(entriesById.get(id)!);
    }
    // Those that it names come first, and then itself again.
    if (pending.length > waiting) continue;
    times.set(current.id, time);
    pending.pop();
  }
  return times;
}

function extendAwaited(
  awaited: ReadonlySet<EntryId>,
  added: readonly Entry[],
  entriesById: ReadonlyMap<EntryId, Entry>,
): ReadonlySet<EntryId> {
  const missing = added.flatMap(({ after }) => after.filter((id) => !entriesById.has(id)));
  return missing.length === 0 ? awaited : new Set([...awaited, ...missing]);
}

/** The things of which something was said, as they are now. */
function extendThings(
  things: Things,
  added: readonly Entry[],
  timesById: ReadonlyMap<EntryId, number>,
): ReadonlyMap<string, Registers> {
  const addedByRegister = new Map<string, Map<string, Entry[]>>();
  for (const entry of added) {
    const registers = addedByRegister.get(entry.about) ?? new Map<string, Entry[]>();
    addedByRegister.set(entry.about, registers);
    const entries = registers.get(entry.register);
    if (entries) entries.push(entry);
    else registers.set(entry.register, [entry]);
  }
  const changed = new Map<string, Registers>();
  for (const [about, addedRegisters] of addedByRegister) {
    const registers = new Map(things.get(about));
    for (const [name, entries] of addedRegisters)
      registers.set(name, extendRegister(registers.get(name) ?? NO_REGISTER, entries, timesById));
    changed.set(about, registers);
  }
  return changed;
}

function extendKinds(
  kinds: Journal["thingsByKind"],
  changed: ReadonlyMap<string, Registers>,
): Journal["thingsByKind"] {
  const changedByKind = new Map<string, (readonly [string, Registers])[]>();
  for (const [about, registers] of changed) {
    const { kind } = splitThing(about);
    const same = changedByKind.get(kind);
    if (same) same.push([about, registers]);
    else changedByKind.set(kind, [[about, registers]]);
  }
  const extended = new Map(kinds);
  for (const [kind, things] of changedByKind) extended.set(kind, (kinds.get(kind) ?? NO_THINGS).with(things));
  return extended;
}

export const NO_REGISTER: Register = { heads: [], history: [] };

/** None of the entries added is named by one that is here: what others wait for is folded anew. */
function extendRegister(
  { heads, history }: Register,
  added: readonly Entry[],
  timesById: ReadonlyMap<EntryId, number>,
): Register {
  const compare = (a: Entry, b: Entry) => compareEntries(a, b, timesById);
  const later = added.length > 1 ? added.toSorted(compare) : added;
  const last = history.at(-1);
  const isInOrder = !last || compare(last, later[0]!) < 0;
  const named = new Set(later.flatMap(({ after }) => after));
  return {
    history: isInOrder ? [...history, ...later] : [...history, ...later].sort(compare),
    heads: [...heads, ...later].filter(({ id }) => !named.has(id)).sort((a, b) => compare(b, a)),
  };
}

function compareEntries(a: Entry, b: Entry, timesById: ReadonlyMap<EntryId, number>): number {
  const difference = (timesById.get(a.id) ?? a.at) - (timesById.get(b.id) ?? b.at);
  return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The fold: everything on screen is a function of the set of entries, never of the order in which they came. A register's
 * heads are the entries that no other entry of that register names in `after`.
 */
import type { Entry } from "./entry";
import type { EntryId } from "./ids";

export type Register = {
  /** Entries that no other of this register names, the one to show first: latest by (time, id). */
  readonly heads: readonly Entry[];
  /** Every entry of the register by (time, id): a later one never stands before one that it names. */
  readonly history: readonly Entry[];
};

export type Journal = {
  readonly entriesById: ReadonlyMap<EntryId, Entry>;
  /**
   * Effective time: the later of the entry's own clock and one millisecond after the latest entry that it names. May pass the
   * end of the calendar, so that it orders even there; `timeOf` is for showing.
   */
  readonly timesById: ReadonlyMap<EntryId, number>;
  readonly things: ReadonlyMap<string, ReadonlyMap<string, Register>>;
  /** Named in some `after`, but not here yet. */
  readonly awaited: ReadonlySet<EntryId>;
};

export const EMPTY_JOURNAL: Journal = {
  entriesById: new Map<EntryId, Entry>(),
  timesById: new Map<EntryId, number>(),
  things: new Map<string, ReadonlyMap<string, Register>>(),
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

  const entriesById = new Map(journal.entriesById);
  for (const entry of added) entriesById.set(entry.id, entry);
  const timesById = new Map(journal.timesById);
  const awaited = new Set(journal.awaited);
  for (const entry of added) {
    timeEntry(entry, entriesById, timesById);
    for (const id of entry.after) if (!entriesById.has(id)) awaited.add(id);
  }
  return { entriesById, timesById, awaited, things: extendThings(journal.things, added, timesById) };
}

/** Gives the entry and all that it rests on their times, without recursion: a chain may be very long. */
function timeEntry(
  entry: Entry,
  entriesById: ReadonlyMap<EntryId, Entry>,
  timesById: Map<EntryId, number>,
): void {
  const pending = [entry];
  for (let current = pending.at(-1); current; current = pending.at(-1)) {
    const untimed = current.after
      .map((id) => entriesById.get(id))
      .filter((named) => named !== undefined && !timesById.has(named.id)) as Entry[];
    if (untimed.length > 0) {
      pending.push(...untimed);
      continue;
    }
    let time = current.at;
    for (const id of current.after) time = Math.max(time, (timesById.get(id) ?? -Infinity) + 1);
    timesById.set(current.id, time);
    pending.pop();
  }
}

function extendThings(
  things: Journal["things"],
  added: readonly Entry[],
  timesById: ReadonlyMap<EntryId, number>,
): Journal["things"] {
  const addedByRegister = new Map<string, Map<string, Entry[]>>();
  for (const entry of added) {
    const registers = addedByRegister.get(entry.about) ?? new Map<string, Entry[]>();
    addedByRegister.set(entry.about, registers);
    const entries = registers.get(entry.register);
    if (entries) entries.push(entry);
    else registers.set(entry.register, [entry]);
  }
  const extended = new Map(things);
  for (const [about, addedRegisters] of addedByRegister) {
    const registers = new Map(things.get(about));
    for (const [name, entries] of addedRegisters)
      registers.set(name, foldRegister([...(registers.get(name)?.history ?? []), ...entries], timesById));
    extended.set(about, registers);
  }
  return extended;
}

function foldRegister(entries: readonly Entry[], timesById: ReadonlyMap<EntryId, number>): Register {
  const named = new Set(entries.flatMap((entry) => entry.after));
  const history = entries.toSorted((a, b) => compareEntries(a, b, timesById));
  return { history, heads: history.filter((entry) => !named.has(entry.id)).toReversed() };
}

function compareEntries(a: Entry, b: Entry, timesById: ReadonlyMap<EntryId, number>): number {
  const difference = (timesById.get(a.id) ?? a.at) - (timesById.get(b.id) ?? b.at);
  return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

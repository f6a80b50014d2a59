// A second engine for the journal, to hold the first against: told from the words of the design alone, without a cache, without
// growing, and blind to the order in which entries came. It looks through everything for every answer.
import type { Entry } from "../../src/domain/entry";
import type { EntryId } from "../../src/domain/ids";
import type { Journal, Register, Registers } from "../../src/domain/journal";
import { summarize } from "../../src/domain/summary";
import { splitThing } from "../../src/domain/thing";
import { PersistentMap } from "../../src/lib/persistentMap";
import { JOURNEY_ID } from "./entries";
import { RULES, type JournalRules } from "./journalRules";

/** The same set however it came: by id, each once. */
function asSet(entries: Iterable<Entry>): readonly Entry[] {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.filter(({ id }, n) => n === 0 || sorted[n - 1]!.id !== id);
}

function plainFold(given: Iterable<Entry>): Journal {
  const entries = asSet(given);
  const entriesById = new Map(entries.map((entry) => [entry.id, entry] as const));
  const times = new Map<EntryId, number>();
  const timeOf = (entry: Entry): number => {
    const known = times.get(entry.id);
    if (known !== undefined) return known;
    const named = entry.after.flatMap((id) => entriesById.get(id) ?? []);
    const time = Math.max(entry.at, ...named.map((one) => timeOf(one) + 1));
    times.set(entry.id, time);
    return time;
  };
  const earliestFirst = (a: Entry, b: Entry) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);

  const registerOf = (about: string, name: string): Register => {
    const same = entries.filter((entry) => entry.about === about && entry.register === name);
    const unanswered = same.filter(({ id }) => same.every(({ after }) => !after.includes(id)));
    return {
      history: same.toSorted(earliestFirst),
      heads: unanswered.toSorted((a, b) => earliestFirst(b, a)),
    };
  };
  const things = new Map<string, Registers>();
  for (const { about } of entries) {
    const names = new Set(entries.filter((entry) => entry.about === about).map(({ register }) => register));
    things.set(about, new Map([...names].map((name) => [name, registerOf(about, name)])));
  }
  const kinds = new Set([...things.keys()].map((about) => splitThing(about).kind));
  return {
    entriesById: PersistentMap.of(entriesById),
    timesById: PersistentMap.of(entries.map((entry) => [entry.id, timeOf(entry)] as const)),
    things: PersistentMap.of(things),
    thingsByKind: new Map(
      [...kinds].map((kind) => [
        kind,
        PersistentMap.of([...things].filter(([about]) => splitThing(about).kind === kind)),
      ]),
    ),
    awaited: new Set(entries.flatMap(({ after }) => after.filter((id) => !entriesById.has(id)))),
  };
}

/** Its merges end in the order of ids, which is none in which anything was ever written or came. */
export const PLAIN_RULES: JournalRules = {
  ...RULES,
  merge: (...sets) => [...asSet(sets.flatMap((set) => [...set]))],
  fold: plainFold,
  extend: (journal, entries) => plainFold([...journal.entriesById.values(), ...entries]),
  extendSummary: (_summary, _before, after) => summarize(JOURNEY_ID, after),
};

// What the proof of the journal is a proof of, as values: so that rules that are wrong can be put through the same proof.
import { existenceOf, type Existence } from "../../src/domain/deletion";
import type { Entry } from "../../src/domain/entry";
import type { EvidenceId } from "../../src/domain/ids";
import {
  EMPTY_JOURNAL,
  extendJournal,
  foldJournal,
  mergeEntries,
  type Journal,
  type Register,
} from "../../src/domain/journal";
import { extendSummary } from "../../src/domain/summary";
import { allowsShowing, readShowing } from "../../src/domain/showing";
import { splitThing } from "../../src/domain/thing";
import { PersistentMap } from "../../src/lib/persistentMap";

export type JournalRules = {
  readonly merge: (...sets: readonly Iterable<Entry>[]) => Entry[];
  readonly fold: (entries: Iterable<Entry>) => Journal;
  readonly extend: (journal: Journal, entries: Iterable<Entry>) => Journal;
  readonly existence: (journal: Journal, about: string) => Existence;
  readonly extendSummary: typeof extendSummary;
  readonly mayBeShown: (journal: Journal, id: EvidenceId) => boolean;
};

export const RULES: JournalRules = {
  merge: mergeEntries,
  fold: foldJournal,
  extend: extendJournal,
  existence: existenceOf,
  extendSummary,
  mayBeShown: allowsShowing,
};

/** In the worlds of the proof a nonce counts what a device has written, and is cloned with the device. */
export const deduplicatingByDeviceAndSequence: JournalRules = {
  ...RULES,
  merge: (...sets) => keepOneOf(mergeEntries(...sets), ({ sitting, nonce }) => `${sitting}#${nonce}`),
};

export const keepingTheLastWritersRow: JournalRules = {
  ...RULES,
  merge: (...sets) =>
    keepOneOf(
      mergeEntries(...sets).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)),
      ({ about, register }) => `${about}#${register}`,
    ),
};

export const showingTheLatestClock: JournalRules = withRegisters((register) => ({
  ...register,
  heads: register.history.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, 1),
}));

export const droppingTheLoserOfATie: JournalRules = {
  ...RULES,
  merge: (...sets) => {
    const merged = mergeEntries(...sets);
    const journal = foldJournal(merged);
    const lost = new Set<Entry>();
    for (const registers of journal.things.values())
      for (const { heads } of registers.values())
        for (const head of heads.slice(1)) if (head.at === heads[0]?.at) lost.add(head);
    return merged.filter((entry) => !lost.has(entry));
  },
};

export const showingOnlyTheWinnerOfATie: JournalRules = withRegisters((register, journal) => ({
  ...register,
  heads: keepOneOf(register.heads, (head) => String(journal.timesById.get(head.id))),
}));

export const droppingWhatItDoesNotKnow: JournalRules = {
  ...RULES,
  merge: (...sets) =>
    mergeEntries(...sets).filter(({ about }) =>
      ["journey", "competency", "evidence", "author", "entry"].includes(splitThing(about).kind),
    ),
};

export const trustingTheClocks: JournalRules = {
  ...RULES,
  fold: (entries) => {
    const journal = foldJournal(entries);
    return {
      ...journal,
      timesById: PersistentMap.of([...journal.entriesById].map(([id, { at }]) => [id, at] as const)),
    };
  },
};

export const forgettingWhatItWaitsFor: JournalRules = {
  ...RULES,
  extend: (journal, entries) => extendJournal({ ...journal, awaited: new Set() }, entries),
};

export const keepingTheOrderOfArrival: JournalRules = withRegisters((register, journal) => ({
  ...register,
  heads: [...journal.entriesById.values()].filter((entry) => register.heads.includes(entry)),
}));

export const deletingWhatWasNotSeen: JournalRules = {
  ...RULES,
  existence: (journal, about) => {
    const existence = existenceOf(journal, about);
    return existence.state === "brought-back" ? { ...existence, state: "deleted" } : existence;
  },
};

export const summarizingWithoutWhatWaited: JournalRules = {
  ...RULES,
  extendSummary: (summary, before, after, entries) =>
    extendSummary(summary, { ...before, awaited: new Set() }, after, entries),
};

export const countingEveryItemAgain: JournalRules = {
  ...RULES,
  extendSummary: (summary, before, after, entries) =>
    extendSummary(summary, { ...before, thingsByKind: EMPTY_JOURNAL.thingsByKind }, after, entries),
};

export const showingByTheLatestAnswer: JournalRules = {
  ...RULES,
  mayBeShown: (journal, id) => ["nobody", "consented"].includes(readShowing(journal, id)[0]?.value ?? "keep"),
};

/** The first of each key stays. */
function keepOneOf(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) if (!byKey.has(keyOf(entry))) byKey.set(keyOf(entry), entry);
  return [...byKey.values()];
}

function withRegisters(change: (register: Register, journal: Journal) => Register): JournalRules {
  const changed = (journal: Journal): Journal => ({
    ...journal,
    things: PersistentMap.of(
      [...journal.things].map(
        ([about, registers]) =>
          [
            about,
            new Map([...registers].map(([name, register]) => [name, change(register, journal)])),
          ] as const,
      ),
    ),
  });
  return {
    ...RULES,
    fold: (entries) => changed(foldJournal(entries)),
    extend: (journal, entries) => changed(foldJournal([...journal.entriesById.values(), ...entries])),
  };
}

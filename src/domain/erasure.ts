/**
 * Erasing for good: a person's right to be forgotten. It has two steps. Asked for, a thing is out of sight, and that can be
 * taken back; final, it is gone and stays gone, whatever older files still say of it. A statement of either is an ordinary
 * entry, so it travels as every other. Whether a device follows it is decided on that device (see storage/erasures): until then
 * nothing of the thing changes there.
 */
import { isSha256, type Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import { sealEntry, type Entry } from "./entry";
import type { EntryId, SittingId } from "./ids";
import type { Journal } from "./journal";
import { DELETED } from "./deletion";
import { ERASE, ERASED, isAboutErasing, isErasable, isErasing } from "./erasureRegisters";
import { hashesIn } from "./mentions";
import { CLEARED, isCleared, registerOf, say, timeOf, type Writer } from "./register";
import { AUTHOR, ENTRY, splitThing } from "./thing";

/** What was asked for takes effect by itself after this long on a device that agreed. */
export const OUT_OF_SIGHT_MS = 30 * 24 * 60 * 60 * 1000;

export type Erasure = {
  readonly about: string;
  readonly state: "asked" | "final";
  /** The files that go with it, sorted. */
  readonly hashes: readonly Sha256[];
  /** The statement to show: who said it, and when. */
  readonly entry: Entry;
  readonly time: number;
};

/** Every erasure that the journal knows, by thing. */
export function erasuresIn(journal: Journal): ReadonlyMap<string, Erasure> {
  const found = new Map<string, Erasure>();
  for (const [about, registers] of journal.things) {
    if (!registers.has(ERASE) && !registers.has(ERASED)) continue;
    const erasure = erasureOf(journal, about);
    if (erasure) found.set(about, erasure);
  }
  return found;
}

/**
 * Undefined where none was asked for, the thing cannot be erased, or it was taken back before it was final. Whoever takes back
 * what they know of does not speak for those who asked apart from them: it stands while any answer is an ask.
 */
export function erasureOf(journal: Journal, about: string): Erasure | undefined {
  if (!isErasable(about)) return undefined;
  const final = registerOf(journal, about, ERASED).history;
  const asked = registerOf(journal, about, ERASE).heads.filter(({ value }) => !isCleared(value));
  const entry = final[0] ?? asked[0];
  if (!entry) return undefined;
  // All that was ever asked for goes when it is final: a later file must not keep alive what an earlier one named.
  const said = final.length > 0 ? [...final, ...registerOf(journal, about, ERASE).history] : asked;
  const hashes = [...new Set(said.flatMap(({ value }) => hashesNamed(value)))].sort();
  return { about, state: final.length > 0 ? "final" : "asked", hashes, entry, time: timeOf(journal, entry) };
}

/** Who took it back last, where it was asked for and nobody asks for it any more. */
export function takenBackIn(journal: Journal, about: string): Entry | undefined {
  const [head] = registerOf(journal, about, ERASE).heads;
  return erasureOf(journal, about) ? undefined : head;
}

/** The first step. Names the files that are said of the thing, so that they can be kept out where nothing else is left of it. */
export function askErasure(journal: Journal, writer: Writer, about: string): Entry {
  return say(journal, writer, about, ERASE, { hashes: filesSaidOf(journal, about) });
}

export function takeErasureBack(journal: Journal, writer: Writer, about: string): Entry {
  return say(journal, writer, about, ERASE, CLEARED);
}

/** The second step, by a person. */
export function finishErasure(journal: Journal, writer: Writer, about: string): Entry {
  const hashes = new Set([...(erasureOf(journal, about)?.hashes ?? []), ...filesSaidOf(journal, about)]);
  return say(journal, writer, about, ERASED, { hashes: [...hashes].sort() });
}

/**
 * The second step, by time. Every device that comes to it makes the very same entry, so that merging them is one statement; it
 * is said in the name of whoever asked.
 */
export function finishByTime(journal: Journal, about: string): Entry | undefined {
  const erasure = erasureOf(journal, about);
  if (erasure?.state !== "asked") return undefined;
  const { entry, hashes } = erasure;
  return sealEntry({
    journey: entry.journey,
    about,
    register: ERASED,
    value: { hashes: [...hashes] },
    after: [],
    at: entry.at,
    author: entry.author,
    sitting: BY_TIME,
    nonce: entry.id,
  });
}

const BY_TIME = "after-30-days" as SittingId;

/**
 * What is left of these entries where the things named are erased. Gone are all entries about them but those that say that they
 * are erased; the reasons of what is gone; and of a person, besides the name, every reason that they gave.
 */
export function withoutErased(entries: Iterable<Entry>, things: ReadonlySet<string>): Entry[] {
  const all = [...entries];
  const gone = goneOf(all, things);
  return gone.size === 0 ? all : all.filter(({ id }) => !gone.has(id));
}

/** The ids of those that `withoutErased` leaves out. `before`: what is gone already and no longer among them. */
export function goneOf(
  entries: readonly Entry[],
  things: ReadonlySet<string>,
  before: Iterable<EntryId> = [],
): ReadonlySet<EntryId> {
  const gone = new Set<EntryId>(before);
  if (things.size === 0) return gone;
  const authors = new Set<string>();
  for (const about of things) {
    const { kind, id } = splitThing(about);
    if (kind === AUTHOR) authors.add(id);
  }
  const reasons: Entry[] = [];
  for (const entry of entries) {
    if (isAboutErasing(entry)) continue;
    const isReason = splitThing(entry.about).kind === ENTRY;
    if (things.has(entry.about) || (isReason && authors.has(entry.author))) gone.add(entry.id);
    else if (isReason) reasons.push(entry);
  }
  // A reason may itself be spoken of: until no more are found.
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const { id, about } of reasons) if (gone.has(splitThing(about).id as EntryId)) gone.add(id);
  }
  return gone;
}

/**
 * The files that are said of a thing, by registers that a newer version wrote too. Ids of entries look the same: what a deletion
 * saw, and whatever else is an entry here, is no file.
 */
export function filesSaidOf(journal: Journal, about: string): Sha256[] {
  const hashes = new Set<Sha256>();
  for (const [register, { history }] of journal.things.get(about) ?? []) {
    if (register === DELETED || isErasing(register)) continue;
    for (const entry of history)
      for (const hash of hashesIn(entry))
        if (!journal.entriesById.has(hash as string as EntryId)) hashes.add(hash);
  }
  return [...hashes].sort();
}

function hashesNamed(value: Json): readonly Sha256[] {
  if (typeof value !== "object" || value === null || !("hashes" in value)) return [];
  const { hashes } = value;
  return Array.isArray(hashes) ? hashes.filter(isSha256) : [];
}

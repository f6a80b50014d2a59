/** The erasures that an import brings: told before it is taken in, and never effective by themselves. */
import { authorName } from "../domain/author";
import { erasureOf, erasuresIn, goneOf, takenBackIn, type Erasure } from "../domain/erasure";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { splitByJourney } from "../domain/joining";
import { extendJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { timeOf } from "../domain/register";
import { splitThing } from "../domain/thing";
import type { Database } from "./database";
import { labelOf } from "./erasureLabel";
import { erasedThingAt, removeEntries } from "./erasing";
import { loadFold, readErased, readOwnPacks } from "./folds";
import { rebuildSummaries } from "./rebuilding";

/**
 * Somebody asks to erase something, and nothing was decided on that on this device; or took back what is out of sight here, and
 * that is to be decided on.
 */
export type ErasureAsked = {
  readonly journey: JourneyId;
  readonly title: string;
  /** The thing, as entries speak of it, and its kind. */
  readonly about: string;
  readonly kind: string;
  /** The thing's own title or name; empty where it has none. */
  readonly label: string;
  /** Who asked or took it back, by the name that they gave, or empty; and when, in milliseconds since 1970 UTC. */
  readonly by: string;
  readonly at: number;
  readonly state: Erasure["state"] | "taken-back";
  /** Something of it is on this device or comes along; if not, agreeing keeps it out in advance. */
  readonly isHere: boolean;
};

/** Whether anything of it is in the journal. */
export const isAnythingLeft = (journal: Journal, about: string): boolean =>
  goneOf([...journal.entriesById.values()], new Set([about])).size > 0;

/** Things that somebody asked to erase before, and of which something comes. */
export const askedBefore = (journal: Journal, coming: readonly Entry[]): readonly string[] =>
  [...erasuresIn(journal).keys()].filter((about) => goneOf(coming, new Set([about])).size > 0);

/**
 * Whether somebody is asked on this device, where nothing was decided yet: of what is here always; of what never was here once
 * it is final, so that it can be kept out in advance. Until then what comes of it comes in.
 */
export const isToDecide = (journal: Journal, about: string): boolean =>
  erasureOf(journal, about)?.state === "final" || isAnythingLeft(journal, about);

/**
 * Inside a transaction over packs, summaries and erasures. `coming`: what is new of this journey.
 */
export async function erasuresAskedBy(
  database: Database,
  journey: JourneyId,
  coming: readonly Entry[],
  abouts: Iterable<string>,
): Promise<readonly ErasureAsked[]> {
  const fold = await loadFold(database, journey);
  const journal = extendJournal(fold.journal, coming);
  const asked: ErasureAsked[] = [];
  for (const about of abouts) {
    const { rows } = await erasedThingAt(database, journey, about);
    const erasure = erasureOf(journal, about);
    const isHidden = rows.some(({ agreedAt, goneAt }) => agreedAt !== undefined && goneAt === undefined);
    const back = isHidden ? takenBackIn(journal, about) : undefined;
    const isAsked = erasure && rows.length === 0 && isToDecide(journal, about);
    const said = back ?? (isAsked ? erasure.entry : undefined);
    if (!said) continue;
    asked.push({
      journey: fold.id,
      title: readJourney(journal).title,
      about,
      kind: splitThing(about).kind,
      label: labelOf(journal, about),
      by: authorName(journal, said.author),
      at: timeOf(journal, said),
      state: back ? "taken-back" : (erasure?.state ?? "asked"),
      isHere: isHidden || isAnythingLeft(journal, about),
    });
  }
  return asked;
}

/**
 * Inside a transaction over packs, summaries and erasures, after an import was taken in: what was kept here although it was asked
 * for, and nobody asks for any more, needs no note. What is out of sight stays so: a file decides nothing.
 */
export async function settleErasures(
  database: Database,
  spokenOf: ReadonlyMap<JourneyId, ReadonlySet<string>>,
): Promise<void> {
  for (const [journey, abouts] of spokenOf) {
    const { journal } = await loadFold(database, journey);
    for (const about of abouts) {
      if (erasureOf(journal, about)) continue;
      const { rows } = await erasedThingAt(database, journey, about);
      for (const row of rows)
        if (row.agreedAt === undefined) await database.erasures.delete([row.journey, about]);
    }
  }
}

/**
 * Inside a transaction over packs, summaries, safekeeping and erasures. A reason may have come before what it explains, and only
 * now that this was left out it is known that the reason is erased with it.
 */
export async function forgetLeftOut(database: Database, leftOut: readonly Entry[]): Promise<void> {
  const changed = new Set<JourneyId>();
  for (const [journey, entries] of splitByJourney(leftOut)) {
    const packs = await readOwnPacks(database, journey);
    const whole = [...packs.flatMap((pack) => pack.entries), ...entries];
    for (const row of await readErased(database, [journey])) {
      const ids = goneOf(whole, new Set([row.about]), row.entries);
      if (ids.size === row.entries.length) continue;
      await database.erasures.put({ ...row, entries: [...ids].sort() });
      if (packs.every((pack) => pack.entries.every(({ id }) => !ids.has(id)))) continue;
      changed.add(journey);
      if (row.goneAt !== undefined) await removeEntries(database, packs, ids);
    }
  }
  if (changed.size > 0) await rebuildSummaries(database, [...changed]);
}

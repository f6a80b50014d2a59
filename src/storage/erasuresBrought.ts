/** The erasures that an import brings: told before it is taken in, and never effective by themselves where anything would go. */
import { authorName } from "../domain/author";
import { erasureOf, goneOf, type Erasure } from "../domain/erasure";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { splitByJourney } from "../domain/joining";
import { extendJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { splitThing } from "../domain/thing";
import type { Database } from "./database";
import { labelOf } from "./erasureLabel";
import { removeEntries } from "./erasing";
import { loadFold, readErased, readOwnPacks } from "./folds";
import { rebuildSummaries } from "./rebuilding";
import { readRow } from "./summaries";

/** Somebody asks to erase something that is here or comes along, and nothing was decided on that on this device. */
export type ErasureAsked = {
  readonly journey: JourneyId;
  readonly title: string;
  /** The thing, as entries speak of it, and its kind. */
  readonly about: string;
  readonly kind: string;
  /** The thing's own title or name; empty where it has none. */
  readonly label: string;
  /** Who asked, by the name that they gave, or empty; and when, in milliseconds since 1970 UTC. */
  readonly by: string;
  readonly at: number;
  readonly state: Erasure["state"];
};

/** Whether anything of it is in the journal: then it is for somebody to decide. */
export const isAnythingLeft = (journal: Journal, about: string): boolean =>
  goneOf([...journal.entriesById.values()], new Set([about])).size > 0;

/** Inside a transaction over packs, summaries and erasures. `coming`: what is new of this journey. */
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
    const row = await database.erasures.get([journey, about]);
    const erasure = erasureOf(journal, about);
    if (row || !erasure || !isAnythingLeft(journal, about)) continue;
    asked.push({
      journey: fold.id,
      title: readJourney(journal).title,
      about,
      kind: splitThing(about).kind,
      label: labelOf(journal, about),
      by: authorName(journal, erasure.entry.author),
      at: erasure.time,
      state: erasure.state,
    });
  }
  return asked;
}

/**
 * Inside a transaction over packs, summaries, safekeeping and erasures, after an import was taken in: what was asked for and taken
 * back since is in sight again, and what is final and was never here takes effect, so that no older file brings it.
 */
export async function settleErasures(
  database: Database,
  spokenOf: ReadonlyMap<JourneyId, ReadonlySet<string>>,
  { id, committedAt }: { readonly id: string; readonly committedAt: number },
): Promise<void> {
  const { erasures } = database;
  const changed = new Set<JourneyId>();
  for (const [journey, abouts] of spokenOf) {
    const { journal } = await loadFold(database, journey);
    for (const about of abouts) {
      const erasure = erasureOf(journal, about);
      const row = await erasures.get([journey, about]);
      if (row && row.goneAt === undefined && !erasure) {
        for (const member of (await readRow(database, journey))?.members ?? [journey]) {
          const its = await erasures.get([member, about]);
          if (its && its.goneAt === undefined) await erasures.delete([member, about]);
        }
        changed.add(journey);
      } else if (!row && erasure?.state === "final" && !isAnythingLeft(journal, about)) {
        const nothing = { hashes: [], entries: [], import: id };
        // None of its files: a file that is here for something else must not go because somebody far away names it.
        await erasures.put({ journey, about, ...nothing, agreedAt: committedAt, goneAt: committedAt });
      }
    }
  }
  if (changed.size > 0) await rebuildSummaries(database, [...changed]);
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

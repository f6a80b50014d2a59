/** How far an erasure reaches on this device: what it finds in the packs, and which files go with it. */
import { erasureOf, filesSaidOf } from "../domain/erasure";
import { isAboutErasing } from "../domain/erasureRegisters";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { hashesIn } from "../domain/mentions";
import type { Sha256 } from "../lib/hash";
import type { Database } from "./database";
import { readOwnPacks } from "./folds";

/** Inside a transaction over packs: every entry of these journeys, with what is out of sight. */
export async function readWhole(
  database: Database,
  members: readonly JourneyId[],
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const member of members)
    for (const pack of await readOwnPacks(database, member)) entries.push(...pack.entries);
  return entries;
}

/** When the first of them was written, in milliseconds since 1970 UTC; undefined where there is none. */
export function firstOf(entries: readonly Entry[], ids: ReadonlySet<EntryId>): number | undefined {
  let first: number | undefined;
  for (const { id, at } of entries) if (ids.has(id) && !(first !== undefined && first <= at)) first = at;
  return first;
}

/**
 * `everywhere`: every file that is said of the thing or that a wish names, wherever else it is named; whoever decides is told
 * before what else names it. `only-this`: those alone that nothing else names here.
 */
export type Reach = "everywhere" | "only-this";

/** Inside a transaction over packs: the files that go with a thing, sorted. `gone`: its entries. */
export async function filesGoing(
  database: Database,
  journal: Journal,
  about: string,
  { gone, reach }: { readonly gone: ReadonlySet<EntryId>; readonly reach: Reach },
): Promise<readonly Sha256[]> {
  const asked = new Set([...filesSaidOf(journal, about), ...(erasureOf(journal, about)?.hashes ?? [])]);
  // Where there is nothing to read, nothing is awaited: the transaction would be lost over it.
  const isAll = reach === "everywhere" || asked.size === 0;
  return [...(isAll ? asked : await namedByNothingElse(database, asked, gone))].sort();
}

async function namedByNothingElse(
  { packs }: Database,
  hashes: ReadonlySet<Sha256>,
  gone: ReadonlySet<EntryId>,
): Promise<readonly Sha256[]> {
  const left = new Set(hashes);
  await packs.each(({ entries }) => {
    for (const entry of entries)
      if (!gone.has(entry.id) && !isAboutErasing(entry))
        for (const hash of hashesIn(entry)) left.delete(hash);
  });
  return [...left];
}

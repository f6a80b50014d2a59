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

/**
 * Inside a transaction over packs: the files that go with a thing, sorted. `gone`: its entries. What somebody here erases takes
 * its files wherever else they are named, and its page says so; what others wish takes only those that nothing else names here:
 * nobody must lose a photo because a stranger named it too.
 */
export async function filesGoing(
  database: Database,
  journal: Journal,
  about: string,
  { gone, askedHere }: { readonly gone: ReadonlySet<EntryId>; readonly askedHere: boolean },
): Promise<readonly Sha256[]> {
  const said = filesSaidOf(journal, about);
  const taken = new Set(askedHere ? said : []);
  const asked = [...said, ...(erasureOf(journal, about)?.hashes ?? [])].filter((hash) => !taken.has(hash));
  // Where there is nothing to read, nothing is awaited: the transaction would be lost over it.
  const alone = asked.length > 0 ? await namedByNothingElse(database, asked, gone) : asked;
  return [...new Set([...taken, ...alone])].sort();
}

async function namedByNothingElse(
  { packs }: Database,
  hashes: readonly Sha256[],
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

/** What is half written on this device: kept outside the journals until it is said. */
import type { JourneyId } from "../domain/ids";
import type { Json } from "../lib/json";
import type { Database, Draft } from "./database";
import { readRow } from "./summaries";

/** Also what was begun in a journey that is read as one with that of the key: it is kept under this key from then on. */
export async function readDraft(database: Database, key: string): Promise<Draft | undefined> {
  const { drafts } = database;
  const draft = await drafts.get(key);
  if (draft) return draft;
  const others = await sameDrafts(database, key);
  if (others.length === 0) return undefined;
  return database.transaction("rw", drafts, async () => {
    const begun = (await drafts.bulkGet([...others])).filter((other) => other !== undefined);
    const [last] = begun.sort((a, b) => b.savedAt - a.savedAt);
    if (!last) return undefined;
    await drafts.put({ ...last, key });
    // Only this one: another that was begun as well is found once this one is said.
    await drafts.delete(last.key);
    return { ...last, key };
  });
}

/** The keys under which the same would be kept of each journey that is read as one with that of the key: a kind, `/`, the journey. */
export async function sameDrafts(database: Database, key: string): Promise<readonly string[]> {
  const [kind, journey, ...rest] = key.split("/");
  const row = journey ? await readRow(database, journey as JourneyId) : undefined;
  const others = (row?.members ?? []).filter((member) => member !== journey);
  return others.map((member) => [kind, member, ...rest].join("/"));
}

export async function saveDraft(
  database: Database,
  key: string,
  value: Json,
  savedAt: number,
): Promise<void> {
  await database.drafts.put({ key, value, savedAt });
}

export async function dropDraft(database: Database, key: string): Promise<void> {
  // Mostly there is none, and looking costs less than a write that must reach the disk.
  if (await database.drafts.get(key)) await database.drafts.delete(key);
}

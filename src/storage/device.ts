/** What belongs to this device alone: drafts, the people who write here, settings, and what already stands in a file. */
import type { AuthorId, JourneyId } from "../domain/ids";
import type { Json } from "../lib/json";
import type { Database, Draft, Person, Safekeeping } from "./database";

export async function readDraft(database: Database, key: string): Promise<Draft | undefined> {
  return database.drafts.get(key);
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

/** The one who wrote last first. */
export async function listPeople(database: Database): Promise<readonly Person[]> {
  return (await database.people.toArray()).sort((a, b) => b.usedAt - a.usedAt);
}

export async function savePerson(database: Database, person: Person): Promise<void> {
  await database.people.put(person);
}

export async function forgetPerson(database: Database, id: AuthorId): Promise<void> {
  await database.people.delete(id);
}

export async function readSetting(database: Database, key: string): Promise<Json | undefined> {
  return (await database.settings.get(key))?.value;
}

export async function saveSetting(database: Database, key: string, value: Json): Promise<void> {
  await database.settings.put({ key, value });
}

/** Reads and writes in one transaction, or in the caller's. `change` is pure; undefined leaves the setting as it is. */
export async function changeSetting(
  database: Database,
  key: string,
  change: (value: Json | undefined) => Json | undefined,
): Promise<boolean> {
  return database.transaction("rw", database.settings, async () => {
    const value = change(await readSetting(database, key));
    if (value === undefined) return false;
    await saveSetting(database, key, value);
    return true;
  });
}

export async function listSafekeeping(database: Database): Promise<readonly Safekeeping[]> {
  return database.safekeeping.toArray();
}

/** A file was saved that holds this many of each journey's entries, with the bytes of the files that they name. */
export async function recordExport(
  database: Database,
  journeys: readonly { readonly journey: JourneyId; readonly entryCount: number }[],
  exportedAt: number,
): Promise<void> {
  const { safekeeping } = database;
  await database.transaction("rw", safekeeping, async () => {
    const before = await safekeeping.bulkGet(journeys.map(({ journey }) => journey));
    await safekeeping.bulkPut(
      journeys.map(({ journey, entryCount }, index) => ({
        journey,
        // What stands in an earlier file is safe there, also where this one was made without evidence files.
        entriesInFile: Math.max(entryCount, before[index]?.entriesInFile ?? 0),
        exportedAt,
      })),
    );
  });
}

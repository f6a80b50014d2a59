/** What belongs to this device alone: drafts, the people who write here, settings, and what already stands in a file. */
import type { AuthorId, JourneyId } from "../domain/ids";
import type { Json } from "../lib/json";
import type { Database, Draft, Person, Safekeeping } from "./database";
import { readRow } from "./folds";

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

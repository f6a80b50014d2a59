/** What belongs to this device alone: the people who write here, settings, and what already stands in a file. */
import type { AuthorId } from "../domain/ids";
import type { Json } from "../lib/json";
import type { Database, Person, Safekeeping } from "./database";

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

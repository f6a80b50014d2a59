/** Frameworks that are not built in, as snapshots brought them. */
import Dexie from "dexie";
import type { OwnFramework } from "../domain/ownFramework";
import type { Database } from "./database";

/** Every version of it that this device has. */
export async function listVersions(database: Database, id: string): Promise<readonly OwnFramework[]> {
  return database.frameworks.where("[id+version]").between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}

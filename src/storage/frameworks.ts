/** Frameworks that are not built in, as snapshots brought them. */
import Dexie from "dexie";
import type { OwnFramework } from "../domain/ownFramework";
import type { Database } from "./database";

type JoinedFramework = OwnFramework & { readonly joined: true };

/** As the file of a session brought it, which no journey on this device names yet. */
export const asJoined = (framework: OwnFramework): JoinedFramework => ({ ...framework, joined: true });
export const isJoined = (framework: OwnFramework): boolean => "joined" in framework;

/** Every version of it that this device has. */
export async function listVersions(database: Database, id: string): Promise<readonly OwnFramework[]> {
  return database.frameworks.where("[id+version]").between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}

/**
 * The browser's list of databases, asked for as soon as this module is read: it answers while the rest of the app is, which on a
 * slow tablet takes it longer than a frame. One that is a moment old does no harm: a database that became newer meanwhile is not
 * opened (see guardedFactory), and one that is not in it is asked for itself.
 */
import Dexie from "dexie";

type Listed = readonly IDBDatabaseInfo[] | undefined;

async function list(): Promise<Listed> {
  const { indexedDB } = Dexie.dependencies as { readonly indexedDB: Partial<IDBFactory> | undefined };
  try {
    return await indexedDB?.databases?.();
  } catch {
    // Opening it tells why.
    return undefined;
  }
}

let early: Promise<Listed> | undefined = list();

/** As it stood when the page began, and after that as it stands now; undefined where the browser has no such list. */
export async function listDatabases(): Promise<Listed> {
  const listed = early ?? list();
  early = undefined;
  return listed;
}

// A watch over what reaches a database: WebKit loses Blobs that are kept in IndexedDB, or fails to store them, so none may get there.
import type { DBCore } from "dexie";
import type { Database } from "../../src/storage/database";

/** Every write of a row with a Blob or a File anywhere in it fails from now on. Before the database is opened. */
export function refuseBlobs(database: Database): void {
  database.use({
    stack: "dbcore",
    name: "no-blobs",
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if ((request.type === "add" || request.type === "put") && request.values.some(holdsBlob))
              return Promise.reject(new TypeError(`A Blob was to be kept in ${name}`));
            return table.mutate(request);
          },
        };
      },
    }),
  });
}

function holdsBlob(value: unknown): boolean {
  if (value instanceof Blob) return true;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return false;
  return !(value instanceof ArrayBuffer) && Object.values(value).some(holdsBlob);
}

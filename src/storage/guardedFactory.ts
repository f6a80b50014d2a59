/** How Dexie reaches the browser's databases: once ours was open, it can be opened again, but never made anew or changed. */

export type Guard = {
  /** The database was here: to find none, or an older one, means that it was cleared, and nothing may be made in its place. */
  mustBeHere: boolean;
};

/**
 * Without it Dexie would greet a cleared device with an empty database, and would open one that a newer Waymark has
 * upgraded and write into it: it asks without a version where its own is refused. `undefined` where the browser has no databases.
 */
export function guardedFactory(real: IDBFactory | undefined, guard: Guard): IDBFactory | undefined {
  // In some private windows it is null.
  if (!real) return undefined;
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException("A newer Waymark has been here", "VersionError");
      const request = real.open(name, version);
      // Before Dexie hears of it.
      request.addEventListener("upgradeneeded", (event) => {
        if (!guard.mustBeHere) return;
        event.stopImmediatePropagation();
        request.transaction?.abort();
      });
      return request;
    },
    deleteDatabase: (name) => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (first, second) => real.cmp(first, second),
  };
}

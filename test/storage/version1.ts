// A database as version 1 left it, told literally and without any of today's code. Never change it: devices have it.
export const VERSION_1 = 10;

const STORES = {
  packs: ["journey", "source", "n"],
  summaries: "journey",
  files: "hash",
  chunks: ["hash", "n"],
  thumbnails: "hash",
  frameworks: ["id", "version"],
  drafts: "key",
  people: "id",
  settings: "key",
  safekeeping: "journey",
  imports: "id",
  staged: ["import", "n"],
} as const;

export const HASH = "03ac674216f3e15c761ee1a5e255f067953623c8b388b4459e13f978d7c846f4";
const TITLE_ID = "09e18cdbf64135a1a98f8d0f7553774e6c4228c5eaae852fc6587bf7af06cb82";
const STATUS_ID = "181a29426ec88cc123a19bf12cb4f0a3d19d54ee809f8dbdfd5a42ee4d600f57";
const written = { journey: "J1", author: "A1", sitting: "S1" } as const;

export const TITLE = {
  ...written,
  id: TITLE_ID,
  about: "journey",
  register: "title",
  value: "Oak Street",
  after: [],
  at: 1_780_000_000_000,
  nonce: "N1",
};
export const STATUS = {
  ...written,
  id: STATUS_ID,
  about: "competency:mtc-k12-jml:purpose/graduate",
  register: "status",
  value: "earned",
  after: [],
  at: 1_780_000_001_000,
  nonce: "N2",
};

export const ROWS = {
  packs: [
    { journey: "J1", source: "S1", n: 0, entries: [TITLE] },
    { journey: "J1", source: "import:I1", n: 0, entries: [STATUS] },
  ],
  summaries: [
    {
      journey: "J1",
      title: "Oak Street",
      subject: "",
      framework: "",
      archived: false,
      existence: "present",
      statuses: { "mtc-k12-jml:purpose/graduate": "earned" },
      twoAnswers: [],
      evidenceCount: 0,
      entryCount: 2,
      newerCount: 0,
      touchedAt: 1_780_000_001_000,
      revision: 2,
    },
  ],
  files: [{ hash: HASH, size: 4, chunkCount: 1 }],
  chunks: [{ hash: HASH, n: 0, bytes: new Uint8Array([49, 50, 51, 52]).buffer }],
  thumbnails: [{ hash: HASH, type: "image/webp", bytes: new Uint8Array([1]).buffer }],
  frameworks: [
    { id: "ours", version: "1", framework: { id: "ours", version: "1", title: "Our own", hue: [1] } },
  ],
  drafts: [{ key: "why/J1", value: "We al", savedAt: 1_780_000_002_000 }],
  people: [{ id: "A1", name: "Ann", usedAt: 1_780_000_000_000 }],
  settings: [{ key: "theme", value: "dark" }],
  safekeeping: [{ journey: "J1", entriesInFile: 1, exportedAt: 1_780_000_000_500 }],
  imports: [
    {
      id: "I1",
      state: "committed",
      startedAt: 1_780_000_001_500,
      fileName: "oak.waymark.json",
      exportedBy: "Bob",
      journeys: [{ journey: "J1", revision: 2, added: 1 }],
    },
  ],
  staged: [{ import: "I2", n: 0, entries: [] }],
} satisfies Record<keyof typeof STORES, readonly object[]>;

/** Makes it by the browser's own means. `without` leaves stores out, `version` is the native one. */
export async function createVersion1(
  name: string,
  { version = VERSION_1, without = [] }: { version?: number; without?: readonly string[] } = {},
): Promise<void> {
  const database = await openNative(name, version, (opening) => {
    for (const [store, keyPath] of Object.entries(STORES)) {
      if (without.includes(store)) continue;
      const made = opening.createObjectStore(store, {
        keyPath: typeof keyPath === "string" ? keyPath : [...keyPath],
      });
      for (const row of ROWS[store as keyof typeof ROWS]) made.put(row);
    }
  });
  database.close();
}

/** By table: the path of its key, then those of its indexes; `*` before an index of many values. None of them is unique. */
export type Tables = Readonly<Record<string, readonly (string | readonly string[])[]>>;

/** Makes a later version's database by the browser's own means. */
export async function createDatabase(
  name: string,
  version: number,
  tables: Tables,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const database = await openNative(name, version, (opening) => {
    for (const [store, [keyPath, ...indexes]] of Object.entries(tables)) {
      const made = opening.createObjectStore(store, { keyPath: pathOf(keyPath!) });
      for (const path of indexes) {
        const index = Array.isArray(path) ? `[${path.join("+")}]` : String(path).replace("*", "");
        made.createIndex(index, pathOf(path), { multiEntry: String(path).startsWith("*") });
      }
      for (const row of rows[store] ?? []) made.put(row);
    }
  });
  database.close();
}

const pathOf = (path: string | readonly string[]) =>
  typeof path === "string" ? path.replace("*", "") : [...path];

/** Without a version: as it is. The connection does not let go when another wants to upgrade, unless the caller sees to it. */
export function openNative(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener("upgradeneeded", () => upgrade(request.result));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("Could not open")));
  });
}

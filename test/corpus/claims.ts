// Counts, digests, hashes and ids that are not those of what stands there.
import { file, refused, brings, type HostileFile } from "./hostile";
import {
  broughtBy,
  digestOf,
  ENTRIES,
  item,
  ITEMS,
  NOTE,
  PHOTO,
  sealed,
  snapshotOf,
  statement,
  textOf,
  whole,
  without,
} from "./plainSnapshot";
import type { Plain, PlainEntry, PlainItem } from "./plainSnapshot";

const damaged = refused("damaged");

const counts = Object.entries(whole()["counts"] as Readonly<Record<string, number>>).flatMap(
  ([name, count]) =>
    [count + 1, count - 1, String(count), count + 0.5, null, [count], -count].map((claim) => {
      const claimed = { ...(whole()["counts"] as Plain), [name]: claim };
      return file(
        `counts ${name} as ${JSON.stringify(claim)}`,
        textOf({ ...whole(), counts: claimed }),
        damaged,
      );
    }),
);

const { digest } = whole();
const ids = ENTRIES.map(({ id }) => id);
const hashes = ITEMS.map(({ hash }) => hash);
const digests = (
  [
    ["in capitals", String(digest).toUpperCase()],
    ["of nothing", digestOf([], [])],
    ["of the entries alone", digestOf(ids, [])],
    ["of the files alone", digestOf([], hashes)],
    ["in another order", digestOf(ids.toReversed(), hashes)],
    ["with a space after it", `${String(digest)} `],
    ["in a list", [digest]],
  ] as const
).map(([how, claim]) => file(`digest ${how}`, textOf({ ...whole(), digest: claim }), damaged));

/** Something else of the same type. */
function changed(value: unknown): unknown {
  if (typeof value === "string")
    return /^[0-9a-f]{64}$/.test(value)
      ? value.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))
      : `${value}.`;
  if (typeof value === "number") return value + 1;
  return Array.isArray(value) ? [...(value as unknown[]), "0".repeat(64)] : [value];
}

const changes = Object.keys(ENTRIES[0]!).flatMap((name) => {
  const entry = { ...ENTRIES[0]!, [name]: changed(ENTRIES[0]![name]) };
  const others = ENTRIES.slice(1);
  return [
    file(`an entry with a changed ${name}`, textOf({ ...whole(), entries: [entry, ...others] }), damaged),
    file(
      `an entry without its ${name}`,
      textOf({ ...whole(), entries: [without(entry, name), ...others] }),
      damaged,
    ),
  ];
});

const withItem = (changedItem: PlainItem) =>
  textOf({ ...whole(), evidence: [changedItem, ...ITEMS.slice(1)] });
const first = item(PHOTO);
const others = ITEMS.filter(({ hash }) => hash !== first.hash);
const items = (more: Plain) => textOf(snapshotOf(ENTRIES, [{ ...first, ...more }, ...others]));

const files: readonly HostileFile[] = [
  file("a file under the hash of another", items({ data: item(NOTE)["data"], size: NOTE.length }), damaged),
  file("a file one byte shorter than it says", items({ size: 1_001 }), damaged),
  file("a file one byte longer than it says", items({ size: 999 }), damaged),
  file("a file of no size", textOf(snapshotOf(ENTRIES, [without(first, "size"), ...others])), damaged),
  file("a file without its hash", withItem(without(ITEMS[0]!, "hash")), damaged),
  file("a file with its hash in capitals", items({ hash: first.hash.toUpperCase() }), damaged),
  file("a file cut within its base64", items({ data: String(first["data"]).slice(0, -4) }), damaged),
  file("a file with one character changed", items({ data: `/${String(first["data"]).slice(1)}` }), damaged),
];

const known = (entry: PlainEntry) => ENTRIES.some(({ id }) => id === entry.id);
const extra = sealed(statement({ nonce: "extra" }));
if (known(extra)) throw new Error("The entry was to be a new one");

export const claims: readonly HostileFile[] = [
  ...counts,
  ...digests,
  ...changes,
  ...files,
  file(
    "counts with more in it than anybody knows",
    textOf({ ...whole(), counts: { ...(whole()["counts"] as Plain), moons: 2 } }),
    brings(broughtBy(whole())),
  ),
  file(
    "an entry more than the digest vouches for",
    textOf({ ...whole(), entries: [...ENTRIES, extra] }),
    damaged,
  ),
  file(
    "an entry less than the digest vouches for",
    textOf({ ...whole(), entries: ENTRIES.slice(1) }),
    damaged,
  ),
  file(
    "two entries under one id",
    textOf({ ...whole(), entries: [...ENTRIES, { ...extra, id: ids[0] }] }),
    damaged,
  ),
  file(
    "an entry in the place of another",
    textOf({ ...whole(), entries: [extra, ...ENTRIES.slice(1)] }),
    damaged,
  ),
  ...["format", "version", "counts", "entries", "evidence", "digest"].map((name) =>
    file(
      `without its ${name}`,
      textOf(without(whole(), name)),
      name === "format" ? refused("not-a-snapshot", "damaged") : damaged,
    ),
  ),
  ...["exportedAt", "exportedBy", "app", "frameworks", "journeys"].map((name) =>
    file(
      `without its ${name}, which nothing rests on`,
      textOf(without(whole(), name)),
      brings(broughtBy(whole())),
    ),
  ),
];

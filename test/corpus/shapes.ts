// Every member of every object with a value of every other type; where that is legal it must come in as it stands there.
import { brings, file, refused, type Expected, type HostileFile } from "./hostile";
import {
  broughtBy,
  ENTRIES,
  item,
  ITEMS,
  NOTE,
  sealed,
  snapshotOf,
  statement,
  textOf,
  whole,
  withEntries,
  type Plain,
} from "./plainSnapshot";

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  "",
  "x",
  "\u0007",
  "y".repeat(201),
  [],
  [[]],
  ["x"],
  {},
  { x: 1 },
];

const isPlainId = (value: unknown) =>
  typeof value === "string" && value.length > 0 && value.length <= 200 && !value.includes("\u0007");

const named = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 30 ? `${text.slice(0, 10)}… of ${text.length}` : text;
};

const legal = brings(broughtBy(whole()));

/** What each member of the head allows besides the one value that it has. */
const headRules: Readonly<Record<string, (value: unknown) => Expected>> = {
  format: () => refused("not-a-snapshot"),
  version: (value) => (typeof value === "number" && value > 1 ? refused("too-new") : refused("damaged")),
  exportedAt: () => legal,
  exportedBy: () => legal,
  app: () => legal,
  counts: () => refused("damaged"),
  frameworks: (value) => (Array.isArray(value) && value.length === 0 ? legal : refused("damaged")),
  journeys: () => legal,
  entries: () => refused("damaged"),
  evidence: () => refused("damaged"),
  digest: () => refused("damaged"),
};

const heads = Object.entries(headRules).flatMap(([name, rule]) =>
  VALUES.map((value) =>
    file(`${name} as ${named(value)}`, textOf({ ...whole(), [name]: value }), rule(value)),
  ),
);

/** The members of an entry that are not ids of the same kind. */
const entryRules: Readonly<Record<string, (value: unknown) => boolean>> = {
  value: () => true,
  after: (value) => Array.isArray(value) && value.length === 0,
  at: (value) => value === 0,
};

// Each under the id that it really has, so that nothing but its shape is wrong.
const entries = Object.keys(statement()).flatMap((name) =>
  VALUES.map((value, n) => {
    const entry = sealed(statement({ nonce: `${name} ${n}`, [name]: value }));
    const snapshot = withEntries(entry);
    const isLegal = (entryRules[name] ?? isPlainId)(value);
    return file(
      `an entry's ${name} as ${named(value)}`,
      textOf(snapshot),
      isLegal ? brings(broughtBy(snapshot)) : refused("damaged"),
    );
  }),
);

const wholes = VALUES.flatMap((value) => [
  file(
    `${named(value)} among the entries`,
    textOf({ ...whole(), entries: [...ENTRIES, value] }),
    refused("damaged"),
  ),
  file(
    `${named(value)} among the files`,
    textOf({ ...whole(), evidence: [...ITEMS, value] }),
    refused("damaged"),
  ),
  file(
    `${named(value)} among the frameworks`,
    textOf({ ...whole(), frameworks: [value] }),
    refused("damaged"),
  ),
  file(
    `an entry under the id ${named(value)}`,
    textOf({ ...whole(), entries: [...ENTRIES, { ...statement(), id: value }] }),
    refused("damaged"),
  ),
]);

const photo = item(NOTE);
const others = ITEMS.filter(({ hash }) => hash !== photo.hash);
const itemWith = (name: string, value: unknown) =>
  snapshotOf(ENTRIES, [{ ...photo, [name]: value }, ...others]);

const items = ["hash", "type", "size", "name", "data"].flatMap((name) =>
  VALUES.map((value) => {
    const snapshot = itemWith(name, value);
    // What it is called and what it is are told to people and scripts alone.
    const isLegal = name === "type" || name === "name";
    return file(
      `a file's ${name} as ${named(value)}`,
      textOf(snapshot),
      isLegal ? legal : refused("damaged"),
    );
  }),
);

const frameworks = ["id", "version"].flatMap((name) =>
  VALUES.map((value) => {
    const framework: Plain = { id: "own", version: "1", title: "Our own", [name]: value };
    return file(
      `a framework's ${name} as ${named(value)}`,
      textOf(snapshotOf(ENTRIES, ITEMS, [framework])),
      isPlainId(value) ? legal : refused("damaged"),
    );
  }),
);

export const shapes: readonly HostileFile[] = [...heads, ...entries, ...wholes, ...items, ...frameworks];

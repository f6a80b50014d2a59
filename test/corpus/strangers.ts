// What people choose by mistake, what is nested too deeply, and what is sealed or pretends to be.
import { brings, bytesOfText, file, randomFrom, refused, type HostileFile } from "./hostile";
import {
  broughtBy,
  ENTRIES,
  ITEMS,
  sealed,
  snapshotOf,
  statement,
  textOf,
  whole,
  withEntries,
  without,
} from "./plainSnapshot";

const same = brings(broughtBy(whole()));
const stranger = refused("not-a-snapshot", "not-json");
const html =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>";
const random = randomFrom(11);
const noise = Uint8Array.from({ length: 20_000 }, () => Math.floor(random() * 256));

const others: readonly HostileFile[] = [
  ...Object.entries({
    "an Excalidraw drawing": {
      type: "excalidraw",
      version: 2,
      source: "https://excalidraw.com",
      elements: [],
      appState: {},
      files: {},
    },
    "a package.json": { name: "waymark", version: "1.0.0", format: "module", scripts: {}, entries: [] },
    "an Open Badge": {
      "@context": "https://w3id.org/openbadges/v2",
      type: "Assertion",
      id: "urn:uuid:1",
      evidence: [{ id: "x" }],
    },
    "a web app manifest": { name: "Waymark", start_url: "/", display: "standalone", icons: [] },
    "a Trello board": { id: "b", name: "Board", cards: [], lists: [], actions: [] },
    "a GeoJSON": { type: "FeatureCollection", features: [] },
    "a notebook": { cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 },
    "a Dexie export": {
      formatName: "dexie",
      formatVersion: 1,
      data: { databaseName: "waymark", tables: [], data: [] },
    },
    "a HAR file": { log: { version: "1.2", entries: [], creator: {} } },
    "an empty object": {},
    "an empty list": [],
    "a list of snapshots": [whole()],
    "a snapshot within another object": { snapshot: whole() },
    "a snapshot of another format": { ...whole(), format: "waypoint-snapshot" },
    "a snapshot of a format in capitals": { ...whole(), format: "WAYMARK-SNAPSHOT" },
    "a text": "waymark-snapshot",
    "a number": 1,
    null: null,
  }).map(([name, value]) => file(name, JSON.stringify(value), stranger)),
  file("a page that says there is an error", html, refused("not-json")),
  file("a PDF", Buffer.concat([Buffer.from("%PDF-1.7\n"), noise]), refused("not-json")),
  file("a zip", Buffer.concat([Buffer.from("PK\u0003\u0004"), noise]), refused("not-json")),
  file("a photograph", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise]), refused("not-json")),
  file("noise", noise, stranger),
  file(
    "a Moodle backup",
    `<?xml version="1.0"?><moodle_backup><information/></moodle_backup>`,
    refused("not-json"),
  ),
  file("a table", "competency,status\npurpose/graduate,earned\n", refused("not-json")),
  file(
    "one JSON object a line",
    `${JSON.stringify(ENTRIES[0])}\n${JSON.stringify(ENTRIES[1])}\n`,
    refused("not-a-snapshot", "not-json", "damaged"),
  ),
  file("20,000 zeros", new Uint8Array(20_000), refused("not-json")),
  file("one space", " ", refused("not-json", "empty")),
  file("one bracket", "{", refused("not-json")),
  ...[2, 3, 1e9, 1.5].map((version) =>
    file(`of version ${version}`, textOf({ ...whole(), version }), refused("too-new")),
  ),
  ...[0, -1, 0.5, "1", "2"].map((version) =>
    file(
      `of version ${JSON.stringify(version)}, which never was`,
      textOf({ ...whole(), version }),
      refused("damaged"),
    ),
  ),
  file(
    "of version 2, with everything else unknown",
    JSON.stringify({ format: "waymark-snapshot", version: 2, journal: "…" }),
    refused("too-new"),
  ),
  file(
    "of version 2, which says so at its end",
    JSON.stringify({ ...without(whole(), "version"), entries: [{ new: true }], version: 2 }),
    refused("too-new"),
  ),
];

const DEEP = 100_000;
const lists = (depth: number, inner = "") => `${"[".repeat(depth)}${inner}${"]".repeat(depth)}`;
const objects = (depth: number) => `${`{"a":`.repeat(depth)}1${"}".repeat(depth)}`;
const text = textOf(whole());
const inEntry = (member: string) => text.replace(`"entries":[`, `"entries":[{${member}},`);
const inItem = (member: string) => text.replace(`"evidence":[`, `"evidence":[{${member}},`);
const tooDeep = refused("too-deep-entry", "damaged");

/** An entry in which values lie as deep as this, its own object counted. */
const nested = (depth: number) => sealed(statement({ value: JSON.parse(lists(depth - 1, "0")) as unknown }));
const atLimit = withEntries(nested(64));

const depths: readonly HostileFile[] = [
  ...[lists, objects].flatMap((make, n) => {
    const what = n === 0 ? "lists" : "objects";
    return [
      file(`nothing but ${DEEP} ${what}`, make(DEEP), stranger),
      file(`${DEEP} ${what} in a member that nobody knows`, text.replace("{", `{"x":${make(DEEP)},`), same),
      file(
        `${DEEP} ${what} in its journeys`,
        text.replace(/"journeys":\[\s*\]/, `"journeys":${make(DEEP)}`),
        same,
      ),
      file(
        `${DEEP} ${what} in its counts`,
        text.replace(/"counts":\{/, `"counts":{"x":${make(DEEP)},`),
        refused("damaged"),
      ),
      file(
        `${DEEP} ${what} as its version`,
        text.replace(`"version":1`, `"version":${make(DEEP)}`),
        refused("damaged", "not-a-snapshot"),
      ),
      file(
        `${DEEP} ${what} as its digest`,
        text.replace(/"digest":"\w+"/, `"digest":${make(DEEP)}`),
        refused("damaged"),
      ),
      file(`${DEEP} ${what} as an entry`, text.replace(`"entries":[`, `"entries":[${make(DEEP)},`), tooDeep),
      file(`${DEEP} ${what} as an entry's value`, inEntry(`"value":${make(DEEP)}`), tooDeep),
      file(`${DEEP} ${what} as what an entry comes after`, inEntry(`"after":${make(DEEP)}`), tooDeep),
      file(`${DEEP} ${what} as an entry's id`, inEntry(`"id":${make(DEEP)}`), tooDeep),
      file(`${DEEP} ${what} in a file`, inItem(`"x":${make(DEEP)}`), refused("damaged")),
      file(`${DEEP} ${what} as a file's data`, inItem(`"data":${make(DEEP)}`), refused("damaged")),
      file(`${DEEP} ${what} as a file's hash`, inItem(`"hash":${make(DEEP)}`), refused("damaged")),
      file(
        `${DEEP} ${what} in a framework`,
        text.replace(`"frameworks":[`, `"frameworks":[{"x":${make(DEEP)}},`),
        refused("damaged"),
      ),
    ];
  }),
  file(
    `${DEEP} lists that never end`,
    `{"format":"waymark-snapshot","version":1,"x":${"[".repeat(DEEP)}`,
    refused("cut-short"),
  ),
  file(
    `${DEEP} lists that never end, as an entry`,
    `{"format":"waymark-snapshot","version":1,"entries":${"[".repeat(DEEP)}`,
    tooDeep,
  ),
  file(`${DEEP} closing brackets`, `${text}${"]".repeat(DEEP)}`, refused("damaged")),
  file("an entry as deep as it may be", textOf(atLimit), brings(broughtBy(atLimit))),
  file("an entry one deeper than it may be", textOf(withEntries(nested(65))), tooDeep),
  file(
    "a framework as deep as it may be",
    textOf(
      snapshotOf(ENTRIES, ITEMS, [{ id: "own", version: "1", x: JSON.parse(lists(63, "0")) as unknown }]),
    ),
    same,
  ),
  file(
    "a framework one deeper than it may be",
    textOf(
      snapshotOf(ENTRIES, ITEMS, [{ id: "own", version: "1", x: JSON.parse(lists(64, "0")) as unknown }]),
    ),
    refused("damaged"),
  ),
];

const AGE = "age-encryption.org/v1";
const scrypt = (factor: number | string) =>
  `${AGE}\n-> scrypt ${Buffer.alloc(16).toString("base64").replaceAll("=", "")} ${factor}\n${Buffer.alloc(32).toString("base64").replaceAll("=", "")}\n--- ${Buffer.alloc(32).toString("base64").replaceAll("=", "")}\n`;
const sealedFaults = refused("wrong-passphrase", "seal-damaged", "unreadable");
const sealedFile = (name: string, content: string | Uint8Array): HostileFile => ({
  ...file(name, content, sealedFaults),
  passphrase: "quiet river stone",
});
const withNoise = (head: string) => Buffer.concat([bytesOfText(head), noise]);

const seals: readonly HostileFile[] = [
  file("sealed, and no passphrase given", withNoise(scrypt(18)), refused("sealed")),
  sealedFile("the first line of a sealed file", AGE),
  sealedFile("the first line of a sealed file, and noise", withNoise(`${AGE}\n`)),
  sealedFile("a sealed file of noise", withNoise(scrypt(10))),
  sealedFile("a sealed file of nothing", scrypt(10)),
  sealedFile("a sealed file that asks for more work than there is time", withNoise(scrypt(60))),
  sealedFile("a sealed file that asks for more memory than there is", withNoise(scrypt(28))),
  sealedFile("a sealed file that asks for negative work", withNoise(scrypt(-1))),
  sealedFile("a sealed file that asks for no number of work", withNoise(scrypt("1e3"))),
  sealedFile(
    "a sealed file for a key, not for a passphrase",
    withNoise(scrypt(10).replace(/-> scrypt \S+ 10/, `-> X25519 ${"A".repeat(43)}`)),
  ),
  sealedFile(
    "a sealed file with a thousand recipients",
    withNoise(scrypt(10).replace("\n--- ", `${"\n-> x y\nAAAA".repeat(1_000)}\n--- `)),
  ),
  sealedFile("a sealed file whose first lines never end", `${AGE}\n${"A".repeat(3_000_000)}`),
  sealedFile("a sealed file with its first line twice", withNoise(`${AGE}\n${scrypt(10)}`)),
  file(
    "a sealed file in armor",
    "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n-----END AGE ENCRYPTED FILE-----\n",
    refused("not-json", "seal-damaged", "sealed"),
  ),
  file(
    "a zip with a sealed file in it",
    Buffer.concat([Buffer.from("PK\u0003\u0004"), bytesOfText(scrypt(10)), noise]),
    refused("not-json"),
  ),
  file(
    "a sealed file of a later format",
    withNoise(scrypt(10).replace("/v1", "/v2")),
    refused("not-json", "seal-damaged", "sealed"),
  ),
];

export const strangers: readonly HostileFile[] = [...others, ...depths, ...seals];

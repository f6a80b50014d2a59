// Files of a hundred megabytes and more: one thing that is far too large, or far too many that are each as they should be.
import { createHash } from "node:crypto";
import { inPieces, largeFile, refused, repeated, type Expected, type HostileFile } from "./hostile";
import { broughtBy, canonical, item, sealed, statement, textOf, whole } from "./plainSnapshot";
import type { Plain, PlainEntry } from "./plainSnapshot";

const HUNDRED_MEGABYTES = 100_000_000;
const text = textOf(whole());
const same: Expected = { brings: () => broughtBy(whole()) };
const damaged = refused("damaged");

/** The whole snapshot with something very long put in after this part of it. */
function* putIn(after: string, start: string, middle: Iterable<string>, end: string): Generator<string> {
  const at = text.indexOf(after) + after.length;
  yield text.slice(0, at) + start;
  yield* middle;
  yield end + text.slice(at);
}
const letters = () => repeated("x", HUNDRED_MEGABYTES);
const tooLarge = refused("too-large-entry", "damaged");
const ENTRIES_LIST = `"entries":[`;
const HEAD = "{";

const oneThing: readonly HostileFile[] = [
  largeFile("one entry that is a text of 100 MB", () => putIn(ENTRIES_LIST, `"`, letters(), `",`), tooLarge),
  largeFile(
    "one entry with a text of 100 MB",
    () => putIn(ENTRIES_LIST, `{"value":"`, letters(), `"},`),
    tooLarge,
  ),
  largeFile(
    "one entry with a list of 100 MB",
    () => putIn(ENTRIES_LIST, `{"value":[0`, repeated(",0", 50_000_000), `]},`),
    tooLarge,
  ),
  largeFile(
    "one entry with members of 100 MB",
    () => putIn(ENTRIES_LIST, `{"a":0`, repeated(`,"a":0`, 16_000_000), `},`),
    tooLarge,
  ),
  largeFile(
    "one entry with a number of 100 MB",
    () => putIn(ENTRIES_LIST, `{"value":`, repeated("1", HUNDRED_MEGABYTES), `},`),
    tooLarge,
  ),
  largeFile(
    "one entry of a hundred million brackets",
    () => putIn(ENTRIES_LIST, "", repeated("[", HUNDRED_MEGABYTES), ""),
    refused("too-deep-entry", "damaged"),
  ),
  largeFile(
    "a member's name of 100 MB",
    () => putIn(HEAD, `"`, letters(), `":1,`),
    refused("damaged", "not-a-snapshot", "not-json"),
  ),
  largeFile("a text of 100 MB that nobody reads", () => putIn(HEAD, `"x":"`, letters(), `",`), same),
  largeFile(
    "a hundred million brackets that nobody reads",
    () => putIn(HEAD, `"x":`, repeated("[", HUNDRED_MEGABYTES), ""),
    refused("cut-short", "not-json", "damaged"),
  ),
  largeFile(
    "sixteen million members that nobody reads",
    () => putIn(HEAD, "", repeated(`"x":0,`, 16_000_000), ""),
    damaged,
  ),
  largeFile("100 MB of spaces", () => putIn(HEAD, "", repeated(" ", HUNDRED_MEGABYTES), ""), same),
  largeFile(
    "100 MB of back slashes in a text",
    () => putIn(HEAD, `"x":"`, repeated("\\\\", 50_000_000), `",`),
    same,
  ),
  largeFile("the name of a program of 100 MB", () => putIn(HEAD, `"app":"`, letters(), `",`), damaged),
  largeFile(
    "a framework of 100 MB",
    () => putIn(`"frameworks":[`, `{"id":"own","version":"1","x":"`, letters(), `"},`),
    damaged,
  ),
  largeFile(
    "a file of 300 MB",
    () =>
      putIn(
        `"evidence":[`,
        `{"hash":"${"0".repeat(64)}","size":300000000,"data":"`,
        repeated("AAAA", 100_000_000),
        `"},`,
      ),
    refused("too-large-file"),
  ),
  largeFile(
    "a file of 300 MB that says it is small",
    () =>
      putIn(
        `"evidence":[`,
        `{"hash":"${"0".repeat(64)}","size":10,"data":"`,
        repeated("AAAA", 100_000_000),
        `"},`,
      ),
    refused("too-large-file", "damaged"),
  ),
  largeFile("100 MB of zeros", () => repeated("\0", HUNDRED_MEGABYTES), refused("not-json")),
  largeFile("100 MB of opening brackets", () => repeated("{", HUNDRED_MEGABYTES), refused("not-json")),
];

/** A snapshot that is written as its entries are made, with what says how many at its end; all of it is as it should be. */
function manyFile(
  name: string,
  make: () => Iterable<PlainEntry>,
  {
    times = 1,
    evidence = () => [] as Iterable<Plain>,
    expected,
  }: { times?: number; evidence?: () => Iterable<Plain>; expected?: Expected } = {},
): HostileFile {
  const ids = new Set<string>();
  const named = new Set<string>();
  function* texts(): Generator<string> {
    const journeys = new Set<unknown>();
    let separator = `{"format":"waymark-snapshot","version":1,"frameworks":[],"journeys":[],"entries":[\n`;
    for (const entry of make()) {
      ids.add(entry.id);
      journeys.add(entry["journey"]);
      for (let n = 0; n < times; n += 1) {
        yield separator + canonical(entry);
        separator = ",\n";
      }
    }
    const hashes: string[] = [];
    let [files, bytes] = [0, 0];
    separator = `\n],"evidence":[\n`;
    for (const one of evidence()) {
      yield separator + JSON.stringify(one);
      separator = ",\n";
      hashes.push(String(one["hash"]));
      if (one["data"] === undefined) continue;
      [files, bytes] = [files + 1, bytes + Number(one["size"])];
    }
    const digest = createHash("sha256");
    for (const id of [...ids].sort()) digest.update(`${id}\n`);
    for (const hash of hashes.sort()) digest.update(`${hash}\n`);
    const counts = { journeys: journeys.size, entries: ids.size, evidence: hashes.length, files, bytes };
    if (separator !== ",\n") yield separator;
    yield `\n],"counts":${JSON.stringify(counts)},"digest":"${digest.digest("hex")}"}\n`;
  }
  return {
    name,
    pieces: () => inPieces(texts()),
    expected: expected ?? { brings: () => ({ ids, files: [...named] }) },
    isLarge: true,
  };
}

function* entries(count: number, more: (n: number) => Plain): Generator<PlainEntry> {
  for (let n = 0; n < count; n += 1) yield sealed(statement({ nonce: `${n}`, ...more(n) }));
}

const status = (n: number): Plain => ({
  about: `competency:mtc-k12-jml:purpose/c${n % 25}`,
  register: "status",
  value: ["not-started", "in-progress", "earned"][n % 3],
  at: Date.UTC(2026, 0, 1) + n * 1000,
});

const aJourneyEach = (n: number): Plain => ({
  about: "journey",
  register: "title",
  value: `${n}`,
  journey: `journey-${n}`,
});

/** Each says so, and something else; the first is the one that they continue as. */
function* oneOf(count: number): Generator<PlainEntry> {
  const framework = "mtc-k12-jml";
  for (let n = 0; n < count; n += 1) {
    const of = { journey: `journey-${n}`, about: "journey", nonce: `${n}` };
    yield sealed(statement({ ...of, register: "framework", value: { id: framework, version: "1.0.0" } }));
    yield sealed(statement({ ...status(n), journey: of.journey, nonce: of.nonce }));
    const value = { journey: "journey-0", framework };
    if (n > 0) yield sealed(statement({ ...of, register: "continues-as", value }));
  }
}

/** Each after the one before it of the same competency. */
function* chains(count: number): Generator<PlainEntry> {
  const last = new Map<number, string>();
  for (const [n, entry] of [...entries(count, status)].entries()) {
    const before = last.get(n % 25);
    const next = sealed({ ...entry, after: before === undefined ? [] : [before] });
    last.set(n % 25, next.id);
    yield next;
  }
}

const many: readonly HostileFile[] = [
  manyFile(
    "a million entries of 10,000 journeys",
    () => entries(1_000_000, (n) => ({ ...status(n), journey: `journey-${n % 10_000}` })),
    { expected: refused("too-much") },
  ),
  manyFile("300,000 entries of 10,000 journeys", () =>
    entries(300_000, (n) => ({ ...status(n), journey: `journey-${n % 10_000}` })),
  ),
  manyFile("one entry a million times", () => entries(1, status), { times: 1_000_000 }),
  manyFile("one journey of 200,000 entries, each after another", () => chains(200_000)),
  manyFile("one title with 100,000 answers", () =>
    entries(100_000, (n) => ({ about: "journey", register: "title", value: `Title ${n}` })),
  ),
  manyFile("20,000 journeys of one entry", () => entries(20_000, aJourneyEach)),
  manyFile("100,000 journeys of one entry", () => entries(100_000, aJourneyEach), {
    expected: refused("too-much"),
  }),
  manyFile(
    "200 entries of a megabyte",
    () => entries(200, (n) => ({ value: `${n}`.padEnd(1_000_000, "x") })),
    { expected: refused("too-much") },
  ),
  manyFile("200 entries of a megabyte in as many journeys", () =>
    entries(200, (n) => ({ journey: `journey-${n}`, value: `${n}`.padEnd(1_000_000, "x") })),
  ),
  manyFile("1,000 journeys that all continue as one", () => oneOf(1_000)),
  manyFile("100,000 pieces of evidence", () =>
    entries(100_000, (n) => ({
      about: `evidence:${n}`,
      register: "content",
      value: { kind: "note", text: `${n}` },
    })),
  ),
  manyFile("a million hashes of files", () => entries(1, status), {
    evidence: function* () {
      for (let n = 0; n < 1_000_000; n += 1)
        yield { hash: n.toString(16).padStart(64, "0"), type: "", size: 1, name: "" };
    },
  }),
  manyFile("10,000 files that no entry names", () => entries(1, status), {
    evidence: function* () {
      for (let n = 0; n < 10_000; n += 1) yield item(Buffer.from(`File ${n}`));
    },
  }),
];

export const large: readonly HostileFile[] = [...oneThing, ...many];

// Entries that are whole and say what no Waymark would: they come in as they are, and nothing that reads them may fall over.
import { bringing, damaged, same } from "./bringing";
import { brings, file, refused, type HostileFile } from "./hostile";
import {
  broughtBy,
  canonical,
  ENTRIES,
  HERE,
  item,
  ITEMS,
  NOTE,
  PHOTO,
  sealed,
  snapshotOf,
  statement,
  textOf,
  whole,
  withEntries,
} from "./plainSnapshot";
import type { Plain, PlainEntry, PlainItem } from "./plainSnapshot";

const said = (about: string, register: string, value: unknown, more: Plain = {}) =>
  sealed(statement({ about, register, value, nonce: `${about} ${register}`.slice(0, 200), ...more }));

/** What this version knows, by thing. */
const REGISTERS: Readonly<Record<string, readonly string[]>> = {
  journey: ["title", "subject", "framework", "archived", "example", "deleted", "continues-as"],
  "competency:mtc-k12-jml:purpose/graduate": [
    "status",
    "priority",
    "weighing",
    "rank",
    "set-aside",
    "sign/e1",
  ],
  "evidence:item-1": [
    "content",
    "title",
    "date",
    "caption",
    "deleted",
    "showing",
    "serves/mtc-k12-jml:purpose/graduate",
  ],
  "action:a": [
    "title",
    "owner",
    "due",
    "note",
    "state",
    "sign",
    "term",
    "deleted",
    "for/mtc-k12-jml:purpose/graduate",
  ],
  "term:t": ["title", "start", "end", "deleted"],
  "milestone:m": ["title", "moment", "deleted"],
  "resource:r": ["content", "done", "starred", "note", "deleted"],
  "author:ann": ["name"],
  [`entry:${HERE[0]!.id}`]: ["why"],
};
const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  "",
  "cleared",
  [],
  { cleared: true },
  { heads: "x", kind: "file", hash: 1, time: "x", id: null, version: [] },
];

// One file a thing and value, with every register of the thing in it: whatever is known of the thing has this value.
const odd = Object.entries(REGISTERS).flatMap(([about, registers]) =>
  ODD.map((value) =>
    bringing(
      `${about.slice(0, 20)} of which everything is ${JSON.stringify(value).slice(0, 40)}`,
      ...registers.map((register) => said(about, register, value)),
    ),
  ),
);

const fileContent = (more: Plain) => ({
  kind: "file",
  hash: item(PHOTO).hash,
  type: "image/jpeg",
  size: 1_000,
  name: "wall.jpg",
  ...more,
});
const contents: readonly Plain[] = [
  fileContent({ hash: "x" }),
  fileContent({ hash: "../../etc/passwd" }),
  fileContent({ size: -1 }),
  fileContent({ size: 1e15 }),
  fileContent({ type: "text/html" }),
  fileContent({ type: "image/svg+xml", name: "x.svg" }),
  fileContent({ type: "x".repeat(10_000) }),
  fileContent({ name: "../../../etc/passwd" }),
  fileContent({ name: "<img src=x onerror=alert(1)>" }),
  fileContent({ name: "\u202egpj.exe" }),
  { kind: "link", url: "javascript:alert(1)" },
  { kind: "link", url: "data:text/html,<script>alert(1)</script>" },
  { kind: "link", url: "https://example.org/".padEnd(100_000, "x") },
  { kind: "note", text: "<script>alert(1)</script>" },
  { kind: "video", hash: item(PHOTO).hash },
  { kind: "__proto__", polluted: true },
];
const evidence = contents.map((content) =>
  bringing(`evidence of ${JSON.stringify(content).slice(0, 140)}`, said("evidence:odd", "content", content)),
);

const many = Array.from({ length: 300 }, (_, n) => said("journey", "title", `Title ${n}`, { nonce: `${n}` }));
const chain: PlainEntry[] = [said("journey", "title", "0")];
while (chain.length < 2_000)
  chain.push(said("journey", "title", String(chain.length), { after: [chain.at(-1)!.id], at: 0 }));
const hex = (n: number) => n.toString(16).padStart(64, "0");

const structures: readonly HostileFile[] = [
  bringing("a title with 300 answers", ...many),
  bringing("a chain of 2,000 titles whose clocks all stood still", ...chain.toReversed()),
  bringing(
    "an entry after 10,000 others that nobody has",
    said("journey", "title", "x", { after: Array.from({ length: 10_000 }, (_, n) => hex(n)) }),
  ),
  file(
    "an entry after 20,000 others, which makes it too large",
    textOf(
      withEntries(said("journey", "title", "x", { after: Array.from({ length: 20_000 }, (_, n) => hex(n)) })),
    ),
    refused("too-large-entry"),
  ),
  bringing("an entry after one of another register", said("journey", "title", "x", { after: [HERE[1]!.id] })),
  bringing(
    "an entry after the same one twice",
    said("journey", "title", "x", { after: [HERE[0]!.id, HERE[0]!.id] }),
  ),
  bringing(
    "the journey deleted with heads that nobody has",
    said("journey", "deleted", { heads: Array.from({ length: 100 }, (_, n) => hex(n)) }),
  ),
  bringing(
    "a journey without anything but a deletion",
    said("journey", "deleted", { heads: [] }, { journey: "ghost" }),
  ),
  bringing(
    "a journey on a framework that nobody has",
    said("journey", "framework", { id: "nobody", version: "0" }, { journey: "stray" }),
    said("journey", "title", "Stray", { journey: "stray" }),
  ),
  bringing(
    "a thousand journeys",
    ...Array.from({ length: 1_000 }, (_, n) =>
      said("journey", "title", `Journey ${n}`, { journey: `journey-${n}` }),
    ),
  ),
  bringing(
    "a thousand authors with one name",
    ...Array.from({ length: 1_000 }, (_, n) => said(`author:${n}`, "name", "Ann", { author: `${n}` })),
  ),
  ...["..", "%2f", "new", "a/b?c#d", "x".repeat(200), "journeys", " ", "<script>", "😀".repeat(100)].map(
    (journey) =>
      bringing(`a journey called ${journey.slice(0, 20)}`, said("journey", "title", "x", { journey })),
  ),
  ...[
    "competency:",
    ":",
    "evidence:",
    "action:",
    "author:",
    "entry:x",
    "competency:a:b/c/d",
    "competency::/",
  ].map((about) =>
    bringing(
      `an entry about ${JSON.stringify(about)}`,
      said(about, "status", "earned"),
      said(about, "title", "x"),
    ),
  ),
  bringing("a title of 200,000 letters", said("journey", "title", "long ".repeat(40_000))),
];

/** The largest entry that may be, or one letter more. */
function sized(more: number): PlainEntry {
  const room = 1_048_576 + more - canonical(statement({ value: "" })).length;
  return sealed(statement({ value: "x".repeat(room) }));
}
const largest = withEntries(sized(0));
const escaped = textOf(largest).replace(/x{1000000,}/, (letters) => "\\u0078".repeat(letters.length));

const limits: readonly HostileFile[] = [
  file("an entry as large as it may be", textOf(largest), brings(broughtBy(largest))),
  file("an entry as large as it may be, with every letter escaped", escaped, brings(broughtBy(largest))),
  file(
    "an entry one letter larger than it may be",
    textOf(withEntries(sized(1))),
    refused("too-large-entry"),
  ),
];

const photo = item(PHOTO);
const data = String(photo["data"]);
const others = ITEMS.filter(({ hash }) => hash !== photo.hash);
const dataAs = (name: string, changed: string, expected = damaged) =>
  file(name, textOf(snapshotOf(ENTRIES, [{ ...photo, data: changed }, ...others])), expected);
/** The data written as it stands here, between its quotes. */
const dataWritten = (name: string, literal: string, expected = damaged) =>
  file(name, textOf(whole()).replace(data, literal), expected);

const base64: readonly HostileFile[] = [
  dataAs("base64 without its padding", data.replaceAll("=", "")),
  dataAs("base64 with more padding than it needs", `${data}=`),
  dataAs("base64 with its padding first", `=${data.slice(1)}`),
  dataAs("base64 with padding in the middle", `${data.slice(0, 100)}=${data.slice(101)}`),
  dataAs("base64 with a space in it", `${data.slice(0, 100)} ${data.slice(100)}`),
  dataAs("base64 in lines", data.replaceAll(/.{76}/g, "$&\r\n")),
  dataAs("base64 of the other alphabet", data.replaceAll("+", "-").replaceAll("/", "_")),
  dataAs("base64 with more after its padding", `${data}AAAA`),
  dataAs("base64 as an address", `data:image/jpeg;base64,${data}`),
  dataAs("base64 with letters of another script", data.replace("A", "А")),
  dataWritten("base64 with its slashes escaped", data.replaceAll("/", "\\/"), same),
  dataWritten(
    "base64 with every letter escaped",
    data.replaceAll(/./g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`),
    same,
  ),
  dataWritten("base64 with a line feed in it", `${data.slice(0, 100)}\n${data.slice(100)}`),
  dataWritten("base64 with an escape that is none", `\\x${data.slice(1)}`),
  dataWritten("base64 with half of an escape", `\\u00`),
  ...[1e15, 2 ** 53, 200_000_001, Infinity, -1, 0.5].map((size) =>
    file(
      `a file that claims ${size} bytes`,
      textOf(whole()).replace(`"size":1000`, `"size":${size === Infinity ? "1e999" : size}`),
      damaged,
    ),
  ),
];

const withItems = (...more: readonly PlainItem[]) => snapshotOf(ENTRIES, [...ITEMS, ...more]);
const empty = item(new Uint8Array(0));
const withEmpty = snapshotOf(
  [...ENTRIES, said("evidence:empty", "content", fileContent({ hash: empty.hash, size: 0 }))],
  [...ITEMS, empty],
);
const files: readonly HostileFile[] = [
  ...["text/html", "image/svg+xml", "application/x-msdownload", "x".repeat(200), "\u0000"].map((type) =>
    file(
      `a file whose type says ${JSON.stringify(type).slice(0, 30)}`,
      textOf(snapshotOf(ENTRIES, [{ ...photo, type }, ...others])),
      same,
    ),
  ),
  ...["../../etc/passwd", "CON", "x".repeat(100_000), "<script>", "\u202efdp.exe"].map((name) =>
    file(
      `a file called ${name.slice(0, 30)}`,
      textOf(snapshotOf(ENTRIES, [{ ...photo, name }, ...others])),
      same,
    ),
  ),
  file("a file that no entry names", textOf(withItems(item(Buffer.from("Nobody named me.")))), same),
  file(
    "a thousand files that no entry names",
    textOf(withItems(...Array.from({ length: 1_000 }, (_, n) => item(Buffer.from(`${n}`))))),
    same,
  ),
  file(
    "a thousand files of which only the hash is there",
    textOf(withItems(...Array.from({ length: 1_000 }, (_, n) => ({ hash: hex(n) })))),
    same,
  ),
  file("a file of no bytes", textOf(withEmpty), brings(broughtBy(withEmpty))),
  file("a file that is this file", textOf(withItems({ ...item(NOTE), hash: hex(0) })), damaged),
];

const own = (framework: unknown, named = true) => {
  const names = named
    ? [
        said("journey", "framework", { id: "own", version: "1" }, { journey: "ours" }),
        said("competency:own:a/b", "status", "earned", { journey: "ours" }),
      ]
    : [];
  const snapshot = snapshotOf([...ENTRIES, ...names], ITEMS, [framework]);
  return { text: textOf(snapshot), expected: brings(broughtBy(snapshot)) };
};
const ODD_FRAMEWORKS: Readonly<Record<string, Plain>> = {
  "whose domains are null": { domains: null },
  "whose domains are a text": { domains: "x" },
  "whose domains are no objects": { domains: [null, 1, "x", []] },
  "whose competencies are no objects": { domains: [{ id: "a", title: "A", competencies: [null, 1] }] },
  "whose competencies are a number": { domains: [{ id: "a", title: "A", competencies: 3 }] },
  "with one id for all competencies": {
    title: "T",
    subjects: ["school"],
    domains: [
      { id: "a", title: "A", competencies: Array.from({ length: 50 }, () => ({ id: "a/b", title: "B" })) },
    ],
  },
  "with 10,000 competencies": {
    title: "T",
    subjects: ["school"],
    domains: [
      {
        id: "a",
        title: "A",
        competencies: Array.from({ length: 10_000 }, (_, n) => ({ id: `a/${n}`, title: `${n}` })),
      },
    ],
  },
  "whose title is markup": { title: "<img src=x onerror=alert(1)>", domains: [] },
  "whose title is an object": { title: { toString: 1 }, domains: [] },
  "of a megabyte less a little": { title: "x".repeat(1_000_000), domains: [] },
};
const frameworks: readonly HostileFile[] = [
  ...Object.entries(ODD_FRAMEWORKS).map(([name, more]) => {
    const { text, expected } = own({ id: "own", version: "1", ...more });
    return file(`a framework ${name}`, text, expected);
  }),
  file(
    "a framework larger than it may be",
    own({ id: "own", version: "1", x: "x".repeat(1_100_000) }).text,
    damaged,
  ),
  file(
    "two frameworks under one id and version",
    textOf(
      snapshotOf(ENTRIES, ITEMS, [
        { id: "own", version: "1", x: 1 },
        { id: "own", version: "1", x: 22 },
      ]),
    ),
    same,
  ),
  file(
    "a framework that takes the name of a built-in one",
    textOf(snapshotOf(ENTRIES, ITEMS, [{ id: "mtc-k12-jml", version: "1.0.0", title: "Mine", domains: [] }])),
    same,
  ),
  file(
    "a thousand frameworks",
    textOf(
      snapshotOf(
        ENTRIES,
        ITEMS,
        Array.from({ length: 1_000 }, (_, n) => ({ id: `own-${n}`, version: "1", x: n })),
      ),
    ),
    same,
  ),
];

/** `a>b`: a continues as b; each that continues says its framework too. */
const continuing = (name: string, ...arrows: readonly string[]): HostileFile => {
  const pairs = arrows.map((arrow) => arrow.split(">") as [string, string]);
  const of = (journey: string, register: string, value: unknown) =>
    said("journey", register, value, { journey });
  const onFramework = [...new Set(pairs.map(([from]) => from))].map((journey) =>
    of(journey, "framework", { id: "mtc-k12-jml", version: "1.0.0" }),
  );
  const saying = pairs.map(([from, into]) =>
    of(from, "continues-as", { journey: into, framework: "mtc-k12-jml" }),
  );
  return bringing(name, ...onFramework, ...saying);
};

const joins: readonly HostileFile[] = [
  continuing("journeys that continue in a circle", "a>b", "b>c", "c>larkspur", "larkspur>a"),
  continuing("a journey that continues as itself", "larkspur>larkspur"),
  continuing("a journey that continues as all others", "larkspur>a", "larkspur>b", "a>b", "b>a"),
  continuing(
    "forty journeys that continue as one",
    ...Array.from({ length: 40 }, (_, n) => `tablet-${n}>larkspur`),
  ),
  continuing("journeys that continue as one that is not there", "a>nowhere", "larkspur>nowhere"),
];

export const meanings: readonly HostileFile[] = [...odd, ...evidence, ...structures, ...limits, ...joins];
export const filesAndFrameworks: readonly HostileFile[] = [...base64, ...files, ...frameworks];

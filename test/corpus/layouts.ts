// The same content in another order, with white space, in other encodings, with members that are named like those of every object.
import { brings, file, refused, type HostileFile } from "./hostile";
import {
  broughtBy,
  canonical,
  ENTRIES,
  ITEMS,
  sealed,
  snapshotOf,
  statement,
  textOf,
  whole,
  withEntries,
} from "./plainSnapshot";
import type { Plain, PlainEntry, PlainSnapshot } from "./plainSnapshot";

const same = brings(broughtBy(whole()));
const reversed = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).toReversed()) as T;

/** Each member of the head first, the others after it as they were. */
const rotated = Object.keys(whole()).map((name) => {
  const rotation = { [name]: whole()[name], ...whole() };
  return file(`with its ${name} first`, textOf(rotation), same);
});

const orders: readonly HostileFile[] = [
  ...rotated,
  file("with its members backwards", textOf(reversed(whole())), same),
  file("with its entries backwards", textOf({ ...whole(), entries: ENTRIES.toReversed() }), same),
  file("with its files backwards", textOf({ ...whole(), evidence: ITEMS.toReversed() }), same),
  file(
    "with the members of its entries backwards",
    textOf({ ...whole(), entries: ENTRIES.map(reversed) }),
    same,
  ),
  file(
    "with the members of its files backwards",
    textOf({ ...whole(), evidence: ITEMS.map(reversed) }),
    same,
  ),
  file(
    "with the members of its counts backwards",
    textOf({ ...whole(), counts: reversed(whole()["counts"] as Plain) }),
    same,
  ),
  file("with every entry twice", textOf({ ...whole(), entries: [...ENTRIES, ...ENTRIES] }), same),
  file("with every file twice", textOf({ ...whole(), evidence: [...ITEMS, ...ITEMS] }), same),
  file(
    "with members that nobody knows between all others",
    textOf({ a: 1, ...whole(), z: { deep: [[[]]] } }),
    same,
  ),
];

const text = textOf(whole());
const compact = JSON.stringify(whole());
/** White space wherever JSON allows it. */
const spaced = (space: string) =>
  JSON.stringify(whole(), null, 1).replaceAll(/\n */g, space).replaceAll(`": `, `"${space}:${space}`);

const spaces: readonly HostileFile[] = [
  file("on one line", compact, same),
  file("with two spaces a level", JSON.stringify(whole(), null, 2), same),
  file("with a tab a level", JSON.stringify(whole(), null, "\t"), same),
  file("with carriage returns", text.replaceAll("\n", "\r\n"), same),
  file("with all four kinds of white space everywhere", spaced(" \t\r\n"), same),
  file("with a million spaces before it", " ".repeat(1_000_000) + text, same),
  file("with a million line feeds after it", text + "\n".repeat(1_000_000), same),
  file(
    "with a million spaces between two entries",
    text.replace(`,\n{"`, `,${" ".repeat(1_000_000)}{"`),
    same,
  ),
  file("with a form feed between two members", text.replace(",\n", ",\f\n"), refused("damaged", "not-json")),
  file(
    "with a space that does not break between two members",
    text.replace(",\n", ",\u00a0\n"),
    refused("damaged", "not-json"),
  ),
  file("with a comment", text.replace(",\n", ", // hello\n"), refused("damaged", "not-json")),
  file(
    "with a comma too many at its end",
    text.replace(/\n\}\n$/, ",\n}\n"),
    refused("damaged", "cut-short"),
  ),
  file(
    "with a comma too many after its entries",
    text.replace(`\n],\n"evidence"`, `,\n],\n"evidence"`),
    refused("damaged"),
  ),
  file("with single quotes", text.replaceAll(`"`, "'"), refused("not-json")),
  file("with its strings escaped as far as JSON allows", escapedAll(compact), same),
];

/** Every letter within a string as \u and four digits. */
function escapedAll(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    const content = JSON.parse(quoted) as string;
    return `"${content
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join("")}"`;
  });
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf8 = Buffer.from(text);
const utf16 = Buffer.from(text, "utf16le");
const utf32 = Buffer.concat(
  [...text].map((character) => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(character.codePointAt(0)!);
    return four;
  }),
);
const broken = ["damaged", "not-json", "not-a-snapshot"] as const;
const quote = Buffer.from("“");
const at = utf8.indexOf(quote);
const withBytes = (bytes: readonly number[]) =>
  Buffer.concat([utf8.subarray(0, at), Buffer.from(bytes), utf8.subarray(at + quote.length)]);

const encodings: readonly HostileFile[] = [
  file("with a byte order mark", Buffer.concat([mark, utf8]), same),
  file("with two byte order marks", Buffer.concat([mark, mark, utf8]), refused(...broken)),
  file("with a byte order mark and nothing else", mark, refused("empty", "not-json")),
  file("in UTF-16, little end first", utf16, refused(...broken)),
  file("in UTF-16, big end first", Buffer.from(utf16).swap16(), refused(...broken)),
  file("in UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), refused(...broken)),
  file("in UTF-32", utf32, refused(...broken)),
  file("in UTF-7", text.replaceAll("{", "+AHs-"), refused(...broken)),
  file("in Latin 1", Buffer.from(text.replaceAll("“", "«"), "latin1"), refused(...broken)),
  file("with half of a character in a text", withBytes([0xe2, 0x80]), refused("damaged")),
  file("with half of a pair as three bytes", withBytes([0xed, 0xa0, 0x80]), refused("damaged")),
  file("with a letter in more bytes than it needs", withBytes([0xc1, 0x81]), refused("damaged")),
  file("with a character past the end of Unicode", withBytes([0xf4, 0x90, 0x80, 0x80]), refused("damaged")),
  file("with a null byte in a text", withBytes([0]), refused("damaged")),
  file("with a line feed in a text", withBytes([10]), refused("damaged")),
  file("compressed", Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), utf8]), refused("not-json")),
];

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "toJSON",
  "then",
];
/** An object with a member of this name as its own, which a literal could not have. */
const own = (name: string, value: unknown) =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as Plain;
const polluting = { polluted: true, isAdmin: true, id: "x", format: "waymark-snapshot" };

const brought = (snapshot: PlainSnapshot) => brings(broughtBy(snapshot));
const bringing = (name: string, ...entries: readonly PlainEntry[]): HostileFile => {
  const snapshot = withEntries(...entries);
  return file(name, textOf(snapshot), brought(snapshot));
};
/** A statement with one more member, text by text, because spreading would set a prototype. */
const statementWith = (name: string, value: unknown) =>
  sealed(
    JSON.parse(
      `{${JSON.stringify(name)}:${JSON.stringify(value)},${canonical(statement({ nonce: name })).slice(1)}`,
    ) as Plain,
  );

const names = NAMES.flatMap((name) => [
  bringing(`an entry with a member ${name}`, statementWith(name, polluting)),
  bringing(`an entry whose value has a member ${name}`, sealed(statement({ value: own(name, polluting) }))),
  bringing(`an entry about ${name}`, sealed(statement({ about: name, register: name }))),
  bringing(
    `an entry of the journey's own register ${name}`,
    sealed(statement({ about: "journey", register: name })),
  ),
  bringing(`an entry by the author ${name}`, sealed(statement({ author: name, sitting: name, nonce: name }))),
  bringing(
    `a journey called ${name}`,
    sealed(statement({ journey: name, about: "journey", register: "title", value: name })),
  ),
  bringing(
    `an entry about a competency called ${name}`,
    sealed(statement({ about: `competency:${name}:${name}/${name}`, register: "status", value: "earned" })),
  ),
  file(
    `with a member ${name} in its head`,
    `{${JSON.stringify(name)}:${JSON.stringify(polluting)},${compact.slice(1)}`,
    same,
  ),
  file(
    `with its counts in ${name}`,
    textOf({ ...whole(), counts: own(name, whole()["counts"]) }),
    refused("damaged"),
  ),
  file(
    `with a file's hash in ${name}`,
    textOf({ ...whole(), evidence: [...ITEMS, own(name, ITEMS[0])] }),
    refused("damaged"),
  ),
  file(
    `with a framework called ${name}`,
    textOf(snapshotOf(ENTRIES, ITEMS, [{ id: name, version: name, title: name }])),
    same,
  ),
]);

export const layouts: readonly HostileFile[] = [...orders, ...spaces, ...encodings, ...names];

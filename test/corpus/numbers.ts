// Numbers, dates and texts at the ends of what there is, and members and ids that stand there twice.
import { bringing, damaged, same } from "./bringing";
import { brings, file, type Expected, type HostileFile } from "./hostile";
import {
  broughtBy,
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
  withEntries,
} from "./plainSnapshot";
import type { Plain, PlainEntry } from "./plainSnapshot";

const LATEST = 8.64e15;

/** An entry that says a number, written as it stands here, under the id of what that is read as. */
function written(literal: string, expected?: Expected): HostileFile {
  const value: unknown = expected ? 12_345 : JSON.parse(literal);
  const snapshot = withEntries(sealed(statement({ value: [value], nonce: "number" })));
  const plain = `"value":[${JSON.stringify(value)}]`;
  return file(
    `the number ${literal.slice(0, 20)}`,
    textOf(snapshot).replace(plain, `"value":[${literal}]`),
    expected ?? brings(broughtBy(snapshot)),
  );
}

const numbers: readonly HostileFile[] = [
  ...["1e999", "-1e999", "NaN", "Infinity", "01", "+1", "1.", ".5", "0x10", "1_000", "1e", "--1", "1n"].map(
    (literal) => written(literal, damaged),
  ),
  ...[
    "-0",
    "-0.0",
    "1.0",
    "1E2",
    "1e+2",
    "9007199254740993",
    "1e308",
    "5e-324",
    "1e-400",
    "0.1",
    "123456789012345678901234567890",
  ].map((literal) => written(literal)),
  written(`1${"0".repeat(300)}`),
  written(`0.${"1".repeat(100_000)}`),
];

const TIMES: readonly (readonly [number, boolean])[] = [
  [LATEST, true],
  [-LATEST, true],
  [LATEST + 1, false],
  [-LATEST - 1, false],
  [2 ** 53, false],
  [2 ** 53 - 1, false],
  [1e300, false],
  [0.5, false],
];
const times = TIMES.map(([at, isLegal]) => {
  const snapshot = withEntries(sealed(statement({ at })));
  return file(
    `an entry of the moment ${at}`,
    textOf(snapshot),
    isLegal ? brings(broughtBy(snapshot)) : damaged,
  );
});

const late = sealed(
  statement({ about: "journey", register: "title", value: "From the end of time", at: LATEST }),
);
const later = sealed(
  statement({ about: "journey", register: "title", value: "After it", at: LATEST, after: [late.id] }),
);
const k12 = (register: string, value: unknown, more: Plain = {}) =>
  sealed(statement({ about: "competency:mtc-k12-jml:purpose/graduate", register, value, ...more }));

const dates: readonly HostileFile[] = [
  bringing("a title of the year 275760, and one after it", late, later),
  bringing("a status of the year 275760", k12("status", "earned", { at: LATEST })),
  bringing("a status of the year -271821", k12("status", "earned", { at: -LATEST })),
  ...["+275760-09-13", "275760-09-13", "-271821-04-20", "2026-02-31", "0000-00-00", "99999-12-31"].flatMap(
    (date) => [
      bringing(
        `evidence of the day ${date}`,
        sealed(statement({ about: "evidence:x", register: "content", value: { kind: "note", text: "x" } })),
        sealed(statement({ about: "evidence:x", register: "date", value: date })),
      ),
      bringing(
        `an action due on ${date}`,
        sealed(statement({ about: "action:x", register: "title", value: "x" })),
        sealed(statement({ about: "action:x", register: "due", value: date })),
      ),
      file(`exported on ${date}`, textOf({ ...whole(), exportedAt: date }), same),
    ],
  ),
  bringing(
    "a milestone of the year 275760",
    sealed(statement({ about: "milestone:x", register: "title", value: "x" })),
    sealed(statement({ about: "milestone:x", register: "moment", value: { time: LATEST, heads: [] } })),
  ),
  file(
    "exported by someone with a name of a megabyte",
    textOf({ ...whole(), exportedBy: "x".repeat(1_000_000) }),
    same,
  ),
  file(
    "exported by someone with a name of two megabytes",
    textOf({ ...whole(), exportedBy: "x".repeat(2_000_000) }),
    damaged,
  ),
];

const HALVES = [
  "\ud800",
  "\udfff",
  "a\ud83d",
  "\ude00\ud83d",
  "\ufffe\uffff",
  "\u2028\u2029",
  "\u202e evil",
  "\u0000x".slice(1),
  "e\u0301".repeat(90),
];
const texts = HALVES.flatMap((text) => {
  const name = JSON.stringify(text).slice(0, 30);
  return [
    bringing(
      `the text ${name} as a title`,
      sealed(statement({ about: "journey", register: "title", value: text })),
    ),
    {
      ...bringing(
        `the text ${name} in every id`,
        sealed(
          statement({ journey: text, about: text, register: text, author: text, sitting: text, nonce: text }),
        ),
      ),
      // No address can hold half a character.
      ...(/\p{Surrogate}/u.test(text) ? { expected: damaged } : {}),
    },
    bringing(
      `the text ${name} as the name of a member`,
      sealed(statement({ value: { [text]: text }, [text]: 1 })),
    ),
    file(`the text ${name} as who exported it`, textOf({ ...whole(), exportedBy: text }), same),
  ];
});

const text = textOf(whole());
const first = JSON.stringify(ENTRIES[0]);
const photo = item(PHOTO);
/** The line of a file, with more put before its closing bracket. */
const itemLine = (more: string) =>
  text.replace(JSON.stringify(ITEMS[0]), `${JSON.stringify(ITEMS[0]).slice(0, -1)},${more}}`);
const either: Expected = { ...damaged, ...same };

const twice: readonly HostileFile[] = [
  ...["format", "version", "counts", "digest", "entries", "evidence", "frameworks"].map((name) =>
    file(
      `with its ${name} twice`,
      `${text.trimEnd().slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(whole()[name])}}`,
      damaged,
    ),
  ),
  file("with its journeys twice", `${text.trimEnd().slice(0, -1)},"journeys":[]}`, same),
  file(
    "with a member of an entry twice, the right one last",
    text.replace(first, `{"value":"wrong",${first.slice(1)}`),
    either,
  ),
  file(
    "with a member of an entry twice, the wrong one last",
    text.replace(first, `${first.slice(0, -1)},"value":"wrong one"}`),
    damaged,
  ),
  file(
    "with an entry's id twice",
    text.replace(first, `${first.slice(0, -1)},"id":"${"0".repeat(64)}"}`),
    damaged,
  ),
  file("with a file's hash twice", itemLine(`"hash":"${"0".repeat(64)}"`), damaged),
  file("with a file's data twice", itemLine(`"data":"AAAA"`), damaged),
  file("with a count twice", text.replace(`"counts":{`, `"counts":{"entries":0,`), either),
  file(
    "with one file under two names",
    textOf(snapshotOf(ENTRIES, [...ITEMS, { ...photo, name: "other.jpg" }])),
    same,
  ),
  file(
    "with one hash for two files",
    textOf({ ...whole(), evidence: [...ITEMS, { ...photo, data: item(NOTE)["data"], size: NOTE.length }] }),
    damaged,
  ),
  file(
    "with one hash, once with data and once without",
    textOf({ ...whole(), evidence: [...ITEMS, { hash: photo.hash }] }),
    same,
  ),
  file(
    "with one entry a hundred times",
    textOf({ ...whole(), entries: [...ENTRIES, ...Array<PlainEntry>(100).fill(ENTRIES[0]!)] }),
    same,
  ),
];

export const numbersAndTexts: readonly HostileFile[] = [...numbers, ...times, ...dates, ...texts, ...twice];

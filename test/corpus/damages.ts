// Files that were whole once: cut short at every structural place, and with a bit flipped.
import { brings, file, randomFrom, refused, type Expected, type HostileFile } from "./hostile";
import { broughtBy, canonical, textOf, whole, type PlainSnapshot } from "./plainSnapshot";

const text = textOf(whole());
const bytes = Buffer.from(text);
const FLIPS = 120;

/** After every bracket, comma, colon and quote of the head, of one entry and of one file, and after every line. */
function placesToCut(): readonly number[] {
  const places = new Set<number>();
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 10) places.add(at).add(at + 1);
  const parts = [
    [0, text.indexOf(`"frameworks"`)],
    [text.indexOf(`"entries":[`), text.indexOf("\n", text.indexOf(`"entries":[`) + 12)],
    [text.indexOf(`"evidence":[`, text.indexOf(`"entries":[`)), text.length],
  ] as const;
  for (const [start, end] of parts)
    for (
      let at = Buffer.byteLength(text.slice(0, start));
      at < Buffer.byteLength(text.slice(0, end));
      at += 1
    )
      if (`{}[],:"`.includes(String.fromCharCode(bytes[at]!))) places.add(at + 1);
  return [...places].filter((at) => at < text.trimEnd().length).sort((a, b) => a - b);
}

/** Nothing tells that it is a snapshot before its format has been read. */
const told = Buffer.byteLength(
  text.slice(0, text.indexOf(`"waymark-snapshot"`) + `"waymark-snapshot"`.length),
);

const cuts = placesToCut().map((at) =>
  file(
    `cut after ${at} bytes`,
    bytes.subarray(0, at),
    refused(at === 0 ? "empty" : at < told ? "not-json" : "cut-short"),
  ),
);

/** What of a snapshot counts, in the plainest way; undefined where it is no JSON. */
function whatCounts(of: Buffer): string | undefined {
  let snapshot: PlainSnapshot;
  try {
    snapshot = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(of)) as PlainSnapshot;
  } catch {
    return undefined;
  }
  const { format, version, counts, frameworks, entries, evidence, digest } = snapshot;
  const files = evidence?.map(({ hash, size, data }) => (data === undefined ? [hash] : [hash, size, data]));
  return canonical({ format, version, counts, frameworks, entries, files, digest });
}

const ANY_DAMAGE = ["damaged", "cut-short", "not-json", "not-a-snapshot", "too-new"] as const;

function flipped(): readonly HostileFile[] {
  const random = randomFrom(7);
  const counted = whatCounts(bytes);
  return Array.from({ length: FLIPS }, () => {
    const [at, bit] = [Math.floor(random() * bytes.length), Math.floor(random() * 8)];
    const copy = Buffer.from(bytes);
    copy[at]! ^= 1 << bit;
    const now = whatCounts(copy);
    const same = brings(broughtBy(whole()));
    // What is told to people alone may be passed over without being parsed.
    const expected: Expected =
      now === counted
        ? same
        : now === undefined
          ? { ...refused(...ANY_DAMAGE), ...sameIfUnread(at) }
          : refused(...ANY_DAMAGE);
    return file(`bit ${bit} of byte ${at} flipped`, copy, expected);
  });
}

/** Inside what a reader passes over. */
function sameIfUnread(at: number): Expected {
  const place = Buffer.from(bytes.subarray(0, at)).toString();
  const line = place.slice(place.lastIndexOf("\n") + 1);
  const isUnread = line.startsWith(`"journeys"`) || /"(type|name)":"[^"]*$/.test(line);
  return isUnread ? brings(broughtBy(whole())) : {};
}

const HOLES: readonly (readonly [string, (from: Buffer, to: number, end: number) => Buffer])[] = [
  [
    "zeros",
    (from, to, end) => Buffer.concat([from.subarray(0, to), Buffer.alloc(end - to), from.subarray(end)]),
  ],
  ["nothing", (from, to, end) => Buffer.concat([from.subarray(0, to), from.subarray(end)])],
  [
    "another part of it",
    (from, to, end) => Buffer.concat([from.subarray(0, to), from.subarray(0, end - to), from.subarray(end)]),
  ],
];

const holes = HOLES.flatMap(([what, make]) =>
  [0.2, 0.5, 0.8].map((part) => {
    const start = Math.floor(bytes.length * part);
    return file(
      `a hole of 512 bytes at ${part}, with ${what}`,
      make(bytes, start, start + 512),
      refused(...ANY_DAMAGE),
    );
  }),
);

export const damages: readonly HostileFile[] = [
  ...cuts,
  ...flipped().filter(({ name }, n, all) => all.findIndex((other) => other.name === name) === n),
  ...holes,
  file(
    "cut in the middle of a character",
    bytes.subarray(0, bytes.indexOf(Buffer.from("“")) + 1),
    refused("cut-short"),
  ),
  file("without its last line feed", text.trimEnd(), brings(broughtBy(whole()))),
  file("twice, one after the other", text + text, refused("damaged")),
  file("with more after its end", `${text}x`, refused("damaged")),
  file("with a null byte after its end", `${text}\0`, refused("damaged")),
];

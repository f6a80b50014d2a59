// A small whole snapshot as plain data, from which the hostile ones are made: written anew here from SNAPSHOT.md, so that it
// shares no rule with the writer and the reader that it tries.
import { createHash } from "node:crypto";
import { changeStatus } from "../../src/domain/record";
import { k12Ref, Telling } from "../support/browserSeeds";

export type Plain = Record<string, unknown>;
export type PlainEntry = Plain & { readonly id: string };
export type PlainItem = Plain & { readonly hash: string };
export type PlainSnapshot = Plain & { entries: PlainEntry[]; evidence: PlainItem[] };

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** Members sorted by UTF-16 code units, no white space. */
export function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`;
}

/** The same statement, under the id that it has. */
export function sealed(statement: Plain): PlainEntry {
  const { id: _, ...rest } = statement;
  return { ...rest, id: sha256(canonical(rest)) };
}

export function item(content: Uint8Array, more: Plain = {}): PlainItem {
  const data = Buffer.from(content).toString("base64");
  return { hash: sha256(content), type: "image/jpeg", size: content.length, name: "wall.jpg", data, ...more };
}

/** With the counts and the digest that belong to it. */
export function snapshotOf(
  entries: readonly PlainEntry[],
  evidence: readonly PlainItem[] = [],
  frameworks: readonly unknown[] = [{ id: "mtc-k12-jml", version: "1.0.0" }],
): PlainSnapshot {
  const ids = [...new Set(entries.map(({ id }) => id))].sort();
  const itemsByHash = new Map(evidence.map((one) => [one.hash, one]));
  const withData = [...itemsByHash.values()].filter(({ data }) => data !== undefined);
  return {
    format: "waymark-snapshot",
    version: 1,
    exportedAt: "2026-08-20T12:00:00.000Z",
    exportedBy: "Ann",
    app: "Waymark 0.1.0",
    counts: {
      journeys: new Set(entries.map(({ journey }) => journey)).size,
      entries: ids.length,
      evidence: itemsByHash.size,
      files: withData.length,
      bytes: withData.reduce((sum, { size }) => sum + Number(size), 0),
    },
    frameworks,
    journeys: [],
    entries: [...entries],
    evidence: [...evidence],
    digest: digestOf(ids, [...itemsByHash.keys()].sort()),
  };
}

export const digestOf = (ids: readonly string[], hashes: readonly string[]) =>
  sha256([...ids, ...hashes].map((each) => `${each}\n`).join(""));

/** One entry and one file a line, as Waymark writes. */
export function textOf(snapshot: Plain): string {
  const members = Object.entries(snapshot).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((each, n) => `${n === 0 ? "" : ","}\n${JSON.stringify(each)}`).join("")}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

/** What is on the device before each file: a journey that is under way. */
export function deviceTelling(): Telling {
  const telling = new Telling("larkspur", "Larkspur High School");
  telling.tell((journal) =>
    changeStatus(journal, telling.writer, k12Ref(0), { status: "in-progress", why: "Begun." }),
  );
  telling.addFile("here.txt", "text/plain", Buffer.from("What lies here."), [k12Ref(0)]);
  return telling;
}

export const PHOTO = new Uint8Array(1_000).map((_, index) => (index * 7_919) % 251);
export const NOTE = Buffer.from("A note of the same wall.");

/** The same journey some time later, told on another device: the device's entries, more of them, and files. */
function laterTelling(): Telling {
  const telling = deviceTelling();
  telling.writer.setClock(Date.UTC(2026, 8, 1));
  telling.tell((journal) =>
    changeStatus(journal, telling.writer, k12Ref(1), { status: "earned", why: "We saw it; “really”." }),
  );
  telling.addFile("wall.jpg", "image/jpeg", Buffer.from(PHOTO), [k12Ref(1)]);
  telling.addFile("note.txt", "text/plain", NOTE, [k12Ref(1)]);
  return telling;
}

export const HERE = [...deviceTelling().journal.entriesById.values()] as unknown as PlainEntry[];

export const ENTRIES = ([...laterTelling().journal.entriesById.values()] as unknown as PlainEntry[]).sort(
  (a, b) => (a.id < b.id ? -1 : 1),
);
export const ITEMS = [
  item(PHOTO),
  item(NOTE, { name: "note.txt", type: "text/plain" }),
  // Listed, and its bytes stayed out.
  without(item(Buffer.from("What lies here."), { name: "here.txt", type: "text/plain" }), "data"),
].sort((a, b) => (a.hash < b.hash ? -1 : 1));

export function without<T extends Plain>(from: T, name: string): T {
  return Object.fromEntries(Object.entries(from).filter(([each]) => each !== name)) as T;
}

export const whole = (): PlainSnapshot => snapshotOf(ENTRIES, ITEMS);

/** What a snapshot brings whose entries and files are all as they should be. Files that no entry names do not stay. */
export function broughtBy({ entries, evidence }: PlainSnapshot) {
  const text = JSON.stringify(entries);
  return {
    ids: entries.map(({ id }) => id),
    files: evidence
      .filter(({ data, hash }) => data !== undefined && text.includes(hash))
      .map(({ hash }) => hash),
  };
}

/** An entry of the same journey that nothing else says; `about` and `register` of a newer version where none are given. */
export const statement = (more: Plain = {}): Plain => ({
  journey: "larkspur",
  about: "moon:x",
  register: "phase",
  value: null,
  after: [],
  at: Date.UTC(2026, 8, 2),
  author: "mallory",
  sitting: "s",
  nonce: "n",
  ...more,
});

/** The whole snapshot with more entries, counts and digest right. */
export const withEntries = (...more: readonly PlainEntry[]) => snapshotOf([...ENTRIES, ...more], ITEMS);

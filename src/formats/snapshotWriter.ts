/**
 * Writes a snapshot as a stream of pieces, in the order that SNAPSHOT.md gives: never more in memory than one piece of one
 * evidence file. The same state gives the same bytes, but for the head's time and exporter.
 */
import type { Entry } from "../domain/entry";
import type { EntryId } from "../domain/ids";
import { createTextDigest, type Sha256 } from "../lib/hash";
import { canonicalJson, type Json } from "../lib/json";
import { createBase64Encoder } from "./base64";
import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type SnapshotEvidence,
  type SnapshotHead,
  type SnapshotJourney,
} from "./snapshot";

export type SnapshotSource = {
  readonly head: SnapshotHead;
  /** Whole where not built in, else id and version; sorted by (id, version). */
  readonly frameworks: readonly Json[];
  /** Sorted by id. */
  readonly journeys: readonly SnapshotJourney[];
  /** Sorted by id, each once. */
  readonly entries: readonly Entry[];
  /** Sorted by hash, each once. */
  readonly evidence: readonly (SnapshotEvidence & {
    /** The file's bytes in order, or undefined where they stay out. */
    readonly chunks: (() => AsyncIterable<Uint8Array>) | undefined;
  })[];
};

/** Entries go out in pieces of about this many characters. */
const PIECE_LENGTH = 262_144;
const encoder = new TextEncoder();

/** Each piece is valid until the next is asked for. */
export async function* writeSnapshot(source: SnapshotSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { head, entries, evidence } = source;
  const files = evidence.filter((item) => item.chunks);
  const counts = {
    // Of the entries, as every reader counts them: several may be read, and listed, as one.
    journeys: new Set(entries.map(({ journey }) => journey)).size,
    entries: entries.length,
    evidence: evidence.length,
    files: files.length,
    bytes: files.reduce((sum, item) => sum + item.size, 0),
  };
  const members = [
    member("format", SNAPSHOT_FORMAT),
    member("version", SNAPSHOT_VERSION),
    member("exportedAt", head.exportedAt),
    member("exportedBy", head.exportedBy),
    member("app", head.app),
    member("counts", counts),
    `"frameworks":[${lines(source.frameworks.map(canonicalJson))}\n]`,
    `"journeys":[${lines(source.journeys.map((journey) => JSON.stringify(journey)))}\n]`,
    `"entries":[`,
  ];
  yield encoder.encode(`{\n${members.join(",\n")}`);
  yield* writeEntries(entries);
  yield encoder.encode(`\n],\n"evidence":[`);
  const base64 = createBase64Encoder();
  for (const [index, item] of evidence.entries())
    yield* writeEvidence(item, index === 0 ? "\n" : ",\n", base64);
  const hashes = evidence.map(({ hash }) => hash);
  yield encoder.encode(
    `\n],\n${member(
      "digest",
      snapshotDigest(
        entries.map(({ id }) => id),
        hashes,
      ),
    )}\n}\n`,
  );
}

/** SHA-256 over each entry's id and then each file's hash, both sorted, each followed by a line feed. */
export function snapshotDigest(entryIds: readonly EntryId[], fileHashes: readonly Sha256[]): Sha256 {
  const digest = createTextDigest();
  for (const id of entryIds) digest.add(id);
  for (const hash of fileHashes) digest.add(hash);
  return digest.hex();
}

function* writeEntries(entries: readonly Entry[]): Generator<Uint8Array<ArrayBuffer>> {
  let text = "";
  for (const [index, entry] of entries.entries()) {
    // Canonical, whatever order its members had when it came: an entry has one text.
    text += `${index === 0 ? "\n" : ",\n"}${canonicalJson(entry)}`;
    if (text.length < PIECE_LENGTH) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

async function* writeEvidence(
  { hash, type, size, name, chunks }: SnapshotSource["evidence"][number],
  separator: string,
  base64: ReturnType<typeof createBase64Encoder>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = JSON.stringify({ hash, type, size, name }).slice(0, -1);
  if (!chunks) {
    yield encoder.encode(`${separator}${start}}`);
    return;
  }
  yield encoder.encode(`${separator}${start},"data":"`);
  for await (const chunk of chunks()) yield base64.encode(chunk);
  yield base64.end();
  yield encoder.encode(`"}`);
}

const member = (name: string, value: Json) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;

/** One a line, so that a snapshot can be read, compared and mended with the plainest tools. */
const lines = (texts: readonly string[]) =>
  texts.map((text, index) => `${index === 0 ? "" : ","}\n${text}`).join("");

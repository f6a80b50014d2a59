// Snapshots for tests: made by the writer from plain entries and bytes, and read back whole.
import { fileSource } from "../../src/formats/byteSource";
import fc from "fast-check";
import { vi } from "vitest";
import { sealEntry, type Entry, type Statement } from "../../src/domain/entry";
import { isPlainId, type AuthorId, type EntryId, type JourneyId, type SittingId } from "../../src/domain/ids";
import type { OwnFramework } from "../../src/domain/ownFramework";
import { readSnapshot, type SnapshotContents } from "../../src/formats/snapshotReader";
import type { SnapshotFault } from "../../src/formats/snapshotFaults";
import { writeSnapshot, type SnapshotSource } from "../../src/formats/snapshotWriter";
import { sha256OfBytes, type Sha256 } from "../../src/lib/hash";
import type { Json } from "../../src/lib/json";
import type { Result } from "../../src/lib/result";

// A property over many snapshots takes a busy machine its time. Nothing waits for this limit unless it fails.
vi.setConfig({ testTimeout: 30_000 });

export const head = { exportedAt: "2026-08-14T09:30:00.000Z", exportedBy: "Ana", app: "Waymark 0.1.0" };

let count = 0;
export function entry(statement: Partial<Omit<Entry, "id">> = {}): Entry {
  count += 1;
  return sealEntry({
    journey: "j1" as JourneyId,
    about: "journey",
    register: "title",
    value: "Our school",
    after: [],
    at: 1_700_000_000_000,
    author: "a1" as AuthorId,
    sitting: "s1" as SittingId,
    nonce: `n${count}`,
    ...statement,
  });
}

export type TestFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly isLeftOut?: boolean;
};

export async function source(
  entries: readonly Entry[],
  files: readonly TestFile[] = [],
): Promise<SnapshotSource> {
  const evidence = await Promise.all(
    files.map(async ({ bytes, name = "wall.jpg", isLeftOut = false }) => ({
      hash: await sha256OfBytes(bytes),
      type: "image/jpeg",
      size: bytes.length,
      name,
      chunks: isLeftOut ? undefined : () => inChunks(bytes),
    })),
  );
  const journeys = [...new Set(entries.map((entry) => entry.journey))].sort();
  return {
    head,
    frameworks: [{ id: "mtc-k12-jml", version: "1.0.0" }],
    journeys: journeys.map((id) => ({
      id,
      title: "Our school",
      subject: "school",
      framework: null,
      statuses: {},
      twoAnswers: [],
    })),
    entries: [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    evidence: evidence.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
}

/** Chunks that are no multiple of three, so that base64 groups run over their ends. */
async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1_000) yield bytes.subarray(start, start + 1_000);
}

export async function textOf(snapshot: SnapshotSource): Promise<string> {
  const pieces = [];
  for await (const piece of writeSnapshot(snapshot)) pieces.push(piece.slice());
  return new Blob(pieces).text();
}

export type Read = {
  readonly entries: readonly Entry[];
  readonly frameworks: readonly OwnFramework[];
  readonly files: ReadonlyMap<Sha256, Uint8Array>;
  readonly contents: Result<SnapshotContents, SnapshotFault>;
};

export async function readBack(text: BlobPart): Promise<Read> {
  const entries: Entry[] = [];
  const frameworks: OwnFramework[] = [];
  const files = new Map<Sha256, Uint8Array>();
  const contents = await readSnapshot(fileSource(new Blob([text])), {
    entries: async (batch) => void entries.push(...batch),
    framework: async (framework) => void frameworks.push(framework),
    file: async (hash, bytes) => void files.set(hash, bytes.slice()),
  });
  return { entries, frameworks, files, contents };
}

/** What is wrong with the file; undefined where nothing is. */
export async function faultOf(text: BlobPart): Promise<SnapshotFault | undefined> {
  const { contents } = await readBack(text);
  return contents.ok ? undefined : contents.error;
}

/** Any JSON: lone surrogates, empty names, `__proto__`, numbers at the edges. */
const anyCharacter = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom("\ud800", "\udfff", "\u2028", "\u0000", '"', "\\"),
);
export const anyJson = fc.oneof(
  fc.jsonValue({ stringUnit: anyCharacter, maxDepth: 4 }) as fc.Arbitrary<Json>,
  fc.constant(JSON.parse(`{"__proto__":{"a":1},"constructor":null}`) as Json),
);

const plainId = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 20 }).filter(isPlainId);

/** Entries of kinds known and unknown, with members that this version has never heard of. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    journey: fc.constantFrom("j1", "j2", "j3"),
    about: fc.oneof(
      fc.constantFrom(
        "journey",
        "competency:mtc-k12-jml:purpose-vision/vision",
        "evidence:e1",
        "author:a1",
        "moon:x",
      ),
      plainId,
    ),
    register: fc.oneof(
      fc.constantFrom("title", "status", "why", "name", "framework", "deleted", "moved"),
      plainId,
    ),
    value: fc.oneof(fc.constantFrom<Json>("earned", "in-progress", { cleared: true }), anyJson),
    at: fc.integer({ min: -1_000, max: 5_000 }),
    author: plainId,
    sitting: plainId,
    nonce: plainId,
    more: fc.option(anyJson, { nil: undefined }),
  })
  .map(({ more, ...statement }) =>
    sealEntry({
      ...statement,
      after: [] as EntryId[],
      ...(more === undefined ? {} : JSON.parse(`{"__proto__":${JSON.stringify(more)},"later":1}`)),
    } as Statement),
  );

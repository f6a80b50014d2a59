/**
 * Reads a snapshot as a stream and believes nothing in it: every entry's id, every file's hash and size, the counts and the
 * digest are made anew and compared. White space, another order of members and unknown members are no fault.
 */
import { ENTRY_MAX_DEPTH, readEntry, type Entry } from "../domain/entry";
import type { EntryId } from "../domain/ids";
import { isWhole, readOwnFramework, type OwnFramework } from "../domain/ownFramework";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import type { ByteSource } from "./byteSource";
import { ByteWindow, skipByteOrderMark, type Watcher } from "./byteWindow";
import { code } from "./jsonBytes";
import { peek, readValue, scanList, scanObject, ScanStop, skipValue } from "./jsonScanner";
import { BATCH, BATCH_BYTES, EXPORTER_MAX_LENGTH, ITEM_LIMITS } from "./limits";
import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type Recovered,
  type SnapshotCounts,
  type SnapshotHead,
} from "./snapshot";
import { createEvidenceReader } from "./snapshotEvidence";
import {
  partOf,
  SnapshotStop,
  stop,
  type Damage,
  type DamagedPart,
  type SnapshotFault,
} from "./snapshotFaults";
import { snapshotDigest } from "./snapshotWriter";

/** Takes what has been verified, piece by piece. What it throws passes through the reader untouched. */
export type SnapshotVisitor = {
  /** Up to 512 entries at a time, or fewer large ones; an entry that stands in the file twice comes once. */
  readonly entries: (entries: readonly Entry[]) => Promise<void>;
  /** Each as it stands in the file, unknown members and all; one of which nothing but id and version is told is left out. */
  readonly framework: (framework: OwnFramework) => Promise<void>;
  /** The bytes are the visitor's own, to keep or to let go of. */
  readonly file: (hash: Sha256, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

export type SnapshotContents = {
  readonly head: SnapshotHead;
  readonly counts: SnapshotCounts;
  /** Only of a damaged file, of which what is whole was recovered. */
  readonly recovered?: Recovered | undefined;
};

const MEMBER_LIMITS = { maxBytes: 1024 * 1024, maxDepth: ENTRY_MAX_DEPTH };
/** A newer version may write some; millions of them are no snapshot, and each takes its time. */
const MOST_UNKNOWN_MEMBERS = 1_000;

/** Nothing that was visited counts before this has resolved with ok. */
export async function readSnapshot(
  source: ByteSource,
  visitor: SnapshotVisitor,
  watcher: Watcher = {},
): Promise<Result<SnapshotContents, SnapshotFault>> {
  const reading = createReading(source, visitor, watcher);
  try {
    return ok(await reading.read());
  } catch (error) {
    if (error instanceof SnapshotStop) return err(error.fault);
    if (error instanceof ScanStop) return err(reading.explain(error));
    throw error;
  } finally {
    await reading.close();
  }
}

function createReading(source: ByteSource, visitor: SnapshotVisitor, watcher: Watcher) {
  const window = new ByteWindow(source, watcher);
  const members = new Map<string, unknown>();
  const entryIds = new Set<EntryId>();
  const journeys = new Set<string>();
  const hashes = new Set<Sha256>();
  const filesRead = new Set<Sha256>();
  let bytesRead = 0;
  let unknownMembers = 0;
  let isOurs = false;
  /** Where the scan is, for the sentence that says what is wrong. */
  let part: DamagedPart = "head";
  let nth = 0;

  const damaged = (what: Damage): never => stop({ type: "damaged", part, nth, what });

  async function read(): Promise<SnapshotContents> {
    if (source.size === 0) stop({ type: "empty" });
    await skipByteOrderMark(window);
    const first = await peek(window);
    if (first === code("[")) stop({ type: "not-a-snapshot" });
    if (first !== code("{")) stop({ type: "not-json" });
    await scanObject(window, readMember);
    recognize(members.get("format"), members.get("version"));
    part = "end";
    nth = 0;
    if ((await peek(window)) !== undefined) damaged("not-json");
    return check();
  }

  async function readMember(name: string): Promise<void> {
    const readers: Readonly<Record<string, () => Promise<void>>> = {
      frameworks: readFrameworks,
      entries: readEntries,
      evidence: readEvidence,
    };
    const isKept = ["format", "version", "exportedAt", "exportedBy", "app", "counts", "digest"].includes(
      name,
    );
    const readPart = Object.hasOwn(readers, name) ? readers[name] : undefined;
    part = partOf(name);
    nth = 0;
    if (!isKept && !readPart) {
      unknownMembers += 1;
      if (unknownMembers > MOST_UNKNOWN_MEMBERS) damaged("wrong-shape");
      return skipValue(window);
    }
    if (members.has(name)) damaged("twice");
    // Usually both were first; where they come later they are looked for, before anything is taken for damaged.
    if (!isOurs && name !== "format" && name !== "version") await findFormat();
    if (isKept) {
      members.set(name, await readValue(window, MEMBER_LIMITS));
    } else {
      members.set(name, true);
      await readPart?.();
    }
    if (members.has("format") && members.has("version"))
      recognize(members.get("format"), members.get("version"));
  }

  async function findFormat(): Promise<void> {
    const found = new Map<string, unknown>();
    const ahead = new ByteWindow(source, { signal: watcher.signal });
    try {
      await skipByteOrderMark(ahead);
      await scanObject(ahead, async (name) => {
        if (name !== "format" && name !== "version") return skipValue(ahead);
        found.set(name, await readValue(ahead, MEMBER_LIMITS));
        if (found.get("format") === SNAPSHOT_FORMAT) isOurs = true;
      });
    } finally {
      await ahead.close();
    }
    recognize(found.get("format"), found.get("version"));
  }

  function recognize(format: unknown, version: unknown): void {
    if (format !== SNAPSHOT_FORMAT) stop({ type: "not-a-snapshot" });
    isOurs = true;
    if (typeof version === "number" && version > SNAPSHOT_VERSION)
      stop({ type: "too-new", found: version, supported: SNAPSHOT_VERSION });
    if (version !== SNAPSHOT_VERSION)
      stop({
        type: "damaged",
        part: "head",
        nth: 0,
        what: version === undefined ? "missing" : "wrong-shape",
      });
  }

  async function readFrameworks(): Promise<void> {
    await scanList(window, async () => {
      nth += 1;
      const framework = readOwnFramework(await readValue(window, ITEM_LIMITS)) ?? damaged("wrong-shape");
      if (isWhole(framework)) await visitor.framework(framework);
    });
  }

  async function readEntries(): Promise<void> {
    let batch: Entry[] = [];
    let start = window.offset;
    const visit = async () => {
      await visitor.entries(batch);
      batch = [];
      start = window.offset;
    };
    await scanList(window, async () => {
      nth += 1;
      const entry = readEntry(await readValue(window, ITEM_LIMITS));
      if (!entry.ok) return stopAtEntry(entry.error);
      if (entryIds.has(entry.value.id)) return;
      entryIds.add(entry.value.id);
      journeys.add(entry.value.journey);
      batch.push(entry.value);
      if (batch.length >= BATCH || window.offset - start >= BATCH_BYTES) await visit();
    });
    if (batch.length > 0) await visit();
  }

  function stopAtEntry(fault: "not-an-entry" | "wrong-id" | "too-large" | "too-deep"): never {
    if (fault === "too-large") return stop({ type: "too-large-entry", nth });
    if (fault === "too-deep") return stop({ type: "too-deep-entry", nth });
    return damaged(fault === "wrong-id" ? "wrong-hash" : "wrong-shape");
  }

  async function readEvidence(): Promise<void> {
    const evidence = createEvidenceReader(window);
    await scanList(window, async () => {
      nth += 1;
      const { hash, bytes } = await evidence.read(nth);
      hashes.add(hash);
      if (!bytes || filesRead.has(hash)) return;
      filesRead.add(hash);
      bytesRead += bytes.length;
      await visitor.file(hash, bytes);
    });
  }

  function check(): SnapshotContents {
    for (const name of ["entries", "evidence", "counts", "digest"] as const) {
      part = partOf(name);
      if (!members.has(name)) damaged("missing");
    }
    const counts = {
      journeys: journeys.size,
      entries: entryIds.size,
      evidence: hashes.size,
      files: filesRead.size,
      bytes: bytesRead,
    };
    part = "counts";
    const claimed = members.get("counts");
    if (typeof claimed !== "object" || claimed === null) return damaged("wrong-shape");
    const claimedByName = new Map<string, unknown>(Object.entries(claimed));
    if (Object.entries(counts).some(([name, count]) => claimedByName.get(name) !== count))
      damaged("wrong-count");
    part = "digest";
    if (members.get("digest") !== snapshotDigest([...entryIds].sort(), [...hashes].sort()))
      damaged("wrong-digest");
    const text = (name: string) => {
      const value = members.get(name);
      return typeof value === "string" ? value.slice(0, EXPORTER_MAX_LENGTH) : "";
    };
    const head = { exportedAt: text("exportedAt"), exportedBy: text("exportedBy"), app: text("app") };
    return { head, counts };
  }

  /** Why the scan stopped, in the words of a snapshot. */
  function explain({ fault }: ScanStop): SnapshotFault {
    if (!isOurs && members.get("format") !== SNAPSHOT_FORMAT)
      return { type: fault === "end" || fault === "syntax" ? "not-json" : "not-a-snapshot" };
    if (fault === "end") return { type: "cut-short", bytes: source.size };
    if (fault === "too-large" && part === "entries") return { type: "too-large-entry", nth };
    if (fault === "too-deep" && part === "entries") return { type: "too-deep-entry", nth };
    return { type: "damaged", part, nth, what: fault === "syntax" ? "not-json" : "wrong-shape" };
  }

  return { read, explain, close: () => window.close() };
}

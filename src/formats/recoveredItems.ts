/** Takes of a damaged snapshot what vouches for itself, and counts it. */
import { FILE_MAX_BYTES } from "../domain/evidence";
import { readEntry, type Entry } from "../domain/entry";
import type { EntryId } from "../domain/ids";
import { isWhole, readOwnFramework } from "../domain/ownFramework";
import { isSha256, sha256OfBytes, type Sha256 } from "../lib/hash";
import { createBase64Decoder } from "./base64";
import { BATCH, BATCH_BYTES } from "./limits";
import type { Members } from "./objectAhead";
import type { Section } from "./recoveredHead";
import type { SnapshotCounts } from "./snapshot";
import type { SnapshotVisitor } from "./snapshotReader";

/** `unknown`: no item, but there may be some in it. */
export type Judged = "kept" | "damaged" | "unknown";

const encoder = new TextEncoder();

export function createRecoveredItems(visitor: SnapshotVisitor) {
  const base64 = createBase64Decoder(FILE_MAX_BYTES);
  const entryIds = new Set<EntryId>();
  const journeys = new Set<string>();
  const hashes = new Set<Sha256>();
  const filesRead = new Set<Sha256>();
  let bytesRead = 0;
  let batch: Entry[] = [];
  let batchBytes = 0;
  let claimed: { readonly entries: number; readonly files: number } | undefined;

  /** `length` in bytes, as it stands in the file. */
  async function judge(value: Members, section: Section | undefined, length: number): Promise<Judged> {
    const entry = readEntry(value);
    if (entry.ok) {
      await keepEntry(entry.value, length);
      return "kept";
    }
    if (entry.error !== "not-an-entry") return "damaged";
    if (isSha256(value["hash"]) && typeof value["data"] === "string") {
      base64.begin(Math.ceil((value["data"].length / 4) * 3));
      return base64.decode(encoder.encode(value["data"])) ? "damaged" : keepFile(value["hash"]);
    }
    if (section === "evidence" && isSha256(value["hash"]) && !("data" in value)) {
      hashes.add(value["hash"]);
      return "kept";
    }
    if (section === "frameworks" || section === undefined) return judgeFramework(value);
    // For people alone.
    if (section === "journeys" && "statuses" in value && "twoAnswers" in value) return "kept";
    return readClaims(value);
  }

  async function keepEntry(entry: Entry, length: number): Promise<void> {
    if (entryIds.has(entry.id)) return;
    entryIds.add(entry.id);
    journeys.add(entry.journey);
    batch.push(entry);
    batchBytes += length;
    if (batch.length >= BATCH || batchBytes >= BATCH_BYTES) await flush();
  }

  /** Of the bytes that the decoder was given. The hash vouches for them, whatever became of the size beside it. */
  async function keepFile(hash: unknown): Promise<Judged> {
    const bytes = base64.end();
    if (!bytes || !isSha256(hash) || (await sha256OfBytes(bytes)) !== hash) return "damaged";
    hashes.add(hash);
    if (filesRead.has(hash)) return "kept";
    filesRead.add(hash);
    bytesRead += bytes.length;
    await visitor.file(hash, bytes);
    return "kept";
  }

  /**
   * Nothing vouches for a framework but that it is whole JSON of the right shape, in a file as in a damaged one: no hash of the
   * format covers it. So one is looked for only where the list of frameworks stands.
   */
  async function judgeFramework(value: Members): Promise<Judged> {
    const framework = readOwnFramework(value);
    if (!framework) return readClaims(value);
    if (isWhole(framework)) await visitor.framework(framework);
    return "kept";
  }

  function readClaims({ entries, files, bytes }: Members): Judged {
    if (!isCount(entries) || !isCount(files) || !isCount(bytes)) return "unknown";
    claimed ??= { entries, files };
    return "kept";
  }

  async function flush(): Promise<void> {
    if (batch.length > 0) await visitor.entries(batch);
    batch = [];
    batchBytes = 0;
  }

  const counts = (): SnapshotCounts => ({
    journeys: journeys.size,
    entries: entryIds.size,
    evidence: hashes.size,
    files: filesRead.size,
    bytes: bytesRead,
  });

  /** Undefined where the file does not say (any more) how much it held. */
  const lost = () =>
    claimed && {
      entries: Math.max(0, claimed.entries - entryIds.size),
      files: Math.max(0, claimed.files - filesRead.size),
    };

  return { judge, keepFile, base64, flush, counts, lost };
}

export type RecoveredItems = ReturnType<typeof createRecoveredItems>;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

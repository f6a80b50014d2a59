/**
 * Recovers what is whole of a damaged snapshot: entries whose ids and files whose hashes are right, wherever they stand. Never
 * unasked, and only after the sentence that says what is wrong. Nothing of the file's structure is relied on: wherever an object
 * might begin it is tried whether one does, and what is none is looked through for others.
 */
import { err, ok, type Result } from "../lib/result";
import type { ByteSource } from "./byteSource";
import { ByteWindow, type Watcher } from "./byteWindow";
import { LINE_FEED, OPEN_OBJECT, QUOTE } from "./jsonBytes";
import { ITEM_LIMITS } from "./limits";
import { lineAhead, lookAhead, parseObject, type Ahead } from "./objectAhead";
import { Gap, NO_CLAIMS, type Section } from "./recoveredHead";
import { createRecoveredItems, type Judged } from "./recoveredItems";
import { readLongFile } from "./recoveredLongFile";
import { SNAPSHOT_VERSION } from "./snapshot";
import { SnapshotStop, stop, type SnapshotFault } from "./snapshotFaults";
import type { SnapshotContents, SnapshotVisitor } from "./snapshotReader";

/** How much may be read once more, besides four times the file: enough for any accident, and an end to any malice. */
const BYTES_READ_AGAIN = 512 * 1024 * 1024;
/** What a try costs beside the bytes that it reads, as if it were bytes. */
const BYTES_BY_TRY = 5_000;
/** Beyond that it goes on with the next line, or so many bytes further on. */
const STRIDE_BYTES = 4_096;

/**
 * Its contents say what was recovered. Fails where it is no snapshot, where nothing in it is whole, and where it is of a newer
 * version and its head says so. An entry that stands whole within a damaged one is recovered too: its id vouches for it.
 */
export async function recoverSnapshot(
  source: ByteSource,
  visitor: SnapshotVisitor,
  watcher: Watcher = {},
): Promise<Result<SnapshotContents, SnapshotFault>> {
  const recovery = createRecovery(source, visitor, watcher);
  try {
    return ok(await recovery.recover());
  } catch (error) {
    if (error instanceof SnapshotStop) return err(error.fault);
    throw error;
  } finally {
    await recovery.close();
  }
}

function createRecovery(source: ByteSource, visitor: SnapshotVisitor, watcher: Watcher) {
  let isSealDamaged = false;
  const readable = untilSealDamage(source, () => (isSealDamaged = true));
  const window = new ByteWindow(readable, watcher);
  const items = createRecoveredItems(visitor);
  const gap = new Gap();
  let claims = NO_CLAIMS;
  let section: Section | undefined;
  let damagedPlaces = 0;
  /** Something between the items that were read last and next was an item once. */
  let isGapDamaged = false;
  let isFirstGap = true;
  let isCutShort = false;
  let toReadAgain = BYTES_READ_AGAIN + 4 * source.size;

  async function recover(): Promise<SnapshotContents> {
    if (source.size === 0) stop({ type: "empty" });
    while (await findBracket()) await tryItem();
    isCutShort ||= isSealDamaged || !gap.isEnd();
    endGap();
    await items.flush();
    const counts = items.counts();
    if (!claims.isOurs && counts.entries === 0) stop({ type: "not-a-snapshot" });
    if (counts.entries === 0) stop({ type: "nothing-whole" });
    const { exportedAt, exportedBy, app } = claims;
    const { entries, files } = counts;
    const recovered = { entries, files, damagedPlaces, isCutShort, lost: items.lost() };
    return { head: { exportedAt, exportedBy, app }, counts, recovered };
  }

  /** Passes all that cannot begin an item. */
  async function findBracket(): Promise<boolean> {
    for (;;) {
      const { bytes, at } = window;
      let end = bytes.indexOf(OPEN_OBJECT, at);
      while (end >= 0 && !mayBegin(bytes[end + 1])) end = bytes.indexOf(OPEN_OBJECT, end + 1);
      window.at = end < 0 ? bytes.length : end;
      gap.add(bytes.subarray(at, window.at));
      if (end >= 0) return true;
      if (!(await window.more())) return false;
    }
  }

  async function tryItem(): Promise<void> {
    const line = lineAhead(window);
    if (line) {
      const judged = await items.judge(line.value, gap.section() ?? section, line.length);
      if (judged !== "unknown") {
        window.at += line.length;
        return endItem(judged);
      }
    }
    window.keep();
    const isOnOneLine = toReadAgain <= 0 && window.bytes[window.at + 1] === QUOTE;
    const ahead = await lookAhead(window, { ...ITEM_LIMITS, onOneLine: isOnOneLine });
    if (ahead.type === "long-data") return endItem(await readLongFile(window, ahead.quoteAt, items));
    const length = window.keptBytes;
    const judged = await judgeKept(ahead, length);
    if (judged !== "unknown") return endItem(judged);
    if (ahead.type === "end") isCutShort = true;
    lookInside(length);
  }

  async function judgeKept({ type }: Ahead, length: number): Promise<Judged> {
    const bytes = window.take();
    const value = type === "whole" ? parseObject(bytes) : undefined;
    if (value === undefined) return "unknown";
    const judged = await items.judge(value, gap.section() ?? section, length);
    // Over more than one line a damaged item may have others in it that it has nothing to do with.
    return judged === "damaged" && bytes.includes(LINE_FEED) ? "unknown" : judged;
  }

  function endItem(judged: Judged | "end"): void {
    if (judged === "end") isCutShort = true;
    if (judged !== "kept") isGapDamaged = true;
    else endGap();
  }

  /** Where an item that was read begins, the gap before it ends. */
  function endGap(): void {
    const isStructure = gap.isStructure();
    // What is left of a damaged item says nothing of the whole; a damaged head may.
    if (isStructure || isFirstGap) claims = gap.addTo(claims);
    const { isOurs, version = 0 } = claims;
    if (isOurs && version > SNAPSHOT_VERSION)
      stop({ type: "too-new", found: version, supported: SNAPSHOT_VERSION });
    section = gap.section() ?? section;
    if (isGapDamaged || !isStructure) damagedPlaces += 1;
    isGapDamaged = false;
    isFirstGap = false;
    gap.clear();
  }

  /** Back to where the object began and on from its first bracket: others may stand in it. */
  function lookInside(length: number): void {
    const isAllowed = toReadAgain > 0;
    toReadAgain -= length + BYTES_BY_TRY;
    const { bytes } = window;
    const start = window.at - length;
    window.at = isAllowed ? start + 1 : strideFrom(bytes, window.at);
    gap.add(bytes.subarray(start, window.at));
  }

  return { recover, close: () => window.close() };
}

/** Whether an item may begin with a bracket before this byte; undefined: it is not in view yet. */
const mayBegin = (byte: number | undefined) => byte === undefined || byte === QUOTE || byte <= 0x20;

function strideFrom(bytes: Uint8Array, at: number): number {
  const stride = bytes.subarray(at, at + STRIDE_BYTES);
  const inLine = stride.indexOf(LINE_FEED);
  return at + (inLine < 0 ? stride.length : inLine);
}

/** Of a sealed file that is damaged, all before the damage counts. */
function untilSealDamage(source: ByteSource, onDamage: () => void): ByteSource {
  return {
    size: source.size,
    open: () => {
      const reader = source.open();
      let isOver = false;
      const next = async () => {
        if (isOver) return undefined;
        try {
          return await reader.next();
        } catch (error) {
          if (!(error instanceof SnapshotStop) || error.fault.type !== "seal-damaged") throw error;
          isOver = true;
          onDamage();
          return undefined;
        }
      };
      return { ...reader, next };
    },
  };
}

/** The tray as screens read it: what was caught and stands in no journey yet. It is changed by the commands below, and placed by `placing`. */
import { useLiveQuery } from "dexie-react-hooks";
import { useMemo, useState } from "react";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { err, ok, type Result } from "../lib/result";
import type { WaitingRow } from "../storage/database";
import { readSetting, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { readSummary } from "../storage/summaries";
import { listShelf } from "../storage/shelves";
import type { StoredSummary } from "../storage/summaryRow";
import {
  appendWaiting,
  changeWaiting,
  countWaiting,
  listWaiting,
  putWaiting,
  readWaitingFile,
  removeWaiting,
  replaceWaitingFile,
} from "../storage/waiting";
import { database } from "./database";
import { markSaved } from "./ready";

/** Everything that waits, the one caught first first; undefined until read. */
export function useWaiting(): readonly WaitingRow[] | undefined {
  return useLiveQuery(() => listWaiting(database()), []);
}

/** How many wait; undefined until counted. Reads no row. */
export function useWaitingCount(): number | undefined {
  return useLiveQuery(() => countWaiting(database()), []);
}

export const readWaiting = (): Promise<readonly WaitingRow[]> => listWaiting(database());

/** What the list knows of a journey, read once; undefined where this device does not know it. */
export const readJourneySummary = (journey: JourneyId): Promise<StoredSummary | undefined> =>
  readSummary(database(), journey);

/** The small picture of what waits, the same one as long as the file is. */
export function useWaitingPicture({ thumbnail, content }: WaitingRow): Blob | undefined {
  const hash = content.kind === "file" && thumbnail ? content.hash : undefined;
  const [held, setHeld] = useState({ hash, thumbnail });
  // Each reading of the table brings a copy of the same bytes; only another file has another picture.
  if (held.hash !== hash) setHeld({ hash, thumbnail });
  const { thumbnail: shown } = held;
  return useMemo(() => shown && new Blob([shown.bytes], { type: shown.type }), [shown]);
}

/** The whole file of what waits; undefined until read, and for what is no file. */
export function useWaitingFile(row: WaitingRow | undefined): Blob | undefined {
  const key = row?.content.kind === "file" ? `${row.id} ${row.content.hash} ${row.content.size}` : "";
  const found = useLiveQuery(
    async () => ({ key, blob: row && (await readWaitingFile(database(), row)) }),
    [key],
  );
  return found?.key === key ? found.blob : undefined;
}

/** Journeys that can be written in, pinned ones and one's own, the one touched last first; undefined until read. */
export function useWritableJourneys(): readonly StoredSummary[] | undefined {
  return useLiveQuery(async () => {
    const shelves = await Promise.all([
      listShelf(database(), "pinned", JOURNEYS_OFFERED),
      listShelf(database(), "own", JOURNEYS_OFFERED),
    ]);
    return shelves
      .flat()
      .filter(({ readOnly }) => !readOnly)
      .sort((a, b) => b.touchedAt - a.touchedAt);
  }, []);
}
const JOURNEYS_OFFERED = 200;

const LEFT_AT = "capture-left-at";

/** The moment up to which what was caught was left for later, in milliseconds since 1970 UTC; undefined until read. */
export function useLeftAt(): number | undefined {
  return useLiveQuery(readLeftAt, []);
}

async function readLeftAt(): Promise<number> {
  const leftAt = await readSetting(database(), LEFT_AT);
  return typeof leftAt === "number" ? leftAt : 0;
}

let lastCaughtAt = 0;

/** Asked for when the catching begins. Now, but later than all that was caught here before or left for later, whatever became of the clock. */
export async function caughtNow(): Promise<number> {
  lastCaughtAt = Math.max(Date.now(), (await readLeftAt()) + 1, lastCaughtAt + 1);
  return lastCaughtAt;
}

/**
 * What was caught so far, and what this page is catching still, is no longer being worked on. It stays in the tray. `rows` may be
 * empty: then it is what is on its way into the tray.
 */
export function leaveForLater(rows: readonly WaitingRow[]): Kept {
  const leftAt = Math.max(...rows.map(({ caughtAt }) => caughtAt), lastCaughtAt);
  return attempt(() => saveSetting(database(), LEFT_AT, leftAt));
}

type Kept = Promise<Result<void, StorageFault>>;

/** Durable once it resolves with ok. `bytes`: all of a file's; none: they stay as they are. */
export function keepWaiting(row: WaitingRow, bytes?: ArrayBuffer): Kept {
  return attempt(() => putWaiting(database(), row, bytes));
}

/** One more piece of a recording. False: it was placed or given up meanwhile, and nothing is kept. */
export function appendToWaiting(id: EvidenceId, bytes: ArrayBuffer): Promise<Result<boolean, StorageFault>> {
  return attempt(() => appendWaiting(database(), id, bytes));
}

/** Nothing of the file before remains. False: it was placed or given up meanwhile, and nothing is changed. */
export function changeWaitingFile(
  id: EvidenceId,
  file: Pick<WaitingRow, "content" | "thumbnail">,
  bytes: ArrayBuffer,
): Promise<Result<boolean, StorageFault>> {
  return attempt(() => replaceWaitingFile(database(), id, file, bytes));
}

/** Says the same of each of them. */
export function sayOfWaiting(
  ids: readonly EvidenceId[],
  change: Partial<Pick<WaitingRow, "showing" | "journey" | "serves">>,
): Kept {
  // All or none: a lot that is half said would no longer be one.
  return attempt(() =>
    database().transaction("rw", database().waiting, async () => {
      for (const id of ids) await changeWaiting(database(), id, change);
    }),
  );
}

/** Takes them off the tray for good, but for what the function that comes back puts there again. */
export async function giveUpWaiting(rows: readonly WaitingRow[]): Promise<Result<() => Kept, StorageFault>> {
  const held: { readonly row: WaitingRow; readonly file: Blob | undefined }[] = [];
  const gone = await attempt(async () => {
    for (const row of rows) held.push({ row, file: await readWaitingFile(database(), row) });
    await removeWaiting(
      database(),
      rows.map(({ id }) => id),
    );
  });
  if (!gone.ok) return gone;
  return ok(() =>
    attempt(async () => {
      for (const { row, file } of held) await putWaiting(database(), row, await file?.arrayBuffer());
    }),
  );
}

async function attempt<T>(store: () => Promise<T>): Promise<Result<T, StorageFault>> {
  try {
    const stored = await store();
    markSaved();
    return ok(stored);
  } catch (error) {
    return err(storageFault(error));
  }
}

/**
 * The work of importing itself, on an open database and without a worker, so that it runs the same in a worker, in a browser
 * without workers, and in a test.
 */
import type { Entry } from "../domain/entry";
import type { Recovered } from "../formats/snapshot";
import { fileSource, type ByteSource } from "../formats/byteSource";
import { isSealed } from "../formats/sealed";
import { openSeal } from "../formats/sealing";
import { SnapshotStop, stop, type SnapshotFault } from "../formats/snapshotFaults";
import { readSnapshot, type SnapshotVisitor } from "../formats/snapshotReader";
import { recoverSnapshot } from "../formats/snapshotRecovery";
import type { Sha256 } from "../lib/hash";
import { err, ok, type Result } from "../lib/result";
import type { Database } from "../storage/database";
import { storageFault, type StorageFault } from "../storage/faults";
import { sweepImports } from "../storage/importLeftovers";
import { commitImport } from "../storage/importCommit";
import { planImport, type StoredPlan } from "../storage/importPlan";
import { Staging, type NewImport } from "../storage/staging";
import type { Watcher } from "./watcher";

export type ImportFault = SnapshotFault | StorageFault;

export type ImportAsk = NewImport & {
  /** What a sealed file is opened with. */
  readonly passphrase?: string | undefined;
};

/** Hears all that is in a file, in whatever is done with it: what counts once the file was read to its end. */
export type Heard = {
  readonly entries: (entries: readonly Entry[]) => void;
  /** Of each file whose bytes are in it. */
  readonly file: (hash: Sha256) => void;
};

/** What a snapshot would change here, before anything is changed. */
export type ImportPlan = {
  readonly id: string;
  readonly fileName: string;
  /** As the file says: ISO 8601 or empty. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly sealed: boolean;
  /** Of a damaged file: how much of it is whole. */
  readonly recovered?: Recovered | undefined;
} & StoredPlan;

/** Twice as many as the longest list is tried with: each is some rows of the database, however little is in it. */
const MOST_JOURNEYS = 20_000;
/** Of those that are new here: what the memory of a tablet holds, and nobody waits for longer. A thousand schools' year is a quarter of it. */
const MOST_ENTRIES = 400_000;
/** Of text, about: two hundred thousand changes. Whoever opened a larger journey would wait for minutes. */
const MOST_BYTES_IN_A_JOURNEY = 100_000_000;

function expectNotTooMuch({ mentioned, entryCount, largestJourney }: Staging): void {
  if (mentioned.size > MOST_JOURNEYS) stop({ type: "too-much", of: "journeys", most: MOST_JOURNEYS });
  if (entryCount > MOST_ENTRIES) stop({ type: "too-much", of: "entries", most: MOST_ENTRIES });
  if (largestJourney > MOST_BYTES_IN_A_JOURNEY)
    stop({ type: "too-much", of: "one-journey", most: MOST_BYTES_IN_A_JOURNEY });
}

/** Imports that are staged and neither taken in nor given up; at most one in a window. */
const stagings = new Map<string, Staging>();

/** Reads, verifies and stages, where no other import is under way. After a fault nothing is staged any more. */
export async function stageSnapshot(
  database: Database,
  file: Blob,
  ask: ImportAsk,
  { onProgress, signal }: Watcher = {},
  heard?: Heard,
): Promise<Result<ImportPlan, ImportFault>> {
  const { id, fileName } = ask;
  let staging: Staging | undefined;
  try {
    const sealed = await isSealed(file);
    const source = await openFile(file, sealed, ask.passphrase, signal);
    // No other import is under way: a file that an abandoned one staged must not pass for one that is here.
    await sweepImports(database);
    const begun = await Staging.begin(database, ask);
    staging = begun;
    const visitor = {
      entries: async (entries) => {
        heard?.entries(entries);
        await begun.addEntries(entries);
        expectNotTooMuch(begun);
      },
      framework: (framework) => begun.addFramework(framework),
      file: (hash, bytes) => {
        heard?.file(hash);
        return begun.addFile(hash, bytes);
      },
    } satisfies SnapshotVisitor;
    const onRead = (bytes: number) => onProgress?.(Math.min(1, bytes / source.size), "reading");
    const read = await (ask.recover ? recoverSnapshot : readSnapshot)(source, visitor, { signal, onRead });
    if (!read.ok) {
      await begun.discard();
      return read;
    }
    await begun.finish();
    const plan = await planImport(begun, (done) => {
      expectGoingOn(signal);
      onProgress?.(done, "comparing");
    });
    expectGoingOn(signal);
    stagings.set(id, begun);
    const { head, recovered } = read.value;
    const { exportedAt, exportedBy } = head;
    return ok({ id, fileName, exportedAt, exportedBy, sealed, recovered, ...plan });
  } catch (error) {
    // Where even that fails, because the connection is gone, the next start sweeps it.
    await staging?.discard().catch(storageFault);
    return err(error instanceof SnapshotStop ? error.fault : storageFault(error));
  }
}

function expectGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) stop({ type: "cancelled" });
}

async function openFile(
  file: Blob,
  sealed: boolean,
  passphrase: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ByteSource> {
  if (!sealed) return fileSource(file);
  return passphrase === undefined ? stop({ type: "sealed" }) : openSeal(file, passphrase, signal);
}

/** What taking in needs of a plan. */
export type TakenPlan = Pick<ImportPlan, "id" | "exportedBy" | "exportedAt" | "sealed"> & {
  readonly isRecovered: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly committedAt: number;
};

/** After a fault it is still staged, and may be tried again. */
export async function takeIn(
  plan: TakenPlan,
  { onProgress }: Pick<Watcher, "onProgress"> = {},
): Promise<Result<void, StorageFault>> {
  const staging = stagings.get(plan.id);
  if (!staging) return err({ type: "failed", reason: "What was read of the file is gone" });
  const committed = await commitImport(staging, plan, (done) => onProgress?.(done, "taking-in"));
  if (committed.ok) stagings.delete(plan.id);
  return committed;
}

export async function giveUp(id: string): Promise<Result<void, StorageFault>> {
  const staging = stagings.get(id);
  stagings.delete(id);
  try {
    await staging?.discard();
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}

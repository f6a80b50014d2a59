// Export and import as the app does them, between devices of a test and without a worker.
import type { FrameworkId } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { openMemorySink } from "../../src/exchange/memorySink";
import type { ExportRequest } from "../../src/exchange/gatherSnapshot";
import { writeSnapshotFile } from "../../src/exchange/exportWork";
import { stageSnapshot, takeIn, type ImportFault, type ImportPlan } from "../../src/exchange/importWork";
import type { Result } from "../../src/lib/result";
import type { Database } from "../../src/storage/database";
import { JOURNEY_ID, NOON } from "../support/entries";

export const exportRequest = {
  journeys: [JOURNEY_ID] as readonly JourneyId[],
  withFiles: true,
  builtIn: [{ id: "mtc-k12-jml" as FrameworkId, version: "1.0.0" }],
  exportedBy: "Ann",
  exportedAt: NOON,
  app: "Waymark 0.1.0",
};

export async function exportFrom(database: Database, request: Partial<ExportRequest> = {}): Promise<Blob> {
  const written = await writeSnapshotFile(database, { ...exportRequest, ...request }, openMemorySink);
  if (!written.ok) throw new Error(`The test could not export: ${written.error.type}`);
  return written.value.file;
}

let count = 0;

export async function read(database: Database, file: Blob): Promise<Result<ImportPlan, ImportFault>> {
  count += 1;
  const about = { id: `import-${count}`, fileName: "ours.waymark.json", startedAt: NOON };
  return stageSnapshot(database, file, about);
}

/** Reads and takes in; resolves with the plan that stood before. */
export async function importInto(database: Database, file: Blob): Promise<ImportPlan> {
  const plan = await read(database, file);
  if (!plan.ok) throw new Error(`The test could not read: ${JSON.stringify(plan.error)}`);
  const committed = await takeIn(taken(plan.value));
  if (!committed.ok) throw new Error(`The test could not import: ${committed.error.type}`);
  return plan.value;
}

export const taken = ({ id, exportedBy, exportedAt, sealed, recovered }: ImportPlan) => ({
  id,
  exportedBy,
  exportedAt,
  sealed,
  isRecovered: recovered !== undefined,
  committedAt: NOON,
});

// Imports staged beside a file, for tests of storage.
import type { Entry } from "../../src/domain/entry";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { commitImport } from "../../src/storage/importCommit";
import { Staging } from "../../src/storage/staging";
import { NOON, takenImport } from "./entries";

/** Staged, and neither planned nor taken in. What fails is left as a crash would leave it. */
export async function stage(
  database: Database,
  id: string,
  entries: readonly Entry[],
  files: readonly Uint8Array<ArrayBuffer>[] = [],
  about: { readonly fileName?: string; readonly startedAt?: number } = {},
): Promise<Staging> {
  const named = { id, fileName: "ours.waymark.json", startedAt: NOON, ...about };
  const staging = await Staging.begin(database, named);
  await staging.addEntries(entries.slice(0, 3));
  await staging.addEntries(entries.slice(3));
  for (const bytes of files) await staging.addFile(await sha256OfBytes(bytes), bytes.slice());
  await staging.finish();
  return staging;
}

/** Staged and taken in. */
export async function importAll(
  database: Database,
  id: string,
  entries: readonly Entry[],
  files: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<void> {
  const committed = await commitImport(await stage(database, id, entries, files), takenImport(id, "Bob"));
  if (!committed.ok) throw new Error(`The test could not import: ${committed.error.type}`);
}

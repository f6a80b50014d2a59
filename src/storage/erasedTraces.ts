/** What of an erased thing lies outside of the journals: half-written texts, the tray, and the names that this device noted. */
import type { Entry } from "../domain/entry";
import { fileNamedBy } from "../domain/evidence";
import type { AuthorId, EvidenceId } from "../domain/ids";
import { parseText } from "../domain/register";
import { AUTHOR, splitThing } from "../domain/thing";
import type { Database } from "./database";
import type { ErasedThing } from "./erasing";
import { removeWaiting } from "./waiting";

/** Inside a transaction over drafts, waiting, waitingBytes, people, imports and departures. `went`: its entries. */
export async function removeTraces(
  database: Database,
  { members, about, rows }: ErasedThing,
  went: readonly Entry[],
): Promise<void> {
  const { drafts, waiting, people, imports, departures } = database;
  const { kind, id } = splitThing(about);
  const journeys = new Set<string>(members);
  await drafts
    .filter(({ key }) => {
      const parts = key.split(/[/:]/);
      return parts.includes(id) && parts.some((part) => journeys.has(part));
    })
    .delete();

  const hashes = new Set<string>(rows.flatMap((row) => row.hashes));
  const waits = await waiting
    .filter((row) => row.id === id || (row.content.kind === "file" && hashes.has(row.content.hash)))
    .primaryKeys();
  await removeWaiting(database, waits satisfies EvidenceId[]);

  // A file that left by itself bears the name of what it was.
  const fileNames = new Set(went.flatMap((entry) => fileNamedBy(entry)?.name ?? []));
  await departures.filter((row) => row.kind === "evidence" && fileNames.has(row.fileName)).delete();

  if (kind !== AUTHOR) return;
  await people.delete(id as AuthorId);
  const names = new Set(
    went.flatMap((entry) => (entry.about === about ? (parseText(entry.value) ?? []) : [])),
  );
  names.delete("");
  await imports
    .filter(({ exportedBy }) => names.has(exportedBy))
    .modify((row) => void Object.assign(row, { exportedBy: "" }));
}

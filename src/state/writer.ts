/** The one gate through which screens write: who, when and where are filled in, and failures become values. */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { randomId } from "../lib/randomId";
import { err, ok, type Result } from "../lib/result";
import { askForProtection, readProtection } from "../platform/persistence";
import { readSetting, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import type { NewFile } from "../storage/files";
import { writeEntries, type NamedWriter } from "../storage/journals";
import { database } from "./database";
import { currentPerson, keepCurrentPerson, restoreCurrentPerson } from "./people";
import { markSaved } from "./ready";
import { sitting } from "./visit";

export function currentWriter(journey: JourneyId): NamedWriter {
  const { id: author, name } = currentPerson();
  return { journey, author, name, sitting, now: Date.now, nonce: randomId };
}

/** What a write says, decided by a pure function on the journal as it stands in the transaction. */
export type Decide = (journal: Journal, writer: NamedWriter) => readonly Entry[];

/** Resolves with the entries once they are durable, or with the fault, and then nothing of them remains. */
export async function write(
  journey: JourneyId,
  decide: Decide,
  files: readonly NewFile[] = [],
): Promise<Result<readonly Entry[], StorageFault>> {
  const person = await whoWrites();
  if (!person.ok) return person;
  const writer = currentWriter(journey);
  const written = await writeEntries(database(), {
    writer,
    decide: (journal) => decide(journal, writer),
    files,
  });
  if (!written.ok || written.value.length === 0) return written;
  markSaved();
  await settleIn();
  return ok(written.value);
}

async function whoWrites(): Promise<Result<void, StorageFault>> {
  try {
    return ok(await restoreCurrentPerson());
  } catch (error) {
    return err(storageFault(error));
  }
}

const ASKED = "protection-asked-at";

/** After a write: remember who wrote, and have it kept. Neither may fail the write, which is durable already. */
async function settleIn(): Promise<void> {
  try {
    await keepCurrentPerson();
    await askOnceForProtection();
  } catch (error) {
    console.warn("Waymark could not note who wrote on this device.", error);
  }
}

/** Once there is something worth keeping, written here or imported, the browser is asked to keep it: by itself only once. */
export async function askOnceForProtection(): Promise<void> {
  if ((await readSetting(database(), ASKED)) !== undefined) return;
  await saveSetting(database(), ASKED, Date.now());
  if ((await readProtection()).type !== "protected") await askForProtection();
}

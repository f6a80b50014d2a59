/** The one gate through which screens write: who, when and where are filled in, and failures become values. */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { randomId } from "../lib/randomId";
import { err, type Result } from "../lib/result";
import { askForProtection, readProtection } from "../platform/persistence";
import { readSetting, saveSetting } from "../storage/device";
import { writeEntries, type NamedWriter, type Write, type WriteFault } from "../storage/journals";
import { database } from "./database";
import { currentPerson, keepCurrentPerson, restoreCurrentPerson } from "./people";
import { markSaved } from "./ready";
import { sitting } from "./visit";

function currentWriter(journey: JourneyId): NamedWriter {
  const { id: author, name } = currentPerson();
  return { journey, author, name, sitting, now: Date.now, nonce: randomId };
}

/** Whoever writes on this device now, for what is written by another way than `write`. */
export async function writerHere(journey: JourneyId): Promise<NamedWriter> {
  await restoreCurrentPerson();
  return currentWriter(journey);
}

/** What a write says, decided by a pure function on the journal as it stands in the transaction. */
export type Decide = (journal: Journal, writer: NamedWriter) => readonly Entry[];

/** What goes with the entries: the bytes that they name, and what leaves the tray by them. */
export type Brought = Pick<Write, "files" | "placed">;

/** Resolves with the entries once they are durable, or with the fault, and then nothing of them remains. */
export async function write(
  journey: JourneyId,
  decide: Decide,
  brought: Brought = {},
): Promise<Result<readonly Entry[], WriteFault>> {
  const result = await writeAs(journey, decide, brought).catch((error: unknown) => {
    // A fault of ours: whoever wrote must hear that it is not saved all the same.
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    return err<WriteFault>({ type: "failed", reason });
  });
  if (!result.ok || result.value.length === 0) return result;
  markSaved();
  // Beside it, never before it: a browser may ask the person, and wait for the answer as long as they like.
  void settleIn();
  return result;
}

async function writeAs(
  journey: JourneyId,
  decide: Decide,
  brought: Brought,
): Promise<Result<readonly Entry[], WriteFault>> {
  const writer = await writerHere(journey);
  return writeEntries(database(), { writer, decide: (journal) => decide(journal, writer), ...brought });
}

const ASKED = "protection-asked-at";

/** After a write: remember who wrote, and have it kept. Neither may fail the write, which is durable already. */
async function settleIn(): Promise<void> {
  try {
    const kept = await keepCurrentPerson();
    if (!kept.ok) console.warn("Waymark could not note who wrote on this device.", kept.error);
    await askOnceForProtection();
  } catch (error) {
    console.warn("The browser was not asked to keep what is stored.", error);
  }
}

/** Once there is something worth keeping, written here or imported, the browser is asked to keep it: by itself only once. */
export async function askOnceForProtection(): Promise<void> {
  if ((await readSetting(database(), ASKED)) !== undefined) return;
  await saveSetting(database(), ASKED, Date.now());
  if ((await readProtection()).type !== "protected") await askForProtection();
}

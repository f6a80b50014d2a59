import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { undo } from "../domain/undo";
import { faultText } from "./faultText";
import { showError, showToast } from "./toasts";
import { write, type Brought, type Decide } from "./writer";

const UNDO = "Undo";

/** Writes, and says why where it could not be saved. Resolves with the entries, or undefined. */
export async function writeOrTell(
  journey: JourneyId,
  decide: Decide,
  brought?: Brought,
): Promise<readonly Entry[] | undefined> {
  const written = await write(journey, decide, brought);
  if (written.ok) return written.value;
  showError(faultText(written.error));
  return undefined;
}

/** Says what was written, with Undo beside it. Nothing to say where nothing was written. */
export function offerUndo(journey: JourneyId, entries: readonly Entry[], said: string): void {
  if (entries.length > 0) showToast(said, { label: UNDO, run: () => void undoEntries(journey, entries) });
}

/** Writes, says so with Undo beside it, or says why not. */
export async function writeWithUndo(
  journey: JourneyId,
  decide: Decide,
  said: string,
  brought?: Brought,
): Promise<boolean> {
  const written = await writeOrTell(journey, decide, brought);
  if (written) offerUndo(journey, written, said);
  return written !== undefined;
}

/** Puts back, in one write, what each of these entries found. */
async function undoEntries(journey: JourneyId, entries: readonly Entry[]): Promise<void> {
  await writeOrTell(journey, (journal, writer) => undo(journal, writer, entries));
}

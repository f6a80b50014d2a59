import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { takeBack } from "../domain/register";
import { faultText } from "./faultText";
import { showError, showToast } from "./toasts";
import { write, type Brought, type Decide } from "./writer";

const UNDO = "Undo";

/** Puts back, in one write, what each of these entries found. */
async function undoEntries(journey: JourneyId, entries: readonly Entry[]): Promise<boolean> {
  const written = await write(journey, (journal, writer) =>
    entries.flatMap(({ id }) => takeBack(journal, writer, id)),
  );
  if (!written.ok) showError(faultText(written.error));
  return written.ok;
}

/** Writes, says so with Undo beside it, or says why not. */
export async function writeWithUndo(
  journey: JourneyId,
  decide: Decide,
  said: string,
  brought?: Brought,
): Promise<boolean> {
  const written = await write(journey, decide, brought);
  if (!written.ok) showError(faultText(written.error));
  else if (written.value.length > 0)
    showToast(said, { label: UNDO, run: () => void undoEntries(journey, written.value) });
  return written.ok;
}

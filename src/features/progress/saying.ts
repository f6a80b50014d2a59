import type { JourneyId } from "../../domain/ids";
import { takeBack } from "../../domain/register";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import { words } from "./words";

/** Writes and says so with Undo beside it. Resolves with why not where it was not saved. */
export async function writeWithUndo(
  journey: JourneyId,
  decide: Decide,
  said: string,
): Promise<string | undefined> {
  const written = await write(journey, decide);
  if (!written.ok) return faultText(written.error);
  const undo = () =>
    write(journey, (journal, by) => written.value.flatMap(({ id }) => takeBack(journal, by, id)));
  showToast(said, {
    label: words.undo,
    run: () => void undo().then((undone) => undone.ok || showError(faultText(undone.error))),
  });
  return undefined;
}

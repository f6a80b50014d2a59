import { deleteThing } from "../../domain/deletion";
import type { ActionId, EntryId, JourneyId } from "../../domain/ids";
import { takeBack } from "../../domain/register";
import { actionThing } from "../../domain/thing";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import { writeWithUndo } from "../../state/undoing";
import { write, type Decide } from "../../state/writer";
import { words } from "./words";

/** Writes, and says why where it could not be saved. */
export async function sayOrTell(journey: JourneyId, decide: Decide): Promise<boolean> {
  const written = await write(journey, decide);
  if (!written.ok) showError(faultText(written.error));
  return written.ok;
}

/** Says what was written, with Undo beside it. */
export function offerUndo(journey: JourneyId, entries: readonly { readonly id: EntryId }[], said: string) {
  showToast(said, {
    label: words.undo,
    run: () =>
      void sayOrTell(journey, (journal, writer) =>
        entries.flatMap(({ id }) => takeBack(journal, writer, id)),
      ),
  });
}

export const deleteAction = (
  journey: JourneyId,
  { id, title }: { readonly id: ActionId; readonly title: string },
) =>
  writeWithUndo(
    journey,
    (journal, writer) => deleteThing(journal, writer, actionThing(id)),
    words.deleted(title || words.untitled),
  );

/** Writing down what was agreed, with a way back that takes the agreement, its status and its action back together. */
import { agree, undoAgreement, type ToAgree } from "../../../domain/agreementTelling";
import type { Agreed } from "../../../domain/agreement";
import { deletionUndo, existenceOf } from "../../../domain/deletion";
import type { Entry } from "../../../domain/entry";
import type { EntryId, JourneyId } from "../../../domain/ids";
import { extendJournal } from "../../../domain/journal";
import { actionThing } from "../../../domain/thing";
import { writeOrTell } from "../../../state/undoing";
import { showError, showToast } from "../../../state/toasts";
import { words } from "./words";

/** One write, however many are agreed. Says so with Undo beside it, or says why not. */
export async function agreeOn(journey: JourneyId, all: readonly ToAgree[], said: string): Promise<boolean> {
  const statuses: EntryId[] = [];
  const written = await writeOrTell(journey, (journal, writer) => {
    const entries: Entry[] = [];
    // Decided anew where the write has to be tried again.
    statuses.length = 0;
    for (const agreed of all) {
      const [status, ...rest] = agree(extendJournal(journal, entries), writer, agreed);
      if (!status) continue;
      statuses.push(status.id);
      entries.push(status, ...rest);
    }
    return entries;
  });
  if (!written) return false;
  showToast(said, { label: words.undo, run: () => void takeBack(journey, statuses) });
  return true;
}

/** Resolves with what was written, or with nothing where a sentence says why not. */
async function takeBack(
  journey: JourneyId,
  statuses: readonly EntryId[],
): Promise<readonly Entry[] | undefined> {
  let movedOn = 0;
  const written = await writeOrTell(journey, (journal, writer) => {
    const entries: Entry[] = [];
    movedOn = 0;
    for (const status of statuses) {
      const undone = undoAgreement(extendJournal(journal, entries), writer, status);
      if (undone.length === 0) movedOn += 1;
      entries.push(...undone);
    }
    return entries;
  });
  // What was said since is somebody's word too: it stays, and whoever tapped hears so.
  if (written && movedOn > 0) showError(words.movedOn(movedOn, statuses.length));
  return written;
}

/** Later on, when no message offers it any more. Undo agrees on the same again, and brings back the action that went with it. */
export async function takeAgreementBack(journey: JourneyId, agreed: Agreed, said: string): Promise<void> {
  const written = await takeBack(journey, [agreed.entry.id]);
  if (!written || written.length === 0) return;
  const { action, ...same } = agreed;
  const undo = () =>
    writeOrTell(journey, (journal, writer) => {
      const again = agree(journal, writer, same);
      const isGone = action && existenceOf(journal, actionThing(action.id)).state === "deleted";
      return isGone ? [...again, deletionUndo(journal, writer, actionThing(action.id))] : again;
    });
  showToast(said, { label: words.undo, run: () => void undo() });
}

/** Writing down what was agreed, with a way back that takes the agreement, its status and its action back together. */
import { agree, undoAgreement, type ToAgree } from "../../../domain/agreementTelling";
import type { Agreed } from "../../../domain/agreement";
import { deletionUndo, existenceOf } from "../../../domain/deletion";
import type { Entry } from "../../../domain/entry";
import type { EntryId, JourneyId } from "../../../domain/ids";
import { extendJournal } from "../../../domain/journal";
import { actionThing } from "../../../domain/thing";
import { writeOrTell } from "../../../state/undoing";
import { showToast } from "../../../state/toasts";
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

const takeBack = (journey: JourneyId, statuses: readonly EntryId[]) =>
  writeOrTell(journey, (journal, writer) => {
    const entries: Entry[] = [];
    for (const status of statuses)
      entries.push(...undoAgreement(extendJournal(journal, entries), writer, status));
    return entries;
  });

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

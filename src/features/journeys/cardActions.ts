/** What a card's menu does. Fetched with the first choice: looking at a list needs none of it. */
import { deleteThing, deletionUndo } from "../../domain/deletion";
import type { JourneyId } from "../../domain/ids";
import { archiveJourney } from "../../domain/journey";
import { JOURNEY } from "../../domain/thing";
import type { Result } from "../../lib/result";
import { removeExample as remove, tryExample } from "../../state/example";
import { faultText } from "../../state/faultText";
import { titleOf } from "../../state/journeyTitle";
import { setReadOnly } from "../../state/readOnly";
import { pinJourney } from "../../state/shelves";
import { showError, showToast } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import type { WriteFault } from "../../storage/journals";
import type { StoredSummary } from "../../storage/summaryRow";
import { words } from "./cardWords";

type Act = (summary: StoredSummary) => Promise<void>;

/** Does it, and says what was done, with the way back. */
async function act(
  done: Promise<Result<unknown, WriteFault>>,
  text: string,
  back: (() => Promise<void>) | undefined,
): Promise<void> {
  const result = await done;
  if (!result.ok) return showError(faultText(result.error));
  showToast(text, back && { label: words.undo, run: () => void back() });
}

const says = ({ journey }: StoredSummary, decide: Decide) => write(journey, decide);

export const pin: Act = (summary) =>
  act(pinJourney(summary.journey, true), words.pinned(titleOf(summary)), () => unpin(summary));
export const unpin: Act = (summary) =>
  act(pinJourney(summary.journey, false), words.unpinned(titleOf(summary)), () => pin(summary));

export const lock: Act = (summary) =>
  act(setReadOnly([summary.journey], true), words.locked(titleOf(summary)), () => unlock(summary));
export const unlock: Act = (summary) =>
  act(setReadOnly([summary.journey], false), words.unlocked(titleOf(summary)), () => lock(summary));

export const archive: Act = (summary) =>
  act(
    says(summary, (journal, writer) => [archiveJourney(journal, writer, true)]),
    words.archived(titleOf(summary)),
    () => unarchive(summary),
  );
export const unarchive: Act = (summary) =>
  act(
    says(summary, (journal, writer) => [archiveJourney(journal, writer, false)]),
    words.unarchived(titleOf(summary)),
    () => archive(summary),
  );

export const deleteJourney: Act = (summary) =>
  act(
    says(summary, (journal, writer) => deleteThing(journal, writer, JOURNEY)),
    words.deleted(titleOf(summary)),
    () => bringBack(summary),
  );
export const bringBack: Act = async (summary) => {
  const written = await says(summary, (journal, writer) => [deletionUndo(journal, writer, JOURNEY)]);
  if (!written.ok) showError(faultText(written.error));
};

/** Resolves with the example's journey; with undefined where it failed, and then that was said. */
export async function tellExample(): Promise<JourneyId | undefined> {
  const told = await tryExample();
  if (told.ok) return told.value;
  showError(faultText(told.error));
  return undefined;
}

/** Gone for good where nobody wrote in it; else deleted like any other. */
export const removeExample: Act = async (summary) => {
  const removed = await remove(summary.journey);
  if (!removed.ok) return showError(faultText(removed.error));
  if (removed.value === "written-in") return deleteJourney(summary);
  showToast(words.exampleGone);
};

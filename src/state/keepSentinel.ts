/** Keeps the note of what is here in step with what is here, from this page's start to its end. */
import { isStillMissed, noteMissed } from "../platform/missed";
import { noteSentinel, readSentinel } from "../platform/sentinel";
import type { Database } from "../storage/database";
import { watchKept } from "../storage/keptWatch";
import { useVisit } from "./visit";

/** Gives back how to stop. */
export function keepSentinel(database: Database): () => void {
  return watchKept(database, isMissing, ({ journeys, isOnlyBrought, file, fileAt }) => {
    const before = readSentinel();
    const missed = isMissing() ? before : undefined;
    if (journeys === 0 && (!missed || !isOnlyBrought)) {
      noteMissed(false);
      if (before) noteSentinel(undefined);
      return;
    }
    if (missed && isOnlyBrought) {
      // The file may have been the wrong one. While it can be taken back the note stays: it is all that is left of what was lost.
      noteMissed(true);
      useVisit.setState({ gate: journeys === 0 ? { type: "lost", kept: missed } : undefined });
      return;
    }
    noteMissed(false);
    if (isLost()) useVisit.setState({ gate: undefined });
    const known = file !== undefined && fileAt !== undefined ? { file, fileAt } : lastFile(before);
    noteSentinel({ journeys, since: before?.since ?? Date.now(), ...known });
  });
}

const isLost = () => useVisit.getState().gate?.type === "lost";
const isMissing = () => isLost() || isStillMissed();

const lastFile = (before: ReturnType<typeof readSentinel>) =>
  before?.file !== undefined && before.fileAt !== undefined
    ? { file: before.file, fileAt: before.fileAt }
    : {};

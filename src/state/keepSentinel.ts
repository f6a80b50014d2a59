/** Keeps the note of what is here in step with what is here, from this page's start to its end. */
import { noteSentinel, readSentinel } from "../platform/sentinel";
import type { Database } from "../storage/database";
import { watchKept } from "../storage/keptWatch";
import { useVisit } from "./visit";

/** Gives back how to stop. */
export function keepSentinel(database: Database): () => void {
  return watchKept(database, ({ journeys, file, fileAt }) => {
    const { gate } = useVisit.getState();
    const before = readSentinel();
    if (journeys === 0) {
      // While they are missed the note stays: it is all that is left of them.
      if (before && gate?.type !== "lost") noteSentinel(undefined);
      return;
    }
    // Something was brought back.
    if (gate?.type === "lost") useVisit.setState({ gate: undefined });
    const known = file !== undefined && fileAt !== undefined ? { file, fileAt } : lastFile(before);
    noteSentinel({ journeys, since: before?.since ?? Date.now(), ...known });
  });
}

const lastFile = (before: ReturnType<typeof readSentinel>) =>
  before?.file !== undefined && before.fileAt !== undefined
    ? { file: before.file, fileAt: before.fileAt }
    : {};

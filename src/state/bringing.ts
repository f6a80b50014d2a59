/** Ballots that come in: one code after the other from the camera, or files, sixty at once. All by the same gate. */
import type { Entry } from "../domain/entry";
import { ok, type Result } from "../lib/result";
import { takeBallots, type Taken } from "../storage/ballots";
import type { StorageFault } from "../storage/faults";
import { database } from "./database";
import { markSaved } from "./ready";
import { askOnceForProtection } from "./writer";

export type { Taken } from "../storage/ballots";
export { createCodeCollector } from "../formats/ballotCode";

/** Durable once it resolves with ok. */
export async function bringBallots(entries: readonly Entry[]): Promise<Result<Taken, StorageFault>> {
  const taken = await takeBallots(database(), entries);
  if (taken.ok && taken.value.added > 0) {
    markSaved();
    askOnceForProtection().catch((error: unknown) =>
      console.warn("The browser was not asked to keep what is stored.", error),
    );
  }
  return taken;
}

export type Brought = {
  /** Where it failed none of the ballots is in; the other files are told all the same. */
  readonly taken: Result<Taken, StorageFault>;
  /** Ballot files that were read, and files that hold anything else, which go the ordinary way. */
  readonly files: number;
  readonly others: readonly File[];
};

const NOTHING: Taken = { added: 0, known: 0, erased: 0, questions: [] };

/** Takes all of them in by one transaction. */
export async function takeBallotFiles(files: readonly File[]): Promise<Brought> {
  const { readBallotFile } = await import("../formats/ballotFile");
  const ballots: Entry[] = [];
  const others: File[] = [];
  for (const file of files) {
    // A file that cannot be read is told of where it goes next.
    const read = await readBallotFile(file).catch(() => undefined);
    if (read) ballots.push(...read);
    else others.push(file);
  }
  const count = files.length - others.length;
  const taken = ballots.length === 0 ? ok(NOTHING) : await bringBallots(ballots);
  return { taken, files: count, others };
}

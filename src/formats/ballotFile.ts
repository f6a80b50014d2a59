/** A file that holds only ballots: an ordinary snapshot, known as ballots because there is nothing else in it. */
import { isBallotEntry } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import { fileSource } from "./byteSource";
import { SnapshotStop } from "./snapshotFaults";
import { readSnapshot } from "./snapshotReader";
import { writeSnapshot } from "./snapshotWriter";
import type { SnapshotHead } from "./snapshot";

/** What a ballot file is called ends in this: its type is a snapshot's. */
export const BALLOT_SUFFIX = " ballot.waymark.json";
/** A larger file goes the ordinary way, whatever is in it: what is not looked at first must be small. */
const MOST_BYTES = 16 * 1024 * 1024;

/** `entries`: ballots, in any order. */
export async function writeBallotFile(entries: readonly Entry[], head: SnapshotHead): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const pieces = writeSnapshot({
    head,
    frameworks: [],
    journeys: [],
    entries: [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    evidence: [],
  });
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** A ballot is a few kilobytes. What a slow stick takes longer to give goes the ordinary way, where it can be watched and stopped. */
const PATIENCE_MS = 2_000;

/** Thrown at the first thing that is no ballot: then the file goes the ordinary way, and nothing of it is kept here. */
class NotBallots extends Error {}

/** Every ballot of the file; undefined where it is none, is damaged or slow, holds anything else, or nothing at all. */
export async function readBallotFile(file: Blob): Promise<readonly Entry[] | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([readAll(file, giveUp.signal), tooLate]);
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
}

async function readAll(file: Blob, signal: AbortSignal): Promise<readonly Entry[] | undefined> {
  const ballots: Entry[] = [];
  const stop = () => Promise.reject(new NotBallots());
  const visitor = {
    entries: async (entries: readonly Entry[]) => {
      if (!entries.every(isBallotEntry)) await stop();
      ballots.push(...entries);
    },
    framework: stop,
    file: stop,
  };
  try {
    const read = await readSnapshot(fileSource(file), visitor, { signal });
    return read.ok && read.value.counts.evidence === 0 && ballots.length > 0 ? ballots : undefined;
  } catch (error) {
    if (error instanceof NotBallots || error instanceof SnapshotStop) return undefined;
    throw error;
  }
}

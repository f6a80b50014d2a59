/** Files of a session among those that somebody brought: ballots are taken in at once, and the file of a session is joined. */
import { isJoinFile } from "../formats/joinFile";
import type { JoinCode } from "../formats/joinCode";
import { takeBallotFiles } from "./bringing";
import { faultText } from "./faultText";
import { joinFaultText } from "./roomFaultText";
import { takenText } from "./roomWords";
import { joinFile } from "./takingPart";

export type RoomFiles = {
  /** What came of it, as a sentence; undefined where nothing of a session was among them. */
  readonly said: string | undefined;
  /** Sentences: what of a session could not be taken in, of which nothing is here. */
  readonly problems: readonly string[];
  readonly joined: JoinCode | undefined;
  /** All that is nothing of a session. */
  readonly others: readonly File[];
};

/** What ballots are called; whether they are is seen in the file. */
const MAY_BE_BALLOTS = /\.(json|txt)$/i;

/** Takes in what is a session's, and leaves the others as they are. */
export async function takeRoomFiles(files: readonly File[]): Promise<RoomFiles> {
  const snapshots: File[] = [];
  const others: File[] = [];
  const problems: string[] = [];
  let joined: JoinCode | undefined;
  for (const file of files) {
    if (isJoinFile(file)) {
      const read = await joinFile(file);
      if (read.ok) joined = read.value;
      else problems.push(joinFaultText(read.error));
    } else (MAY_BE_BALLOTS.test(file.name) ? snapshots : others).push(file);
  }
  if (snapshots.length === 0) return { said: undefined, problems, joined, others };
  const { taken, files: count, others: rest } = await takeBallotFiles(snapshots);
  // What is no ballot goes the ordinary way, whatever became of those that are.
  others.unshift(...rest);
  if (!taken.ok) return { said: undefined, problems: [...problems, faultText(taken.error)], joined, others };
  return { said: count > 0 ? takenText(taken.value) : undefined, problems, joined, others };
}

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
  /** Sentences. Files that they are about are in `others`, where they may be tried again. */
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
  const brought = await takeBallotFiles(snapshots);
  if (!brought.ok) {
    const text = faultText(brought.error);
    return { said: undefined, problems: [...problems, text], joined, others };
  }
  const { taken, files: count, others: rest } = brought.value;
  return { said: count > 0 ? takenText(taken) : undefined, problems, joined, others: [...rest, ...others] };
}

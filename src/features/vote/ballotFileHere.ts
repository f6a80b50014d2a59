import type { SentBallot } from "../../state/takingPart";
import { BALLOT_SUFFIX, writeBallotFile } from "../../formats/ballotFile";
import { SNAPSHOT_TYPE } from "../../formats/snapshot";
import { joinWords } from "./joinWords";

/** One ballot as a file. Who holds the tablet does not stand in it: that would tell whose ballot it is. */
export async function ballotFileOf({ entry, title, at }: SentBallot): Promise<File> {
  const head = { exportedAt: new Date(at).toISOString(), exportedBy: "", app: `Waymark ${__APP_VERSION__}` };
  const text = await writeBallotFile([entry], head);
  return new File([text], (title || joinWords.untitled) + BALLOT_SUFFIX, { type: SNAPSHOT_TYPE });
}

import type { SentBallot } from "../../state/takingPart";
import { BALLOT_SUFFIX, writeBallotFile } from "../../formats/ballotFile";
import { SNAPSHOT_TYPE } from "../../formats/snapshot";
import { joinWords } from "./joinWords";

const SIGN_LENGTH = 6;

/** One ballot as a file. Who holds the tablet does not stand in it: that would tell whose ballot it is. */
export async function ballotFileOf({ entry, title, at }: SentBallot): Promise<File> {
  const head = { exportedAt: new Date(at).toISOString(), exportedBy: "", app: `Waymark ${__APP_VERSION__}` };
  const text = await writeBallotFile([entry], head);
  // Ballots of one session meet in one folder, where none may take the place of another.
  const sign = entry.id.slice(0, SIGN_LENGTH);
  return new File([text], `${title || joinWords.untitled} ${sign}${BALLOT_SUFFIX}`, { type: SNAPSHOT_TYPE });
}

/** What did not work with a code, a ballot, a key or a file of a session, as a sentence that says what to do next. */
import { formatNumber } from "../lib/format";
import { assertNever } from "../lib/result";
import type { CollectFault } from "../formats/ballotCode";
import type { BallotFault } from "../formats/ballotSeal";
import type { JoinFault } from "../formats/joinCode";
import type { StorageFault } from "../storage/faults";
import { faultText } from "./faultText";
import type { KeepFault } from "./session";
import type { SendFault } from "./sending";
import type { JoinFileFault } from "./takingPart";
import type { RevealFault } from "./voices";

type StorageType = StorageFault["type"];
const isStorage = (fault: { readonly type: string }): fault is StorageFault =>
  (["quota", "closed", "failed"] satisfies StorageType[] as string[]).includes(fault.type);

export function joinFaultText(fault: JoinFault | JoinFileFault | StorageFault): string {
  if (isStorage(fault)) return faultText(fault);
  switch (fault.type) {
    case "not-a-code":
      return "This is not the code of a session. Look for the code on the projector, or ask the facilitator for it.";
    case "a-ballot":
      return "This is the code of a ballot, which only the facilitator’s device reads. To take part, read the code on the projector.";
    case "mistyped":
      return `Line ${formatNumber(fault.row)} is not right: one sign of it is another on the projector. Compare it sign by sign; all other lines may stay.`;
    case "incomplete":
      return "So far the code is right, and it is not all of it. Go on with the next line.";
    case "damaged":
      return "The code could not be put together, although its lines look right. Read or type it once more from the projector.";
    case "too-new":
      return "The session was set up with a newer Waymark. Load Waymark again while this device has a network, then join once more.";
    case "framework-missing":
      return `The session is on a framework that this device does not have (${fault.framework}). Ask the facilitator for the file of the session: it brings the framework.`;
    case "unreadable":
      return "The file could not be read. Choose it once more, or ask for it again.";
    case "not-a-join-file":
      return "This is not the file of a session. Its name ends in “.waymark-join.json”.";
    case "too-new-file":
      return "The file was written by a newer Waymark. Load Waymark again while this device has a network, then choose the file once more.";
    default:
      return assertNever(fault);
  }
}

export function ballotFaultText(fault: BallotFault): string {
  switch (fault.type) {
    case "not-a-ballot":
      return "This is not a ballot that Waymark wrote. It is kept as it is, and does not count.";
    case "another-key":
      return "This ballot was sealed for another session’s key. It is kept as it is; the device that holds that key opens it.";
    case "damaged":
      return "This ballot was changed or cut on its way. Ask for it again: the tablet that it was given on shows its code once more.";
    case "misplaced":
      return "This ballot was written for another question, or under another voice. It is kept as it is, and does not count.";
    case "too-new":
      return "This ballot was written by a newer Waymark. Load Waymark again while this device has a network, then open it once more.";
    default:
      return assertNever(fault);
  }
}

export function revealFaultText(fault: RevealFault): string {
  if (fault.type === "not-loaded")
    return "The answers are not shown: a part of Waymark could not be loaded. All ballots are kept. Load the page again, then show them once more.";
  if (fault.type === "no-key")
    return "The answers are not shown: the key of this session is not on this device. Enter it from the paper, or open the session where it was started.";
  return faultText(fault);
}

export function collectFaultText(fault: CollectFault): string {
  switch (fault.type) {
    case "not-a-ballot-code":
      return "This code is no ballot. Hold the tablet of somebody who has answered before the camera.";
    case "a-join-code":
      return "This is the code to join with, for the tablets of the room. Here the codes of ballots are read.";
    case "damaged":
      return "This code is not whole. Hold the tablet still before the camera once more.";
    case "too-new":
      return "This ballot was written by a newer Waymark. Load Waymark again while this device has a network, then read it once more.";
    default:
      return assertNever(fault);
  }
}

export function keepFaultText(fault: KeepFault): string {
  if (isStorage(fault)) return faultText(fault);
  switch (fault.type) {
    case "not-a-secret":
      return "This is not a key, or a sign of it is mistyped. It begins with AGE-SECRET-KEY-1; compare it with the paper, four signs at a time.";
    case "other-session":
      return "This is the key of another session. Look for the paper with this session’s title.";
    default:
      return assertNever(fault);
  }
}

export function sendFaultText(fault: SendFault): string {
  if (isStorage(fault)) return faultText(fault);
  switch (fault.type) {
    case "nothing-said":
      return "Nothing was answered yet. Give at least one answer, then send.";
    case "too-long":
      return "This was not sent: the reasons are longer than one ballot holds. Shorten some of them, then send again. What you typed is still here.";
    case "not-sealed":
      return "This was not sent: it could not be sealed, for a part of Waymark is missing or did not work. What you answered is kept. Load the page again, then send once more.";
    case "sent-already":
      return "These answers were sent already, from another window of this tablet. They count once, and stay sealed.";
    default:
      return assertNever(fault);
  }
}

import type { Busy } from "../../exchange/importSnapshot";
import type { ImportFault } from "../../exchange/importWork";
import { assertNever } from "../../lib/result";
import { rehearsalWords as words } from "./rehearsalWords";

/** Why a backup could not be rehearsed: for most, that is the answer to the question. Nothing here was changed. */
export function rehearsalFaultText(fault: ImportFault | Busy): string {
  switch (fault.type) {
    case "empty":
      return "This file is empty (0 bytes). It is no backup: save a new one.";
    case "not-json":
    case "not-a-snapshot":
      return "This file is not a Waymark snapshot, so it brings nothing back. Choose the file whose name ends in .waymark.json.";
    case "too-new":
      return "This backup was saved by a newer version of Waymark. Update Waymark on this device, then rehearse it again.";
    case "cut-short":
    case "damaged":
    case "too-large-entry":
    case "too-deep-entry":
    case "too-large-file":
    case "seal-damaged":
    case "nothing-whole":
      return "This backup is damaged, so it would not bring everything back. Save a new one now, and keep it in another place.";
    case "too-much":
      return "This file holds more than Waymark takes in at once. Export fewer journeys at a time, and rehearse those.";
    case "sealed":
    case "wrong-passphrase":
      return words.wrong;
    case "unreadable":
      return `The browser could not read this file (${fault.reason}). It may have been moved, or its stick taken out. Choose it again.`;
    case "cancelled":
      return words.cancelled;
    case "busy":
      return "Another Waymark window is rehearsing a backup. Let it finish there, then choose the file here again.";
    case "quota":
      return "There is no room on this device to open the backup beside what is here. That says nothing about the backup: rehearse it on another device. Nothing here was changed.";
    case "closed":
      return "Waymark lost its connection to this device’s storage. Load the page again, then rehearse it once more.";
    case "failed":
      return `The browser’s storage failed (${fault.reason}). Load the page again, then rehearse it once more.`;
    default:
      return assertNever(fault);
  }
}

/** What a failed write tells the person: what happened, that nothing is lost, what to do next. */
import { assertNever } from "../lib/result";
import type { WriteFault } from "../storage/journals";

export function faultText(fault: WriteFault): string {
  switch (fault.type) {
    case "quota":
      return "This was not saved: the device has no space left. Free some space or export a snapshot, then try again. What you typed is still here.";
    case "closed":
      return "This was not saved: Waymark lost its connection to this device’s storage. Copy what you typed, then load the page again.";
    case "failed":
      return `This was not saved: the browser’s storage failed (${fault.reason}). What you typed is still here; please try again.`;
    case "read-only":
      return "This was not saved: the journey was received from others and is only read on this device. Choose “Write in it here” on the list of journeys first. What you typed is still here.";
    case "erased":
      return fault.of === "file"
        ? "This was not saved: this very file was erased for good on this device. “Erased for good” on the page of this device lists what was, and when. What you typed is still here."
        : "This was not saved: what it speaks of was erased for good on this device. What you typed is still here: copy it if you need it elsewhere.";
    default:
      return assertNever(fault);
  }
}

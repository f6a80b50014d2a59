import type { ExportFault } from "../../exchange/exportWork";
import { assertNever } from "../../lib/result";

/** Why there is no file, and what to do next. Nothing on the device is changed by it. */
export function exportFaultText(fault: ExportFault): string {
  switch (fault.type) {
    case "cancelled":
      return "No file was saved, because you cancelled it.";
    case "quota":
      return "No file was saved: this device has no space left to write it. Free some space, then try again.";
    case "too-large":
      return "No file was saved: all journeys together are too large for this browser. Export them one by one, from each journey.";
    case "file-unreadable":
      return fault.name === ""
        ? "No file was saved: an evidence file is damaged on this device. Export the journeys one by one, without evidence files where it fails."
        : `No file was saved: the evidence file “${fault.name}” is damaged on this device. Add the same file once more, which mends it, or export its journey without evidence files.`;
    case "not-verified":
      return "No file was saved: what was written was read back to be sure, and it was not whole. This device’s storage may be failing; try again at once.";
    case "closed":
      return "No file was saved: Waymark lost its connection to this device’s storage. Load the page again, then try once more.";
    case "failed":
      return `No file was saved: the browser could not write it (${fault.reason}). Load the page again, then try once more.`;
    default:
      return assertNever(fault);
  }
}

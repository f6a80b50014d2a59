import { formatBytes, formatCount, formatNumber } from "../../lib/format";
import { assertNever } from "../../lib/result";
import type { ExportFault } from "../../exchange/snapshotWork";
import type { FileMeasure } from "../../exchange/gatherSnapshot";

export const words = {
  title: "Export a snapshot",
  lead: "One file that holds the whole journey: every status with its reasons and how it came about, who wrote it, and the evidence. Keep it somewhere else, or hand it to someone who imports it and goes on from there.",
  purpose: "What the file is for",
  toContinue: "To continue on another device",
  toContinueAbout:
    "Everything: the whole history, all evidence, and who wrote it. This is also the safe copy.",
  toShow: "To show others",
  toShowAbout: "The record as it stands now, and only the evidence that may be shown. It is no safe copy.",
  recordOf: (title: string) => `The statuses and seen signs of “${title}”, as they stand now, are in it.`,
  reasons: "Reasons, and the names of those who wrote",
  reasonsAbout: "Reasons can name people. Read them before you hand them on.",
  shown: (shown: number, all: number) =>
    all === 0
      ? "There is no evidence yet."
      : formatCount(all, {
          one: shown === 1 ? "The one piece of evidence goes in." : "The one piece of evidence stays here.",
          other: `${formatNumber(shown)} of # pieces of evidence go in.`,
        }),
  notAsked: (count: number) =>
    formatCount(count, {
      one: "1 stays here because nobody has said yet who may see it.",
      other: "# stay here because nobody has said yet who may see them.",
    }),
  ask: "Say who may see them",
  kept: (count: number) =>
    formatCount(count, {
      one: "1 stays here because it was decided so.",
      other: "# stay here because it was decided so.",
    }),
  leadToShow:
    "One file for others to look at: where this journey stands now, and the evidence that may be shown.",
  contents: "What goes in",
  thisJourney: (title: string) => `This journey, “${title}”, is in it.`,
  others: "Put other journeys in the same file",
  files: "Evidence files",
  measuring: "Looking how large they are.",
  notMeasured: "This device’s storage did not say how large they are. Load the page again to look once more.",
  noFiles: "There are no evidence files.",
  filesAbout: ({ files, bytes }: FileMeasure) =>
    formatCount(files, {
      one: `1 file of ${formatBytes(bytes)}. Without it the snapshot is small, and says which file is missing.`,
      other: `# files, ${formatBytes(bytes)} together. Without them the snapshot is small, and says which files are missing.`,
    }),
  missing: (count: number) =>
    formatCount(count, {
      one: "1 evidence file has not arrived on this device, so it cannot be put in.",
      other: "# evidence files have not arrived on this device, so they cannot be put in.",
    }),
  plainTitle: "Anyone who has the file can read it",
  plain:
    "Names, notes and photographs stand in it as they are; it is not locked. What was deleted in Waymark is still in it. Give it only to people who may see all of that.",
  plainToShow:
    "It is not locked. Of what may not be shown nothing stands in it: not the file, not its title, not that it exists. Without names it still tells when each thing was said, and which were said by the same person.",
  save: "Save file",
  saveAgain: "Save it again",
  cancel: "Cancel",
  writing: "Writing the file",
  saved: (fileName: string, bytes: number) =>
    `“${fileName}” (${formatBytes(bytes)}) went to this device’s downloads.`,
  savedAbout: "If it is not there, the browser may have asked for something first: save it again.",
} as const;

/** What is wrong, and what to do next. Nothing on the device is ever changed by an export that fails. */
export function faultText(fault: ExportFault): string {
  switch (fault.type) {
    case "cancelled":
      return "No file was saved, because you cancelled it.";
    case "quota":
      return "No file was saved: this device has no space left to write it. Free some space, or leave the evidence files out, then try again.";
    case "too-large":
      return "No file was saved: with its evidence files it is too large for this browser. Leave the evidence files out, or export fewer journeys at once.";
    case "file-unreadable":
      if (fault.name === "")
        return "No file was saved: an evidence file that a newer version of Waymark added is damaged on this device. Export without evidence files, or update Waymark on this device to see which one it is.";
      return `No file was saved: the evidence file “${fault.name}” is damaged on this device. Export without evidence files, or add the same file once more, which mends it.`;
    case "closed":
      return "No file was saved: Waymark lost its connection to this device’s storage. Load the page again, then try once more.";
    case "failed":
      return `No file was saved: the browser could not write it (${fault.reason}). Load the page again, then try once more.`;
    default:
      return assertNever(fault);
  }
}

/** The journeys are safe in the file; only the note of it is missing. */
export const notNoted =
  "The file was saved, but Waymark could not note that on this device, so it will go on saying that there are changes in no file.";

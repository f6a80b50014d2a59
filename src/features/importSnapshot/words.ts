import type { Busy } from "../../exchange/importSnapshot";
import type { ImportFault, ImportPlan } from "../../exchange/importWork";
import { formatBytes, formatCount, formatMoment, formatNumber } from "../../lib/format";
import { assertNever } from "../../lib/result";
import type { UndoFault } from "../../storage/importUndo";

export const words = {
  title: "Import a snapshot",
  lead: "Takes in journeys from a file that Waymark saved, here or on another device. What is here already stays; both sides are joined, and nothing changes before you have seen what would.",
  file: "Snapshot file",
  fileHint: "Its name usually ends in .waymark.json. It can also be dropped here.",
  reading: (fileName: string) => `Reading and checking “${fileName}”`,
  cancel: "Cancel",
  previewTitle: "What this file brings",
  import: "Import",
  importing: "Importing",
  doNotImport: "Do not import",
  nothingNew:
    "Everything in this file is on this device already. Importing it changes nothing; you can leave it.",
  newFiles: (count: number) =>
    formatCount(count, {
      one: "1 evidence file comes with it.",
      other: "# evidence files come with it.",
    }),
  newFrameworks: (count: number) =>
    formatCount(count, {
      one: "1 framework comes with it. This version of Waymark keeps it and passes it on, but cannot show it yet.",
      other:
        "# frameworks come with it. This version of Waymark keeps them and passes them on, but cannot show them yet.",
    }),
  unknownFramework: "A framework that this version of Waymark does not know",
  newHere: "New on this device",
  knownHere: "Joins the journey that is here",
  upToDate: "Nothing new",
  newEntries: (count: number) => formatCount(count, { one: "1 new change", other: "# new changes" }),
  knownEntries: (count: number) =>
    formatCount(count, { one: "1 change that is here already", other: "# changes that are here already" }),
  toSettle: (count: number) =>
    formatCount(count, {
      one: "1 competency that was answered differently on both sides: both answers are kept for you to settle",
      other:
        "# competencies that were answered differently on both sides: both answers are kept for you to settle",
    }),
  missingFiles: (count: number) =>
    formatCount(count, {
      one: "1 evidence file that is neither in this file nor on this device",
      other: "# evidence files that are neither in this file nor on this device",
    }),
  deleted: "It was deleted, and stays so after the import.",
  doneTitle: "The import is done",
  done: (added: number) =>
    added === 0
      ? "There was nothing new to add to any journey."
      : formatCount(added, { one: "1 change was added.", other: "# changes were added." }),
  cameFiles: (count: number) =>
    formatCount(count, { one: "1 evidence file came with it.", other: "# evidence files came with it." }),
  open: (title: string) => `Open “${title}”`,
  onlyRead: "Only read it here",
  onlyReadAbout:
    "For a journey of others: it stands apart on the list, and nothing can be written in it by mistake.",
  undo: "Undo this import",
  undone: "The import was undone. This device is as it was before.",
  undoneInPart:
    "The import was undone. Only evidence files or frameworks that came with it and that another journey on this device needs too have stayed.",
  undoable: (fileName: string, time: number) =>
    `“${fileName}” was imported on ${formatMoment(time)}. Nothing was written in its journeys since, so that it can still be undone.`,
  toJourneys: "To your journeys",
} as const;

/** Who exported the file and when, as it says itself. */
export function exportedText({ exportedAt, exportedBy }: ImportPlan): string {
  const time = Date.parse(exportedAt);
  if (Number.isNaN(time))
    return exportedBy === ""
      ? "The file does not say who exported it, nor when."
      : `Exported by ${exportedBy}.`;
  return exportedBy === ""
    ? `Exported on ${formatMoment(time)}.`
    : `Exported by ${exportedBy} on ${formatMoment(time)}.`;
}

/** What is wrong with the file, where, and what to do next. */
export function faultText(fault: ImportFault | Busy): string {
  switch (fault.type) {
    case "empty":
      return "This file is empty (0 bytes), so there is nothing to import. Copy it again from where it came from, or export it anew there.";
    case "not-json":
      return "This file is not a Waymark snapshot: it holds something else than what Waymark saves. Choose the file whose name ends in .waymark.json.";
    case "not-a-snapshot":
      return "This file was saved by another app, not by Waymark. Choose the file whose name ends in .waymark.json.";
    case "too-new":
      return `This snapshot was saved by a newer version of Waymark (format ${formatNumber(fault.found)}; this one reads up to ${formatNumber(fault.supported)}). Update Waymark on this device, then choose the file again. Nothing was imported.`;
    case "cut-short":
      return `The end of this file is missing: it stops after ${formatBytes(fault.bytes)}. Copy it again from where it came from, or export it anew there. Nothing was imported.`;
    case "damaged":
      return damageText(fault);
    case "too-large-entry":
      return `Entry ${formatNumber(fault.nth)} of this file is larger than any that Waymark writes, so the file is damaged or made by something else. Export it anew where it came from. Nothing was imported.`;
    case "too-deep-entry":
      return `Entry ${formatNumber(fault.nth)} of this file is nested deeper than any that Waymark writes, so the file is damaged or made by something else. Export it anew where it came from. Nothing was imported.`;
    case "too-large-file":
      return `Evidence file ${formatNumber(fault.nth)} of this snapshot is larger than the 200 MB that Waymark keeps. Export it without evidence files where it came from, and import that. Nothing was imported.`;
    case "sealed":
      return "This snapshot is sealed. It opens with the passphrase that was chosen when it was exported.";
    case "wrong-passphrase":
      return "This passphrase does not open the file. Nothing was imported.";
    case "seal-damaged":
      return `This sealed snapshot is damaged after ${formatBytes(fault.bytes)}. Copy it again from where it came from, or export it anew there. Nothing was imported.`;
    case "unreadable":
      return `The browser could not read this file (${fault.reason}). It may have been moved, or its stick taken out, or it is not on this device yet. Choose it again. Nothing was imported.`;
    case "cancelled":
      return "Nothing was imported, because you cancelled it.";
    case "busy":
      return "Another Waymark window is importing a snapshot. Finish or cancel that first, then choose the file here again.";
    case "quota":
      return "Nothing was imported: this device has no space left for what is in the file. Free some space, then try again.";
    case "closed":
      return "Nothing was imported: Waymark lost its connection to this device’s storage. Load the page again, then try once more.";
    case "failed":
      return `Nothing was imported: the browser’s storage failed (${fault.reason}). Load the page again, then try once more.`;
    default:
      return assertNever(fault);
  }
}

function damageText({ part, nth }: Extract<ImportFault, { type: "damaged" }>): string {
  const next = "Copy it again from where it came from, or export it anew there. Nothing was imported.";
  switch (part) {
    case "head":
      return `This snapshot is damaged in its first lines. ${next}`;
    case "frameworks":
      return `This snapshot is damaged in its list of frameworks. ${next}`;
    case "entries":
      return nth === 0
        ? `This snapshot is damaged: its list of entries is missing or broken. ${next}`
        : `This snapshot is damaged: entry ${formatNumber(nth)} was changed or is not whole. ${next}`;
    case "evidence":
      return nth === 0
        ? `This snapshot is damaged: its list of evidence is missing or broken. ${next}`
        : `This snapshot is damaged: evidence file ${formatNumber(nth)} was changed or is not whole. ${next}`;
    case "counts":
      return `This snapshot is damaged: it does not hold as many entries and files as it says. ${next}`;
    case "digest":
      return `This snapshot is damaged: its check sum does not fit what is in it. ${next}`;
    case "end":
      return `This snapshot is damaged: something else follows after its end. ${next}`;
    default:
      return assertNever(part);
  }
}

export function undoFaultText(fault: UndoFault | Busy): string {
  switch (fault.type) {
    case "written-since":
      return "This import can no longer be undone: something was written in one of its journeys since. Every single change can still be taken back there.";
    case "busy":
      return "Another Waymark window is importing a snapshot. Finish or cancel that first, then undo this one.";
    case "quota":
      return "The import was not undone: this device has no space left even for that. Free some space, then try again.";
    case "closed":
      return "The import was not undone: Waymark lost its connection to this device’s storage. Load the page again; it is still imported.";
    case "failed":
      return `The import was not undone: the browser’s storage failed (${fault.reason}). It is still imported; please try again.`;
    default:
      return assertNever(fault);
  }
}

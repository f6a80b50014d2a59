/** What is wrong with a file, and why an import could not be done or undone. */
import type { Busy } from "../../exchange/importSnapshot";
import type { ImportFault } from "../../exchange/importWork";
import { formatBytes, formatNumber } from "../../lib/format";
import { assertNever } from "../../lib/result";
import type { UndoFault } from "../../storage/importUndo";

/** What is wrong with the file, where, and what to do next. */
export function faultText(fault: ImportFault | Busy): string {
  switch (fault.type) {
    case "empty":
      return "This file is empty (0 bytes), so there is nothing to import. Copy it again from where it came from, or export it anew there.";
    case "not-json":
      return "This file is not a Waymark snapshot: it holds something else than what Waymark saves. Choose the file whose name ends in .waymark.json, or in .waymark.json.age where it is sealed.";
    case "not-a-snapshot":
      return "This file was saved by another app, not by Waymark. Choose the file whose name ends in .waymark.json, or in .waymark.json.age where it is sealed.";
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
    case "too-much":
      return `${tooMuchText(fault)} Nothing was imported.`;
    case "sealed":
      return "This snapshot is sealed. It opens with the passphrase that was chosen when it was exported.";
    case "wrong-passphrase":
      return "This passphrase does not open the file. Nothing was imported.";
    case "seal-damaged":
      return `This sealed snapshot is damaged after ${formatBytes(fault.bytes)}. Because it is sealed, everything after the damaged place is lost. Copy it again from where it came from, or export it anew there. Nothing was imported.`;
    case "nothing-whole":
      return "Nothing can be recovered from this file: no change in it is whole. Copy it again from where it came from, or export it anew there. Nothing was imported.";
    case "unreadable":
      return `The browser could not read this file (${fault.reason}). It may have been moved, or its stick taken out, or it is not on this device yet. Choose it again. Nothing was imported.`;
    case "cancelled":
      return "Nothing was imported, because you cancelled it.";
    case "busy":
      return "Another Waymark window is importing a snapshot. Finish or cancel that first, then choose the file here again. Nothing was imported here.";
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

function tooMuchText({ of, most }: Extract<ImportFault, { type: "too-much" }>): string {
  switch (of) {
    case "journeys":
      return `This file holds more than ${formatNumber(most)} journeys, which is more than Waymark takes in at once. Export fewer at a time where it came from.`;
    case "entries":
      return `This file brings more than ${formatNumber(most)} changes, which is more than Waymark takes in at once. Export fewer journeys at a time where it came from.`;
    case "one-journey":
      return `One journey in this file holds more than ${formatBytes(most)} of text, without its evidence files: more than any device could show. The file was made by something else than Waymark.`;
    default:
      return assertNever(of);
  }
}

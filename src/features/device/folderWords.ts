import type { BackupDone } from "../../exchange/backupWork";
import type { FolderFault } from "../../exchange/backupFolder";
import type { Phase } from "../../exchange/watcher";
import { formatBytes, formatCount, formatList, formatMoment } from "../../lib/format";
import { assertNever } from "../../lib/result";
import type { BackupOutcome } from "./backupRun";

const changes = (count: number) => formatCount(count, { one: "1 change", other: "# changes" });
const evidenceFiles = (count: number) =>
  formatCount(count, { one: "1 evidence file", other: "# evidence files" });
const both = (entries: number, files: number) =>
  formatList([...(entries > 0 ? [changes(entries)] : []), ...(files > 0 ? [evidenceFiles(files)] : [])]);

export const folderWords = {
  title: "Backup folder",
  about:
    "Choose a folder once, and Waymark keeps a copy of everything in it: while you work, when you leave, and whenever you ask. In a synced drive or on a stick it also joins devices: each reads what the others wrote.",
  promise:
    "Waymark only ever adds files to it, and leaves those that stand there as they are. If the folder is emptied, nothing goes here.",
  readable: "Whoever can open the folder can read what is in it: names, reasons and evidence.",
  restore:
    "On a new device, or after this one was cleared, choose the same folder: everything in it comes in.",
  choose: "Choose a folder",
  chooseOther: "Choose another folder",
  stop: "Stop using this folder",
  more: "More about the backup folder",
  stopped: (name: string) => `“${name}” is used no more. Its files stay as they are.`,
  undo: "Undo",
  cannot:
    "This browser cannot write into a folder. Chrome and Edge on computers, Chromebooks and most Android tablets can. Here, export snapshots, and keep them somewhere else.",
  refused: (reason: string) =>
    `The browser does not let Waymark use that folder (${reason}). Choose another, perhaps a new one inside your documents or your synced drive.`,
  backUp: "Back up now",
  letIn: "Allow and back up",
  running: (phase: Phase) =>
    phase === "writing"
      ? "Writing what is new"
      : phase === "checking"
        ? "Reading it back"
        : "Reading the folder",
  never: "Nothing was backed up yet.",
  all: (at: number) => `Everything is in the folder. Last backup: ${formatMoment(at)}.`,
  allBut: (at: number) =>
    `Everything is in the folder, save evidence files that are damaged on this device: add each once more from where it came from. Last backup: ${formatMoment(at)}.`,
  last: (at: number) => `Last backup: ${formatMoment(at)}.`,
  waits: (count: number, at: number | undefined) =>
    `${formatCount(count, { one: "1 change waits", other: "# changes wait" })} for the next backup. ${at === undefined ? "Nothing was backed up yet." : `Last backup: ${formatMoment(at)}.`}`,
  files: (own: number, others: number) =>
    formatList([
      ...(own > 0
        ? [formatCount(own, { one: "1 file of this device", other: "# files of this device" })]
        : []),
      ...(others > 0
        ? [formatCount(others, { one: "1 file that others wrote", other: "# files that others wrote" })]
        : []),
    ]),
  missing: (count: number) =>
    `${formatCount(count, { one: "1 file that was in the folder is", other: "# files that were in the folder are" })} gone from it. Nothing was removed here, and what stood only there is written into it again.`,
  unread: (count: number) =>
    formatCount(count, { one: "1 file could not be read", other: "# files could not be read" }),
  unreadAbout:
    "They stay as they are. Each is tried again when it changes, as when a synced drive has fetched the rest of it, and when you back up by hand.",
  unreadFile: (name: string, fault: string) => `${name}: ${faultOfFile(fault)}`,
  told,
  faultOf,
} as const;

/** What a backup did, each in a sentence. */
function told({
  taken,
  newEntries,
  newFiles,
  skipped,
  waits,
  written,
  isHeldBack,
  damagedHere,
  mayTakeIn,
}: BackupDone) {
  const lines: string[] = [];
  if (taken > 0)
    lines.push(
      `${both(newEntries, newFiles)} came in from ${formatCount(taken, { one: "1 file", other: "# files" })} of the folder.`,
    );
  if (written)
    lines.push(
      `${both(written.entries, written.files)} went into “${written.name}” (${formatBytes(written.bytes)}), which was read back and is whole.`,
    );
  if (damagedHere.length > 0)
    lines.push(
      `${formatList(damagedHere.map((name) => (name === "" ? "An evidence file" : `“${name}”`)))} cannot be read from this device’s storage and is not in the folder. Everything else is. Add it once more from where it came from.`,
    );
  const late = skipped.filter(({ fault }) => fault === "unreadable").length;
  if (late > 0)
    lines.push(
      `${formatCount(late, { one: "1 file of the folder is", other: "# files of the folder are" })} not on this device yet, as far as the browser says. The next backup looks again.`,
    );
  if (!mayTakeIn) lines.push("Another window is importing, so what others wrote is read the next time.");
  if (isHeldBack)
    lines.push(
      "What was written last could not be read back, so nothing is written for some hours. “Back up now” tries at once; if it stays so, choose another folder.",
    );
  if (waits > 0 && lines.length === 0)
    lines.push("The folder was read. What is new here waits for a little more.");
  if (lines.length === 0) lines.push("Nothing was new, neither here nor in the folder.");
  return lines;
}

type Fault = Extract<BackupOutcome, { readonly ok: false }>["error"];

/** Why a backup was not done, and what to do. */
function faultOf(fault: Fault, folder: string): string {
  switch (fault.type) {
    case "not-let-in":
      return fault.isDenied
        ? `The browser was told not to let Waymark into “${folder}”. Allow it in the browser’s settings for this site, or choose the folder again.`
        : `The browser asks once more before Waymark may use “${folder}”. Until then changes wait here.`;
    case "folder":
      return folderFaultText(fault, folder);
    case "quota":
      return "Nothing was written: this device has no room left to build the file. Free some space, then back up again.";
    case "too-large":
      return "Nothing was written: it is too much for this browser at once. Export journeys one by one instead.";
    case "file-unreadable":
      return `Nothing was written: “${fault.name}” cannot be read from this device’s storage. Add it once more from where it came from, then back up again.`;
    case "not-verified":
      return `What was written into “${folder}” could not be read back whole, so it does not count as a backup. The disk may be failing, or a sync tool was faster. Back up again; if it stays so, choose another folder.`;
    case "cancelled":
      return "The backup was called off. Nothing of it is missing here.";
    case "closed":
      return "Nothing was written: Waymark lost its connection to this device’s storage. Load the page again, then back up.";
    case "later":
      return "Another window is backing up or importing. This one goes on afterwards.";
    case "failed":
      return `Nothing was written: the browser’s storage failed (${fault.reason}). Load the page again, then back up.`;
    default:
      return assertNever(fault);
  }
}

function folderFaultText({ what, reason }: FolderFault, folder: string): string {
  switch (what) {
    case "closed":
      return `The browser lets Waymark into “${folder}” no more. Tap “Back up now” and allow it.`;
    case "gone":
      return `“${folder}” cannot be found: it was moved or renamed, its stick is out, or its drive is not there yet. Everything is still on this device. Back up again once it is back, or choose another folder.`;
    case "full":
      return `There is no room left where “${folder}” is. Free some space there, then back up again. Everything is still on this device.`;
    case "failed":
      return `“${folder}” could not be written to (${reason}). Everything is still on this device. Try again, or choose another folder.`;
    default:
      return assertNever(what);
  }
}

/** Of a file that could not be read: the type of its fault. */
function faultOfFile(fault: string): string {
  switch (fault) {
    case "empty":
      return "it is empty, perhaps not fetched yet.";
    case "cut-short":
      return "its end is missing, perhaps not fetched yet.";
    case "unreadable":
      return "it is not on this device yet, or was moved.";
    case "too-new":
      return "it was written by a newer Waymark; update this one.";
    case "sealed":
      return "it is sealed with a passphrase; import it by hand.";
    case "not-json":
    case "not-a-snapshot":
      return "it is no snapshot.";
    case "quota":
      return "this device has no room for what is in it.";
    case "closed":
    case "failed":
      return "this device’s storage failed while it was read.";
    default:
      return "it is damaged.";
  }
}

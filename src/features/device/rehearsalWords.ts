import type { Comparison } from "../../exchange/comparing";
import { formatCount, formatList, formatMoment } from "../../lib/format";

/** A backup opened beside what is here, and compared. */
export const rehearsalWords = {
  title: "Rehearse a backup",
  lead: "Waymark opens the backup beside what is here, compares the two, and puts it away again. Nothing here is changed.",
  file: "Backup file",
  fileHint: "A snapshot whose name ends in .waymark.json, or in .waymark.json.age where it is sealed.",
  phases: {
    reading: "Reading the backup",
    comparing: "Looking what is in it",
    "taking-in": "Opening it beside what is here",
    writing: "Writing",
    checking: "Checking",
  },
  cancel: "Cancel",
  cancelled: "The rehearsal was cancelled. Nothing was changed.",
  sealed: (name: string) =>
    `“${name}” is sealed. What opens it is the passphrase that was chosen when it was exported.`,
  sealedTitle: "This backup is sealed",
  passphrase: "Passphrase",
  noPassphrase: "Please type the passphrase first.",
  wrong: "This passphrase does not open the file. Without the right one, nobody can read it.",
  open: "Open it beside",
  yes: "This backup brings everything back",
  yesAbout:
    "All that is on this device stands in it, every change and every evidence file, and each was read and found whole.",
  yesEmpty:
    "Nothing is on this device yet, so nothing could be missing. What is in the backup is listed below.",
  no: "This backup does not bring everything back",
  noAbout: (journeys: number) =>
    `${formatCount(journeys, {
      one: "Something of 1 journey here is not in it.",
      other: "Something of # journeys here is not in it.",
    })} It is listed below. Save a new backup, then rehearse that.`,
  saveNew: "Save everything",
  from: (fileName: string, by: string, at: number) =>
    `“${fileName}”${by === "" ? "" : `, saved by ${by}`}${Number.isNaN(at) ? "" : `, ${formatMoment(at)}`}.`,
  tray: (count: number) =>
    formatCount(count, {
      one: "1 thing in the tray is in no backup, because it belongs to no journey yet.",
      other: "# things in the tray are in no backup, because they belong to no journey yet.",
    }),
  journeys: "Journey by journey",
  where: {
    both: "In both",
    "only-here": "Only here",
    "only-backup": "Only in the backup",
  } satisfies Record<Comparison["where"], string>,
  lacks: "Not whole in the backup",
  deleted: "Deleted here",
  holds: ({ where, entries, files }: Comparison) => {
    if (where === "only-here")
      return `${changes(entries.here)} and ${pieces(files.here)} are on this device, and none of it is in the backup.`;
    if (where === "only-backup")
      return `The backup would bring ${changes(entries.backup)} and ${pieces(files.backup)}.`;
    if (entries.onlyHere + entries.onlyBackup + files.lacking.length === 0)
      return `The same in both: ${changes(entries.here)} and ${pieces(files.here)}.`;
    return `Here: ${changes(entries.here)} and ${pieces(files.here)}. In the backup: ${changes(entries.backup)} and ${pieces(files.backup)}.`;
  },
  onlyHere: (count: number) =>
    formatCount(count, {
      one: "1 change here is not in the backup.",
      other: "# changes here are not in the backup.",
    }),
  onlyBackup: (count: number) =>
    formatCount(count, {
      one: "1 change in the backup is not here; it would be added.",
      other: "# changes in the backup are not here; they would be added.",
    }),
  lacking: (names: readonly string[]) => {
    const known = names.filter((name) => name !== "").map((name) => `“${name}”`);
    const told = known.slice(0, FILES_TOLD);
    const said = formatCount(names.length, {
      one: "1 evidence file is not in the backup",
      other: "# evidence files are not in the backup",
    });
    if (told.length === 0) return `${said}.`;
    const more = names.length - told.length;
    const all = more === 0 ? told : [...told, formatCount(more, { one: "1 more", other: "# more" })];
    return `${said}: ${formatList(all)}.`;
  },
  statuses: (count: number) => formatCount(count, { one: "1 status differs", other: "# statuses differ" }),
  here: "Here",
  inBackup: "In the backup",
  competency: "Competency",
  showAll: (count: number) => `Show all ${count} journeys`,
} as const;

const FILES_TOLD = 12;
const changes = (count: number) => formatCount(count, { one: "1 change", other: "# changes" });
const pieces = (count: number) =>
  count === 0
    ? "no evidence file"
    : formatCount(count, { one: "1 evidence file", other: "# evidence files" });

import type { ImportPlan } from "../../exchange/importWork";
import type { Phase } from "../../exchange/watcher";
import { formatBytes, formatCount, formatList, formatMoment, formatNumber } from "../../lib/format";
import type { PastImport } from "../../storage/importHistory";

export const words = {
  title: "Import a snapshot",
  lead: "Takes in journeys from a file that Waymark saved, here or on another device. What is here already stays; both sides are joined, and nothing changes before you have seen what would.",
  file: "Snapshot file",
  fileHint: "Its name usually ends in .waymark.json. It can also be dropped here.",
  readingAbout: "Nothing on this device changes by that.",
  cancel: "Cancel",

  sealedTitle: "This file is sealed",
  sealed: (fileName: string) =>
    `“${fileName}” opens with the passphrase that was chosen when it was exported. Whoever exported it knows it; Waymark keeps it nowhere.`,
  passphrase: "Passphrase",
  passphraseHint: "Capital letters, spaces and hyphens count.",
  noPassphrase: "Type or paste the passphrase first.",
  wrongPassphrase:
    "This passphrase does not open the file. Compare it letter by letter with the one that you were given. If it is right, the beginning of the file is damaged: have it sent once more.",
  unseal: "Open the file",
  doNotUnseal: "Leave it",

  import: "Import",
  importWhole: "Import what is whole",
  doNotImport: "Do not import",
  importing: "Importing",
  takingIn: (fileName: string) => `Taking in “${fileName}”`,
  takingInAbout:
    "It goes in whole or not at all. You can leave this screen; keep Waymark open until it is done.",

  damagedNext:
    "If there is no other copy, Waymark can look for what is still whole in it. Nothing is taken in by that.",
  recover: "See what can be recovered",

  doneTitle: "The import is done",
  done: (added: number) =>
    added === 0
      ? "There was nothing new to add to any journey."
      : formatCount(added, { one: "1 change was added.", other: "# changes were added." }),
  cameFiles: (count: number) =>
    formatCount(count, { one: "1 evidence file came with it.", other: "# evidence files came with it." }),
  doneInPart:
    "Only what was whole of this file came in. If a better copy turns up, import that too: it adds what is missing.",
  open: (title: string) => `Open “${title}”`,
  onlyRead: "Only read it here",
  onlyReadOf: (title: string) => `: “${title}”`,
  onlyReadAbout:
    "For a journey of others: it stands apart on the list, and nothing can be written in it by mistake.",
  undo: "Undo this import",
  undone: "The import was undone. This device is as it was before.",
  undoneInPart:
    "The import was undone. Only evidence files or frameworks that came with it and that another journey on this device needs too have stayed.",
  toJourneys: "To your journeys",

  alikeTitle: "Are these two the same journey?",
  alikeAbout:
    "On this framework there is now more than one journey of this name. If they are about the same people, they can be read as one from here on, with all that was written in either.",
  alikeJoin: "Look at the two",
  /** Read after it, for those who do not see beside what it stands. */
  alikeJoinOf: (title: string) => ` called “${title}”`,
} as const;

/** What is being done with the file. */
export function phaseText(phase: Phase, fileName: string): string {
  return phase === "comparing"
    ? `Comparing “${fileName}” with what is on this device`
    : `Reading and checking “${fileName}”`;
}

/** Who exported a file and when, as it says itself. */
export function exportedText({
  exportedAt,
  exportedBy,
}: Pick<ImportPlan, "exportedAt" | "exportedBy">): string {
  const time = Date.parse(exportedAt);
  if (Number.isNaN(time))
    return exportedBy === ""
      ? "The file does not say who exported it, nor when."
      : `Exported by ${exportedBy}.`;
  return exportedBy === ""
    ? `Exported on ${formatMoment(time)}.`
    : `Exported by ${exportedBy} on ${formatMoment(time)}.`;
}

export const previewWords = {
  title: "What this file brings",
  recoveredTitle: "What is whole in this file",
  file: (fileName: string, exported: string) => `“${fileName}”. ${exported}`,
  wasSealed: "Sealed with a passphrase",
  nothingNew:
    "Everything in this file is on this device already. Importing it changes nothing; you can leave it.",
  totals: "In short",
  newEntries: (count: number) => formatCount(count, { one: "new change", other: "new changes" }),
  inJourneys: (journeys: number, isNew: number): string => {
    if (journeys === 1) return isNew === 1 ? "in a journey that is new here" : "in a journey that is here";
    const all = formatCount(journeys, { one: "in 1 journey", other: "in # journeys" });
    if (isNew === 0) return `${all}, all of them here already`;
    if (isNew === journeys) return `${all}, all of them new here`;
    return `${all}, ${formatNumber(isNew)} of them new here`;
  },
  knownEntries: (count: number) =>
    formatCount(count, { one: "change known already", other: "changes known already" }),
  knownAbout: "on this device, and left as they are",
  toSettle: (count: number) =>
    formatCount(count, { one: "competency to settle", other: "competencies to settle" }),
  toSettleAbout: "answered differently on both sides; both answers are kept for you",
  newFiles: (count: number) => formatCount(count, { one: "evidence file", other: "evidence files" }),
  newFilesAbout: (bytes: number) => `${formatBytes(bytes)} that come with it`,
  missingFiles: (count: number) =>
    formatCount(count, { one: "evidence file missing", other: "evidence files missing" }),
  missingFilesAbout: "neither in this file nor on this device; a later file may bring them",
  newFrameworks: (count: number) => formatCount(count, { one: "framework", other: "frameworks" }),
  newFrameworksAbout: "not built into Waymark, kept with the journeys that use it",

  joinsTitle: "Read as one from then on",
  join: (from: string, into: string) =>
    from === into
      ? `Two journeys called “${into}” are one journey from then on.`
      : `“${from}” and “${into}” are one journey from then on, called “${into}”.`,

  moreJoins: (count: number) =>
    formatCount(count, { one: "So does 1 more pair.", other: "So do # more pairs." }),

  newHere: "New on this device",
  knownHere: "Joins the journey that is here",
  upToDate: "Nothing new",
  deleted: "It was deleted, and stays so after the import.",
  ownFramework: "A framework that is not built into Waymark",
  rowNew: (count: number) => formatCount(count, { one: "1 new change", other: "# new changes" }),
  rowKnown: (count: number) => formatCount(count, { one: "1 known already", other: "# known already" }),
  rowToSettle: (count: number) => formatCount(count, { one: "1 to settle", other: "# to settle" }),
  rowMissing: (count: number) =>
    formatCount(count, { one: "1 evidence file missing", other: "# evidence files missing" }),
  showMore: (count: number) => formatCount(count, { one: "Show 1 more", other: "Show # more" }),
  untold: (count: number) =>
    formatCount(count, {
      one: "1 more journey is in the file. It is counted above and comes in with the others.",
      other: "# more journeys are in the file. They are counted above and come in with the others.",
    }),
} as const;

export const recoveredWords = {
  title: "Part of this file is damaged",
  whole: (entries: number, files: number): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    return files === 0 ? `Whole and checked: ${changes}.` : `Whole and checked: ${changes} and ${evidence}.`;
  },
  lost: (entries: number, files: number): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    if (entries === 0 && files === 0) return "Lost: nothing that the file says it held.";
    if (files === 0) return `Lost, by what the file says it held: ${changes}.`;
    if (entries === 0) return `Lost, by what the file says it held: ${evidence}.`;
    return `Lost, by what the file says it held: ${changes} and ${evidence}.`;
  },
  lostUnknown: "How much is lost nobody can tell: where the file says how much it held is damaged too.",
  cutShort: "The end of the file is missing.",
  places: (count: number) =>
    formatCount(count, {
      one: "1 place could not be read. What stood there nobody can tell.",
      other: "# places could not be read. What stood there nobody can tell.",
    }),
  next: "What is whole can come in now. If a better copy turns up, import that too: it adds what is missing, and nothing comes in twice.",
} as const;

type Came = Pick<PastImport, "entries" | "files" | "bytes">;

/** More than a line of names nobody reads. */
const TITLES_IN_A_ROW = 4;

export const pastWords = {
  title: "Past imports",
  lead: "What came to this device from files. An import can be undone until something is written in its journeys.",
  came: ({ entries, files, bytes }: Came): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    const size = bytes === undefined ? evidence : `${evidence} (${formatBytes(bytes)})`;
    if (files === 0) return entries === 0 ? "Nothing new came with it." : `${changes} came with it.`;
    return entries === 0 ? `${size} came with it.` : `${changes} and ${size} came with it.`;
  },
  /** `titles`: those that are told; `count`: of all. */
  journeys: (titles: readonly string[], count: number): string => {
    const told = titles
      .slice(0, count > TITLES_IN_A_ROW + 1 ? TITLES_IN_A_ROW : count)
      .map((title) => `“${title}”`);
    const more = count - told.length;
    const all = formatList(
      more > 0 ? [...told, formatCount(more, { one: "1 more journey", other: "# more journeys" })] : told,
    );
    return `In ${all}.`;
  },
  file: (fileName: string, exported: string) => `“${fileName}”. ${exported}`,
  on: (time: number) => formatMoment(time),
  sealed: "Sealed",
  recovered: "What was whole",
  undone: (time: number | undefined) => (time === undefined ? "Undone" : `Undone on ${formatMoment(time)}`),
  undo: "Undo",
  /** Read after "Undo", for those who do not see beside what it stands. */
  undoOf: (fileName: string) => ` the import of “${fileName}”`,
  showMore: (count: number) => formatCount(count, { one: "Show 1 more", other: "Show # more" }),
} as const;

import type { ImportPlan } from "../../exchange/importWork";
import type { Phase } from "../../exchange/watcher";
import { formatBytes, formatCount, formatList, formatMoment, formatNumber } from "../../lib/format";

export const words = {
  title: "Import a snapshot",
  lead: "Takes in journeys from a file that Waymark saved, here or on another device. What is here already stays; both sides are joined, and nothing changes before you have seen what would.",
  file: "Snapshot file",
  fileHint:
    "Its name usually ends in .waymark.json, in .waymark.txt where it was shared, or in .waymark.json.age where it is sealed. It can also be dropped here; several are looked at one after the other.",
  readingAbout: "Nothing on this device changes by that.",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  waitingElsewhere:
    "Another Waymark window is importing a snapshot. This one begins as soon as that is done, if it is done soon.",
  stopped: (fileName: string) =>
    `The reading of “${fileName}” was stopped, because you left the screen: nothing was imported.`,
  doneElsewhere: (fileName: string) => `The import of “${fileName}” is done.`,

  sealedTitle: "This file is sealed",
  sealed: (fileName: string) =>
    `“${fileName}” opens with the passphrase that was chosen when it was exported. Whoever exported it knows it; Waymark keeps it nowhere.`,
  passphrase: "Passphrase",
  passphraseHint: "Capital letters and hyphens count, and so do spaces between words.",
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
  stillMissing: (count: number) =>
    formatCount(count, {
      one: "1 evidence file is missing: it was not in the file. A later file may bring it.",
      other: "# evidence files are missing: they were not in the file. A later file may bring them.",
    }),
  open: (title: string) => `Open “${title}”`,
  waiting: (count: number) =>
    formatCount(count, {
      one: "1 competency has two answers now, and waits there until somebody settles it.",
      other: "# competencies have two answers now, and wait there until somebody settles them.",
    }),
  onlyRead: "Only read it here",
  notReadOnly:
    "The import is done, but it could not be kept from being written to. Choose “Only read it here” below to try again.",
  onlyReadOf: (title: string) => `: “${title}”`,
  onlyReadAbout:
    "For a journey of others: it stands apart on the list, and nothing can be written in it by mistake.",
  undo: "Undo this import",
  undone: "The import was undone. Your journeys are as they were before.",
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

/** “A”, “B” and 3 more journeys. */
export function namesOf(titles: readonly string[], more: number): string {
  const told = titles.map((title) => `“${title}”`);
  return formatList(
    more > 0 ? [...told, formatCount(more, { one: "1 more journey", other: "# more journeys" })] : told,
  );
}

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
  toSettleIn: (titles: readonly string[], more: number): string =>
    `in ${namesOf(titles, more)}; answered differently on both sides, and both answers are kept for you`,
  newFiles: (count: number) => formatCount(count, { one: "evidence file", other: "evidence files" }),
  newFilesAbout: (bytes: number) => `${formatBytes(bytes)} that come with it`,
  missingFiles: (count: number) =>
    formatCount(count, { one: "evidence file missing", other: "evidence files missing" }),
  missingFilesAbout: "neither in this file nor on this device; a later file may bring them",
  missingOfRecovered:
    "named in what is whole, but damaged or lost in this file; a better copy may bring them",
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
  lostName: "Its name stood in the part that is lost. The whole file, imported later, heals it.",
  lostFramework: (isRecovered: boolean) =>
    isRecovered
      ? "Which framework it is on stood in the part that is lost. The whole file, imported later, heals it."
      : "Which framework it is on is not in this file. A file that has it, imported later, heals it.",
  lostBoth: (isRecovered: boolean) =>
    isRecovered
      ? "Its name and framework stood in the part that is lost. The whole file, imported later, heals it."
      : "Its name and framework are not in this file. A file that has them, imported later, heals it.",
  toShowTitle: "By its name this file was made to be shown",
  toShowAbout:
    "Such a file is an extract: it holds what may be shown, and not what came before. Whoever only wants to look at it should only read it here.",
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

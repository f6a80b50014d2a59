import { formatBytes, formatCount, formatList, formatNumber } from "../../lib/format";
import { assertNever } from "../../lib/result";
import type { ExportFault } from "../../exchange/exportWork";
import type { FileMeasure } from "../../exchange/gatherSnapshot";
import { titleOf } from "../../state/journeyTitle";
import type { Purpose } from "./purposes";
import type { JourneyFacts } from "./wholeContents";

/** What is done of a file at the moment. */
export type ExportPhase = "writing" | "sealing" | "checking";

export const words = {
  titleOf: (purpose: Purpose) =>
    purpose === "continue" || purpose === "show" ? "Export a snapshot" : "Print or share the record",
  purpose: "What it is for",
  groups: {
    waymark: "For Waymark on another device",
    paper: "On paper",
    file: "As a file that opens without Waymark",
  },
  purposes: {
    continue: "To continue on another device",
    show: "To show others",
    page: "One page to print",
    poster: "A poster",
    wall: "A domain a page",
    sheet: "Self-assessment sheets",
    web: "A web page",
    picture: "The wheel as a picture",
    table: "A table of the statuses",
  } satisfies Record<Purpose, string>,
  purposesAbout: {
    continue: "Everything: the whole history, all evidence, and who wrote it. This is also the safe copy.",
    show: "The record as it stands now, and only the evidence that may be shown. It is no safe copy.",
    page: "What is earned, under way and next, read in two minutes.",
    poster: "The wheel and every competency, large, for a wall.",
    wall: "Each domain with its question on a page of its own.",
    sheet: "To think about where you stand, pen in hand.",
    web: "The record with its evidence, in one file that any browser opens.",
    picture: "For slides and newsletters.",
    table: "For a spreadsheet.",
  } satisfies Record<Purpose, string>,
  leads: {
    continue:
      "One file that holds the whole journey: every status with its reasons and how it came about, who wrote it, and the evidence. Keep it somewhere else, or hand it to someone who imports it and goes on from there.",
    show: "One file for others to look at: where this journey stands now, and the evidence that may be shown.",
    page: "One page that somebody who was never here reads in two minutes.",
    poster: "One large sheet for the wall, to be printed as it is or on several sheets of ordinary paper.",
    wall: "A page for each domain, with its question and where its competencies stand.",
    sheet: "Sheets to fill in by hand, empty or with what the record says now.",
    web: "One file that opens in any browser, without Waymark and without a network.",
    picture: "The wheel alone, as a picture.",
    table: "One line for each competency, for a spreadsheet.",
  } satisfies Record<Purpose, string>,
  /** Where some of what came before has not arrived on this device: then it says neither "whole" nor "safe copy". */
  inPart: {
    about:
      "Everything that is here. Some of what came before has not arrived on this device, so it is no safe copy.",
    lead: "One file that holds all that this device has of the journey. Some of what came before has not arrived here, so it is not the whole history, and no safe copy. The whole file, imported here, adds what is missing.",
  },
  recordOf: (titles: readonly string[]) =>
    `The statuses and seen signs of ${formatList(titles.map((title) => `“${title}”`))}, as they stand now, are in it.`,
  staysHere:
    "Plans, priorities, milestones, added resources, what was said before and what was deleted stay here.",
  wholeNames: (names: readonly string[]) =>
    names.length === 0
      ? "Nobody who wrote in it has given a name."
      : formatCount(names.length, {
          one: `1 name: ${formatList(names)}.`,
          other: `# names: ${formatList(names)}.`,
        }),
  wholeReasons: (count: number) =>
    count === 0
      ? "No reasons have been written yet."
      : formatCount(count, {
          one: "1 reason.",
          other: "# reasons, those that stood before as well.",
        }),
  wholeEvidence: (shown: number, kept: number) =>
    shown + kept === 0
      ? "There is no evidence yet."
      : formatCount(shown + kept, {
          one: kept === 1 ? "1 piece of evidence, which may not be shown." : "1 piece of evidence.",
          other:
            kept === 0
              ? "# pieces of evidence."
              : `# pieces of evidence, ${formatNumber(kept)} of which may not be shown.`,
        }),
  thisJourney: (title: string) => `This journey, “${title}”, is in it.`,
  theseJourneys: (count: number) => `These ${formatNumber(count)} journeys are in it.`,
  facts,
  ofMany: (changes: number) =>
    formatCount(changes, {
      one: "1 change in all, with everything that belongs to it.",
      other:
        "# changes in all: their whole histories, with the plans, milestones, reasons, names and evidence that belong to them. They are too many to be listed here.",
    }),
  manyFiles: "So many journeys are counted only while the file is written.",
  factsOf: (journey: JourneyFacts) => `“${titleOf(journey)}”: ${facts(journey)}`,
  staysArchived: "It is archived, and stays so where it is imported.",
  builtIn: (title: string) => `The name of the framework “${title}”: every Waymark has it.`,
  ownFramework: (title: string) => `The framework “${title}”, whole, because it is not built in.`,
  framework: (id: string) => `The framework ${id}.`,
  frameworkNotHere: (id: string, version: string) =>
    `The name of the framework ${id} (version ${version}), which is not on this device.`,
  notIn: "Pins, collections, drafts and other settings of this device stay here.",
  archived: "Archived",
  othersChosen: (count: number, all: number) =>
    `${formatNumber(count)} of ${formatNumber(all)} other journeys go in.`,
  allOthers: "All journeys",
  noOthers: "Only this one",
  showAllOthers: (count: number) => `Show all ${formatNumber(count)} journeys`,
  others: "Put other journeys in the same file",
  ballotsToo:
    "Sealed ballots that were given on this device, for journeys that are on others, go in too. Nobody can read them without their session’s key.",
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
  cancelling: "Cancelling…",
  savedTitle: "Written",
  savedAndVerified: "Written and verified",
  phases: {
    writing: "Writing the file",
    sealing: "Writing and sealing the file",
    checking: "Reading it back, to be sure that it is whole",
  } satisfies Record<ExportPhase, string>,
  fileSize: (bytes: number) => `The file will take about ${formatBytes(bytes)}.`,
  verified: (changes: number, files: number) =>
    `Verified: read back after it was written, ${formatList([
      formatCount(changes, { one: "1 change", other: "# changes" }),
      ...(files === 0 ? [] : [formatCount(files, { one: "1 evidence file", other: "# evidence files" })]),
    ])} ${changes + files === 1 ? "is" : "are"} whole.`,
  saved: (fileName: string, bytes: number) =>
    `“${fileName}” (${formatBytes(bytes)}) was handed to this browser’s downloads.`,
  savedAbout:
    "Look there that it arrived. If it is not there, the browser may have asked for something first, or refused it: save it again.",
} as const;

function facts({ isInPart, changes, priorities, actions, milestones, resources }: JourneyFacts): string {
  const changed = isInPart
    ? formatCount(changes, {
        one: "1 change; some of what came before has not arrived on this device",
        other: "# changes; some of what came before has not arrived on this device",
      })
    : formatCount(changes, { one: "1 change, the whole history", other: "# changes, the whole history" });
  const parts = [
    { count: priorities, one: "1 priority", other: "# priorities" },
    { count: actions, one: "1 action", other: "# actions" },
    { count: milestones, one: "1 milestone", other: "# milestones" },
    { count: resources, one: "1 added resource", other: "# added resources" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return `${changed}.`;
  const all = formatList(parts.map(({ count, ...forms }) => formatCount(count, forms)));
  return isInPart ? `${changed}. With ${all}.` : `${changed}, with ${all}.`;
}

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
    case "not-verified":
      return "No file was saved: what was written was read back to be sure, and it was not whole. This device’s storage may be failing; try again, and keep the file on another device.";
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

import { formatBytes, formatNumber } from "../../lib/format";
import type { PaperPurpose, RecordPurpose } from "./purposes";

/** What is said of the record on its way to paper and into files. */
export const recordWords = {
  unknownFramework: (id: string) =>
    `The framework of this journey${id === "" ? "" : ` (${id})`} is not on this device, so there is nothing to draw it with. Import a snapshot that holds it, or export a snapshot to continue elsewhere.`,
  always: {
    page: [
      "The statuses as they stand now, the wheel, the priorities, and where the framework comes from. Of the reasons it has room for those of the priorities.",
    ],
    poster: ["The statuses as they stand now, the wheel and every competency’s title."],
    wall: ["Each domain with its question, its competencies and their statuses as they stand now."],
    sheet: [
      "Every competency with what it says, and room to write. What the record says stands in filled sheets alone.",
    ],
    web: [
      "The statuses as they stand now and when they were said, the wheel, the priorities, and the framework.",
    ],
    picture: ["The statuses as they stand now, as a wheel with the names of the domains."],
    table: [
      "Each competency with its domain, its level, its status and when that was said, and how many pieces of evidence may be shown.",
    ],
  } satisfies Record<RecordPurpose, readonly string[]>,
  since: "Tell what has changed since",
  sinceHint: "A milestone, a day, or nothing.",
  sinceMilestone: (title: string, day: string) => `${title} (${day})`,
  sinceDay: "A day…",
  sinceNothing: "Nothing: only where it stands now",
  day: "The day",
  tooManyPhotographs: (most: number, chosen: number) =>
    most === 0
      ? "This page is so full that it has no room for photographs: none is printed."
      : most === 1
        ? `This page has room for 1 photograph, and ${formatNumber(chosen)} are chosen: the first is printed.`
        : `This page has room for ${formatNumber(most)} photographs, and ${formatNumber(chosen)} are chosen: the first ${formatNumber(most)} are printed.`,

  paper: "Paper",
  papers: { A4: "A4", Letter: "Letter", A3: "A3", A2: "A2" } as const,
  sheets: "Printed on",
  tiles: {
    none: "One sheet",
    A4: "Several A4 sheets, to glue together",
    Letter: "Several Letter sheets, to glue together",
    A3: "Several A3 sheets, to glue together",
  } as const,
  filled: "What goes into the sheets",
  blank: "Nothing: empty sheets",
  filledIn: "The statuses as they stand now",
  print: "Print",
  printAbout: "Choose “Save as PDF” where the browser prints to get a file instead.",
  preview: {
    page: "The page as it is printed",
    poster: "The poster as it is printed",
    wall: "The pages as they are printed",
    sheet: "The sheets as they are printed",
  } satisfies Record<PaperPurpose, string>,
  notArrived: (count: number) =>
    count === 1
      ? "1 photograph has not arrived on this device, so it is not printed."
      : `${formatNumber(count)} photographs have not arrived on this device, so they are not printed.`,

  format: "Kind of picture",
  png: "PNG",
  pngAbout: "For slides and documents; 2,400 pixels wide.",
  svg: "SVG",
  svgAbout: "Sharp at any size; for those who lay out pages.",
  wheelOf: (title: string) => `The record of ${title} as a wheel`,
  save: "Save file",
  plainTitle: "Anyone who has the file can read it",
  plain: "What is in it stands in it as it is, and it is not locked. Whoever has it can hand it on.",
  about: (bytes: number) => `The file will be about ${formatBytes(bytes)}.`,
  leftOut: (count: number) =>
    count === 1
      ? "1 photograph is not in it: it has not arrived on this device, or this browser cannot open it."
      : `${formatNumber(count)} photographs are not in it: they have not arrived on this device, or this browser cannot open them.`,
  failed: (reason: string) =>
    `No file was saved: the browser could not make it (${reason}). Nothing on this device has changed. Load the page again, then try once more; with fewer photographs it needs less memory.`,
  cancelled: "No file was saved, because you cancelled it.",
} as const;

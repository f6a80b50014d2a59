/** What is said of erasing for good. Calm and exact: somebody's right hangs on it, and somebody's work. */
import { formatBytes, formatCount, formatDay, formatMoment } from "../../lib/format";
import {
  ACTION,
  AUTHOR,
  COMPETENCY,
  EVIDENCE,
  JOURNEY,
  MILESTONE,
  RESOURCE,
  SESSION,
  splitThing,
  VOICE,
} from "../../domain/thing";
import type { DepartureRow } from "../../storage/database";
import type { ErasureTold } from "../../storage/erasureTold";

const SOMEBODY = "Somebody who gave no name";
const UNTITLED = "a piece of evidence without a title";

/** Where a text stands, by the kind of thing that it speaks of. */
const TEXT_KINDS = new Map([
  [EVIDENCE, "A piece of evidence"],
  [ACTION, "An action of the plan"],
  [MILESTONE, "A milestone"],
  [RESOURCE, "A resource"],
  [COMPETENCY, "What was said of a competency"],
  [JOURNEY, "The journey’s own name"],
  [AUTHOR, "Another person’s name"],
  [SESSION, "A session"],
  [VOICE, "A voice in a session: it can be erased too"],
]);

export const words = {
  title: "Erased for good",
  lead: "What was erased on this device, what goes soon, and what others ask to erase. Nothing that others ask happens here before you agree.",
  none: "Nothing was erased here, and nobody asks for it",
  noneAbout:
    "A piece of evidence is erased from its own page, and a person from the list “Who writes here” of this device.",
  toDevice: "This device",
  asked: "Asked by others",
  askedAbout: "It came with a snapshot. Until you decide, everything stays as it is here.",
  takenBack: "Taken back elsewhere",
  takenBackAbout: "It was erased on this device, and is neither in sight nor gone before you decide.",
  hidden: "Out of sight",
  hiddenAbout:
    "Nobody sees it any more on this device, and no new snapshot will hold it. It can still be taken back.",
  gone: "Gone",
  goneAbout: "Its texts and files are in no store of this device. Older snapshots do not bring them back.",
  kept: "Kept here although it was asked for",
  more: (count: number) => formatCount(count, { one: "Show 1 more", other: "Show # more" }),

  look: "Look at it",

  askedHere: (at: number) => `It was asked for on this device, on ${formatDay(at)}.`,
  askedBy: (by: string, at: number) => `${by || SOMEBODY} asked on ${formatDay(at)} to erase it for good.`,
  /** `days`: begun days until it goes. */
  goesIn: (days: number, at: number) =>
    days <= 1
      ? `It goes for good on ${formatDay(at)}, within a day.`
      : `It goes for good in ${formatCount(days, { one: "# day", other: "# days" })}, on ${formatDay(at)}.`,
  goesSoon: "It goes for good the next time Waymark is opened.",
  goneOn: (at: number) => `Erased for good on ${formatDay(at)}.`,
  keptOn: (at: number) => `You chose on ${formatDay(at)} to keep it on this device.`,
  inJourney: (journey: string) => `In “${journey}”`,

  seeWhat: "See what would go",
  seeWhatOf: (name: string) => `: ${name}`,
  takeBack: "Take it back",
  keepAfterAll: "Keep it here after all",
  eraseNow: "Erase it now…",
  eraseNowTitle: "Erase it now, without waiting?",
  eraseNowAbout:
    "Its texts and files are removed from this device at once. Nothing brings them back afterwards, not even an older snapshot.",
  eraseNowYes: "Erase it now",
  eraseNowNo: "Leave it for now",
  takenBackBy: (by: string, at: number) =>
    `${by || SOMEBODY} took the wish to erase it back on ${formatDay(at)}. It stays out of sight on this device until you decide.`,
  showAgain: "Show it again",
  notHere:
    "Nothing of it is on this device. You can keep it out before a file brings it, or let it in when it comes.",
  keepOut: "Keep it out",
  letIn: "Let it in",
  letInAgain: "Let it in again",
  keptOut: (name: string) => `${name} is kept out of this device.`,
  mayComeIn: (name: string) => `${name} comes in again with the next file that holds it.`,
  letInOn: (at: number) => `You chose on ${formatDay(at)} to let it in when a file brings it.`,
  agree: "Erase it here too",
  agreeAfterAll: "Erase it after all",
  keep: "Keep it here",
  tookBack: (name: string) => `${name} is there again.`,
  erasedNow: "It is erased for good on this device.",
  outOfSight: (name: string) => `${name} is out of sight on this device.`,
  keptHere: (name: string) => `${name} stays on this device.`,

  eraseTitle: (title: string) => `Erase for good: ${title}`,
  erase: "Erase",
  eraseLead:
    "For whoever has the right to be forgotten. It is out of sight at once; its texts and files go for good after 30 days, or as soon as you confirm it a second time. Until then it can be taken back.",
  whatGoes: "What goes",
  entries: (count: number) =>
    formatCount(count, {
      one: "1 entry: all that was ever written about it.",
      other: "# entries: all that was ever written about it, with earlier wordings and reasons.",
    }),
  files: (count: number, bytes: number) =>
    `${formatCount(count, { one: "1 file", other: "# files" })}, ${formatBytes(bytes)}:`,
  noFiles: "No file belongs to it.",
  fileNotHere: "not on this device",
  fileEarlier: "an earlier version, which another took the place of",
  alsoTitle: "The same file elsewhere",
  alsoAbout:
    "The file goes there too. These items stay with their texts, and say that their file was erased:",
  alsoNamedBy: "Also named by:",
  alsoGoes: "The file goes there too: these items stay with their texts, and say that their file was erased.",
  alsoMore: (count: number) => formatCount(count, { one: "and 1 more item", other: "and # more items" }),
  onlyThis: "Only this, keep the file elsewhere",
  outside: "What Waymark cannot reach",
  outsideNone: "Waymark knows of no file that left this device since this was added.",
  outsideFiles: "These files left this device since it was added, and may still hold it:",
  outsideNameless: "A file whose name was erased with it",
  outsideCount: (count: number) => formatCount(count, { one: "1 file", other: "# files" }),
  outsideMore: (count: number) => formatCount(count, { one: "and 1 more file", other: "and # more files" }),
  outsideFolder: "The backup folder: files that were written there earlier still hold it. Delete them there.",
  outsideDevices:
    "Other devices that have this journey: the request goes to them with the next snapshot, and each asks its people before it follows.",
  outsidePaper: "What was printed, sent or copied by hand.",
  back: "Back to the item",
  backToErasures: "All that was erased",
  peopleTitle: "Erase a person",
  peopleLead:
    "Everybody who gave a name in a journey on this device, or stands on its list of who writes here. Nothing happens before you have seen what would go.",
  peopleIn: (title: string) =>
    `Everybody who gave a name in “${title}”. Nothing happens before you have seen what would go.`,
  peopleFind: "Find a name",
  peopleNone: "Nobody gave a name in any journey on this device.",
  peopleNotFound: "No name here begins or goes on like this.",
  peopleWhere: (count: number) => formatCount(count, { one: "in 1 journey", other: "in # journeys" }),
  peopleOnlyListed: "on this device’s list only",
  missingTitle: "There is nothing here to erase",
  missing: "It was erased already, or it belongs to a journey on another device.",
  stateHidden: "This is out of sight now",
  stateGone: "This is erased for good",
  stateKept: "This is kept here",
  onlyAgreed:
    "This journey is only read on this device. What others ask to erase can be agreed to here; erasing by yourself needs a journey that can be written in.",

  personTitle: (name: string) => `Erase a person: ${name}`,
  nobody: "somebody without a name",
  personLead:
    "The name and every reason that this person gave are out of sight at once, and gone for good after 30 days or when you confirm it a second time. Everything else that they wrote stays, as written by someone.",
  where: "Where?",
  everywhere: (count: number) =>
    formatCount(count, {
      one: "In the one journey on this device in which they wrote",
      other: "In all # journeys on this device in which they wrote",
    }),
  onlyIn: (title: string) => `Only in “${title}”`,
  reasons: (count: number) =>
    count === 0 ? "no reasons" : formatCount(count, { one: "1 reason", other: "# reasons" }),
  others: (count: number) =>
    count === 0
      ? "nothing else that they wrote"
      : formatCount(count, { one: "1 other entry stays", other: "# other entries stay" }),
  personIn: (title: string, reasons: string, others: string) =>
    `“${title}”: the name and ${reasons}; ${others}.`,
  personNames: (names: string) => `Under this id they were called ${names}.`,
  onlyReadTitle: (count: number) =>
    formatCount(count, {
      one: "They stay in 1 journey that is only read on this device",
      other: "They stay in # journeys that are only read on this device",
    }),
  onlyRead:
    "Nothing is erased in a journey that is only read. To erase them there too, open it, choose “Write in it here”, and come back.",
  alsoList: "The name also goes off this device’s list of who writes here.",
  textsTitle: "Other texts in which the name stands",
  textsAbout:
    "Waymark does not change these: only a person can judge whether they speak of the same person, and what to do. Open each and decide.",
  textsNone: "The name stands in no other text on this device.",
  textsMore: (count: number) =>
    formatCount(count, { one: "1 more text is not listed.", other: "# more texts are not listed." }),
  textIn: (about: string, journey: string) => {
    const kind = TEXT_KINDS.get(splitThing(about).kind);
    return kind === undefined ? words.inJourney(journey) : `${kind}, in “${journey}”`;
  },
  earlier: "An earlier wording",
  personHiddenTitle: "This person is out of sight now",
  personGoneTitle: "This person is erased for good",
  personDoneLead:
    "Their name, and every reason that they gave, is seen no more on this device. Everything else that they wrote stays, as written by someone.",
  personNothing: "This person wrote in no journey on this device.",
  personDone: (name: string) => `${name} is out of sight on this device.`,
} as const;

/** How the thing is called, inside a sentence or at its beginning. */
export function nameOf({ kind, label }: Pick<ErasureTold, "kind" | "label">): string {
  if (label !== "") return `“${label}”`;
  if (kind === "evidence") return "A piece of evidence";
  if (kind === VOICE) return "A voice in a session";
  return kind === "author" ? "A person" : "Something that a newer version wrote";
}

export const titled = (title: string) => (title === "" ? UNTITLED : `“${title}”`);

const KINDS: Readonly<Record<DepartureRow["kind"], string>> = {
  snapshot: "Snapshot",
  "to-show": "Snapshot to show",
  page: "Web page",
  table: "Table",
  folder: "Backup folder",
  evidence: "The file itself",
};

export const departureText = ({ kind, at }: DepartureRow) => `${KINDS[kind]}, ${formatMoment(at)}`;

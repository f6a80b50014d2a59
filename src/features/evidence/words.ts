/** What the screens of evidence say; what is said while adding, and of filters, stands beside it. */
import { formatCount } from "../../lib/format";

export const words = {
  title: "Evidence",
  lead: "Everything that shows where this journey stands: photographs, files, links and notes.",
  count: (count: number) => formatCount(count, { one: "1 item", other: "# items" }),
  undo: "Undo",
  deletedTitle: "Deleted",
  deletedAbout: "Deleted items are hidden, not gone: they stay on this device and in snapshots.",
  bringBack: "Bring back",
  none: "No evidence here yet. A photo, a file, a link or one line is enough.",
  seeAll: (count: number) => formatCount(count, { one: "See 1 item", other: "See all # items" }),
  ideas: "Ideas for evidence",
  ideasAbout: "Waymark’s own suggestions",

  emptyTitle: "No evidence yet",
  empty: "Open a competency to add what shows it, or add something here and place it later.",
  notPlaced: "Not placed on a competency yet",
  serves: (count: number) =>
    formatCount(count, { one: "Serves 1 competency", other: "Serves # competencies" }),
  notHere: "The file is not on this device yet. It comes with a snapshot that holds the files.",
  notHereShort: "Not on this device yet",
  newer: "A newer version of Waymark wrote this item. It is kept and passed on, but can’t be shown here.",
  kinds: {
    photo: "Photo",
    video: "Video",
    sound: "Sound",
    file: "File",
    link: "Link",
    note: "Note",
    newer: "From a newer version",
  },
  untitled: "Without a title",

  back: "All evidence",
  titleField: "Title",
  noteField: "Note",
  caption: "Caption",
  captionHint: "What it shows, and why it matters.",
  date: "Date",
  tooLong: (max: number) =>
    `At most ${max} characters fit here. Please shorten it; until then it is not saved.`,
  placeTitle: "Serves these competencies",
  placeAbout: "One item may serve many. Tap a piece of the wheel, or tick it in the list.",
  placeWheel: "Competencies that it serves",
  placeList: "The same as a list",
  recent: "Recently used",
  wheelHint: "What a piece stands for is said here when it is pointed at.",
  unknownCompetency: "A competency of another framework",
  delete: "Delete this item",
  deleted: (title: string) => `“${title}” is deleted.`,
  addedBy: (who: string, when: string) => `By ${who}, ${when}`,
  someone: "someone who gave no name",
  broughtBack:
    "Somebody deleted this item, and somebody else wrote to it without knowing. It is back for that reason.",
  apartTitle: {
    title: "Two titles",
    date: "Two dates",
    caption: "Two captions",
    content: "Two versions of this note",
    file: "Two files",
    showing: "Two answers to who may see it",
  },
  apart: "They were written apart, on two devices, and both are kept. Choose the one that holds now.",
  apartShowing:
    "They were given apart, on two devices, and both are kept. Until one of them is chosen it is not shown.",
  apartAnswer: (value: string, by: string) => `${value === "" ? "(empty)" : value}\n${by}`,
  keepThis: "Keep this",
  missingTitle: "This item is not here",
  missing: "It was deleted, or it belongs to a journey on another device.",

  whoMaySee: "Who may see it?",
  whoMaySeeThem: "Who may see them?",
  showing: {
    keep: "Keep here",
    nobody: "Nobody in it",
    consented: "They agree",
    refused: "They do not agree",
  },
  showingAbout: {
    keep: "Only those who keep this journey. It is not printed or shown.",
    nobody: "Nobody can be recognised in it. It may be printed and shown.",
    consented: "Those in it, or whoever decides for them, agreed. It may be printed and shown.",
    refused: "Somebody in it did not agree. It is not printed or shown.",
  },
  notAsked: "Nobody was asked yet, so it is not printed or shown.",
  mayBeShown: "May be shown",

  leftOut: (count: number, why: string) =>
    `${formatCount(count, { one: "1 item is not printed", other: "# items are not printed" })}: ${why}.`,
  leftOutWhy: {
    "not-asked": (count: number) =>
      formatCount(count, {
        one: "1 because nobody was asked who may see it",
        other: "# because nobody was asked who may see them",
      }),
    keep: (count: number) =>
      formatCount(count, { one: "1 because it is kept here", other: "# because they are kept here" }),
    refused: (count: number) =>
      formatCount(count, {
        one: "1 because somebody in it did not agree",
        other: "# because somebody in them did not agree",
      }),
    apart: (count: number) =>
      formatCount(count, {
        one: "1 because there are two answers",
        other: "# because there are two answers each",
      }),
    twin: (count: number) =>
      formatCount(count, {
        one: "1 because the same file may not be shown elsewhere in this journey",
        other: "# because the same files may not be shown elsewhere in this journey",
      }),
    deleted: (count: number) =>
      formatCount(count, { one: "1 because it was deleted", other: "# because they were deleted" }),
  },
  thisLeftOut: {
    "not-asked": "This item is not printed, because nobody was asked yet who may see it.",
    keep: "This item is not printed, because it is kept here.",
    refused: "This item is not printed, because somebody in it did not agree.",
    apart: "This item is not printed, because there are two answers to who may see it.",
    twin: "This item is not printed, because the same file is in this journey once more and may not be shown there.",
    deleted: "This item is not printed, because it was deleted.",
  },
} as const;

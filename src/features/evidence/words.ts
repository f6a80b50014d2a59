import { formatBytes, formatCount } from "../../lib/format";

export const words = {
  title: "Evidence",
  lead: "Everything that shows where this journey stands: photographs, files, links and notes.",
  count: (count: number) => formatCount(count, { one: "1 item", other: "# items" }),
  add: "Add evidence",
  files: "Evidence files",
  photo: "Take a photo",
  link: "Link",
  note: "Note",
  addLink: "Add a link",
  addNote: "Add a note",
  address: "Address",
  addressHint: "For example example.org/plan or a whole https address.",
  addressBad:
    "This is not an address that can be opened later. Please type one that begins with https:// or just the site’s name, such as example.org/plan.",
  titleField: "Title",
  noteField: "Note",
  noteEmpty: "Please write something first.",
  noteTooLong: (max: number) => `A note has at most ${max} characters. Please shorten it; nothing is lost.`,
  cancel: "Cancel",
  adding: (done: number, all: number) => `Adding ${done + 1} of ${all}…`,
  added: (count: number) => formatCount(count, { one: "1 item added.", other: "# items added." }),
  undo: "Undo",
  emptyFile: (name: string) =>
    `“${name}” is empty (0 bytes), so there is nothing to keep. Choose the file again, or another one.`,
  tooLarge: (name: string, size: number, max: number) =>
    `“${name}” has ${formatBytes(size)}; at most ${formatBytes(max)} fit. Keep it elsewhere and add a link to it, or a shorter version.`,
  unreadable: (name: string) =>
    `“${name}” could not be read from this device. It may have been moved, or it is still in the cloud. Open it once in its own app, then choose it again.`,
  notSaved: (name: string, why: string) => `“${name}”: ${why}`,
  notAdded:
    "Something went wrong while adding. What is listed here is kept; please choose the missing files again.",
  deletedTitle: "Deleted",
  deletedAbout: "Deleted items are hidden, not gone: they stay on this device and in snapshots.",
  bringBack: "Bring back",
  tryAgain: "Try again",
  problems: "Not added",
  none: "No evidence here yet. A photo, a file, a link or one line is enough.",
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
  kinds: { photo: "Photo", file: "File", link: "Link", note: "Note", newer: "From a newer version" },
  untitled: "Without a title",

  back: "All evidence",
  caption: "Caption",
  captionHint: "What it shows, and why it matters.",
  date: "Date",
  tooLong: (max: number) =>
    `At most ${max} characters fit here. Please shorten it; until then it is not saved.`,
  download: "Download",
  notDownloaded:
    "The file could not be read from this device’s storage. Load the page again and try once more.",
  openLink: "Open the link",
  linkUnsafe: "This is not a web or mail address, so Waymark does not open it.",
  cannotShow:
    "This picture can’t be shown here; it may be damaged or of a kind that this browser does not know. The file itself is kept as it is.",
  placeTitle: "Serves these competencies",
  placeAbout: "One item may serve many.",
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
  },
  apart: "They were written apart, on two devices, and both are kept. Choose the one that holds now.",
  apartAnswer: (value: string, by: string) => `${value === "" ? "(empty)" : value}
${by}`,
  keepThis: "Keep this",
  missingTitle: "This item is not here",
  missing: "It was deleted, or it belongs to a journey on another device.",
  picture: (title: string) => `Picture: ${title}`,
} as const;

/** What is said while evidence is added, and about what was just added. */
import { formatCount } from "../../lib/format";

export const addingWords = {
  add: "Add evidence",
  files: "Evidence files",
  photos: "Take photos",
  sound: "Record a spoken note",
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
  keepOriginal: "Keep the original",
  keepOriginalAbout: "Photographs then keep their full size, and the place, time and camera written in them.",

  justAdded: "Just added",
  justAddedCount: (count: number) => formatCount(count, { one: "1 item", other: "# items" }),
  eachOne: "Each by itself",
  close: "Close",
  open: "Open",
  undoAll: "Undo all",
  cleaned: "Place and camera data were taken out.",
  original: "Kept as it was chosen: what the camera wrote, such as the place, is still in it.",
  undecodable:
    "This browser can’t open this kind of picture, so it is kept as it is, with everything the camera wrote in it. It can be seen where a browser or another app knows the kind.",
  moving: "It moves, so it is kept as it is, with all that is in the file.",
  videoKept:
    "A video is kept as it is: faces, voices and, from most phones, the place and the time are still in it.",
  soundKept: "A sound is kept as it is: voices, and what the recorder wrote, are still in it.",
  pdfKept: "A PDF is kept as it is: the names of its authors and hidden notes may still be in it.",
  fileKept: "The file is kept as it is: names of authors, comments and earlier wording may still be in it.",

  twinTitle: "Here already",
  twin: (name: string, title: string, by: string, day: string) =>
    `“${name}” is already here as “${title}”, added by ${by} on ${day}.`,
  twinPlaced: "It stands on this competency too.",
  takeTwin: "Use that one here",
  openTwin: "Open that one",
  addAgain: "Add it again all the same",
  used: (title: string) => `“${title}” now serves this competency too.`,
  leaveIt: "Leave it",

  problems: "Not added",
  tryAgain: "Try again",
  notSaved: (name: string, why: string) => `“${name}”: ${why}`,
  notAdded:
    "Something went wrong while adding. What is listed here is kept; please choose the missing files again.",
} as const;

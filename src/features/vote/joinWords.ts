import { formatCount, formatMoment, formatNumber } from "../../lib/format";

/** What is said where sessions are joined, and where a ballot is handed over. */
export const joinWords = {
  title: "Join a session",
  lead: "Give your view in a session of another device. It needs no network and no account.",
  scanTitle: "Read the code",
  scanHow: "Point the camera at the code on the projector.",
  scan: "Open the camera",
  typedTitle: "Type or paste the code",
  code: "Code",
  codeHint: "Line by line as it stands on the projector. Large or small letters, with or without spaces.",
  rowRight: (row: number) => `Line ${formatNumber(row)} is right.`,
  rowWrong: (row: number) =>
    `Line ${formatNumber(row)} is not right: compare it with the projector, sign by sign.`,
  rowOpen: (row: number) => `Line ${formatNumber(row)} goes on.`,
  rows: "The lines so far",
  join: "Join",
  joining: "Joining…",
  fileTitle: "Open a file",
  file: "The session’s file, or a photo of the code",
  fileHint: "A file ends in “.waymark-join.json”.",
  noCodeInPicture:
    "No code was found in this picture. Take it from nearer and straight ahead, so that the code fills it.",
  noPicture: "This picture could not be opened. Take a photo of the code, or type its lines.",

  joinedTitle: "Joined on this device",
  remove: "Remove from this list",
  removed: (title: string) => `“${title}” is off the list. What was sent stays, sealed.`,
  undo: "Undo",
  sentFrom: (count: number) => formatCount(count, { one: "1 view sent", other: "# views sent" }),
  kinds: {
    statuses: (count: number) => formatCount(count, { one: "1 competency", other: "# competencies" }),
    dots: (count: number) =>
      formatCount(count, { one: "Dots on 1 candidate", other: "Dots on # candidates" }),
    fist: () => "A proposal",
  },
  question: (n: number) => `Question ${formatNumber(n)}`,
  sentTitle: "Sent from this device",
  sentAbout:
    "What was said lies sealed in it: nobody can read it here. As long as the facilitator’s device did not get it, show its code or pass on its file.",
  sentAt: (time: number) => `Sent ${formatMoment(time)}`,
  showCode: "Show the code again",
  leads: "Sessions that this device leads",
  untitled: "A session without a title",

  doneTitle: "Your view is sealed",
  doneLead: "Hold this tablet to the facilitator’s camera until it says that you are in.",
  doneHere: "This device gathers the ballots: yours is in.",
  sealedHere: "What you said stays sealed, here too, until the answers are shown to the room.",
  toSession: "Back to the session",
  doneMany: (count: number) =>
    `It is too long for one code, so ${formatNumber(count)} of them follow each other. Hold the tablet still until all were read.`,
  ballotCode: "The code of your ballot",
  codeOf: (n: number, count: number) => `Code ${formatNumber(n)} of ${formatNumber(count)}`,
  nothingReadable:
    "What you said cannot be read on this tablet any more. It stays in its backups, sealed, and only the facilitator’s device can open it.",
  otherWays: "No camera there? Pass it on as a file",
  save: "Save as a file",
  saved: (name: string) => `“${name}” was handed to this browser’s downloads.`,
  saveFailed: "The file could not be written. Show the code instead, or try once more.",
  handOn: "Hand on to the next person",
  finish: "Done",
  changeMind: "Change my view",
  changeHow:
    "As long as the room has not seen the answers, you can answer once more; it takes the place of this one.",
} as const;

import { formatCount, formatList, formatNumber } from "../../../lib/format";

export const words = {
  untitled: "Session",
  question: "Question before the room",
  asked: {
    statuses: "Where do we stand?",
    dots: "What shall we work on?",
    fist: "Can we go with this?",
  },
  numbered: (n: number, asked: string) => `${formatNumber(n)}. ${asked}`,
  again: (n: number, asked: string) => `${formatNumber(n)}. ${asked} Once more`,

  joinTitle: "Join with this code",
  joinCode: "Code to join the session",
  joinHow: "Open Waymark on a tablet, tap “Join a session” and hold its camera to the code.",
  joinCount: (count: number) =>
    formatCount(count, { one: "It asks about 1 competency.", other: "It asks about # competencies." }),
  typed: "No camera: type the code",
  typedHow: "On “Join a session”, choose to type the code. Each line ends with a sign that checks it.",
  fileHow: "No camera and no keyboard to hand: send the code as a file.",
  file: "Save the code as a file",
  fileSaved: (name: string) => `“${name}” was handed to the browser’s downloads.`,
  fileFailed:
    "The file could not be made: this device’s storage could not be read. Load the page again and try once more, or show the code.",
  own: "Give a view on this device",
  ownHow: "This tablet can be passed round: what somebody answered is sealed before the next one begins.",

  whoTitle: "Who is in",
  isIn: (count: number) => formatCount(count, { one: "voice is in", other: "voices are in" }),
  ofExpected: (expected: number) => `of ${formatNumber(expected)}`,
  inAll: (count: number) => formatCount(count, { one: "1 voice is in.", other: "# voices are in." }),
  nobody:
    "Nobody is in yet. Each ballot that is scanned or brought as a file shows here, and never what it says.",
  opening: "Looking who is in …",
  everybody: "Everybody is in.",
  expected: "How many people are in the room",
  expectedHint: "So that you see who is still missing. Leave it empty where nobody counted.",
  expectedWrong: (max: number) => `Give a whole number from 1 to ${formatNumber(max)}, or nothing.`,
  unnamed: "Without a name",
  roleCount: (title: string, count: number) => `${title}: ${formatNumber(count)}`,
  rolesHidden: (fewest: number) =>
    `Roles show here once one has ${formatNumber(fewest)} voices, so that nobody can be told by their role.`,
  doubledTitle: "The same name twice",
  doubled: (names: readonly string[]) =>
    `${formatList(names)}: two ballots bear this name. They may be two people, or one who answered on two tablets. Both count.`,
  doubledMany: (names: readonly string[]) =>
    `${formatList(names)}: two ballots each bear these names. They may be two people, or one who answered on two tablets. All count.`,
  unreadable: (count: number) =>
    formatCount(count, { one: "1 ballot can’t be opened.", other: "# ballots can’t be opened." }),
  notLooked:
    "Who is in can’t be told now: a part of Waymark could not be loaded. All ballots are kept; load the page again.",
  closed: (count: number) =>
    `${formatCount(count, { one: "1 ballot is", other: "# ballots are" })} here, still closed: this device needs the session’s key to tell who is in.`,

  bringTitle: "Bring ballots in",
  scan: "Scan ballots",
  reading: "Reading the files …",
  scanning: "Hold one tablet after the other to the camera.",
  scanKey: "Hold the paper with the key to the camera.",
  stopScanning: "Stop scanning",
  files: "Ballot files",
  filesHint: "Choose or drop as many as there are, at once.",
  tookOne: (who: string) => `${who} is in.`,
  notKept: "This ballot is not in yet. Once there is room, scan it again.",
  tookKnown: "This ballot is in already.",
  part: (have: number, of: number) =>
    `${formatNumber(have)} of ${formatNumber(of)} codes of this ballot are read. Go on with the next.`,
  otherQuestion: "It answers another question than the one chosen here, and is kept for that one.",
  otherQuestions:
    "What belongs to another session or question than the one chosen here is kept for that one, and does not count here.",
  notBallots: (names: readonly string[]) =>
    `${formatList(names)} could not be read as ballots. A damaged one must be sent again; a snapshot or a backup is taken in on the page “Import a snapshot”.`,

  keyTitle: "Keep this session’s key on paper",
  keyText: "Only this device can open the ballots. If it breaks, the key on paper opens them on another one.",
  keyPaper: "Print the key",
  keyDone: "It is on paper",
  noKeyTitle: "This device does not have the session’s key",
  noKey:
    "Ballots can be brought in here, but only a device with the key can tell who is in and open them. Enter it from the paper.",
  key: "Key from the paper",
  keyHint: "It begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.",
  keyEnter: "Enter the key",
  keyScan: "Scan it",
  keyMissing: "Type or scan the key first.",
  keyKept: "The key is on this device now.",

  timer: "Timer",
  startTimer: (minutes: number) => `Start ${formatCount(minutes, { one: "1 minute", other: "# minutes" })}`,
  /** Stands within the words above. */
  minutesShort: (minutes: number) => `${formatNumber(minutes)} min`,
  pause: "Pause the timer",
  goOn: "Go on with the timer",
  pauseShort: "Pause",
  goOnShort: "Go on",
  clear: "Clear the timer",
  timeLeft: "Time left",
  timeOver: "Time",

  reveal: "Reveal to the room",
  revealing: "Opening the ballots …",
  revealNote: (count: number, expected: number | undefined) =>
    count === 0
      ? "Nobody is in yet."
      : expected === undefined || expected < count
        ? formatCount(count, { one: "1 voice is in.", other: "# voices are in." })
        : `${formatNumber(count)} of ${formatNumber(expected)} are in.`,
  shownTitle: "The room has seen this question’s answers",
  shown: "Ballots that come in from now on are marked as late.",
  toReveal: "See where the room stands",
  toChoose: "See what the room chose",
} as const;

import { formatBytes, formatCount, formatList, formatMoment } from "../../lib/format";

const pieces = (count: number) => formatCount(count, { one: "1 piece", other: "# pieces" });
const names = (list: readonly string[]) => formatList(list.map((name) => `“${name}”`));
const two = (value: number) => String(value).padStart(2, "0");
const stamp = (time: number) => {
  const at = new Date(time);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(".")}`;
};

export const words = {
  title: "Capture",
  kind: "What to capture",
  kinds: { photo: "Photo", file: "Files", note: "Note", link: "Link", sound: "Spoken note" },

  takePhoto: "Take a photo",
  turnOn: "Turn on the camera",
  starting: "The camera is starting.",
  viewfinder: "What the camera sees",
  ownCamera: "Use this device’s own camera",
  cameraOff: "The camera is off. It runs only while you look through it here.",
  camera: {
    denied:
      "This browser does not let Waymark use the camera. Allow it in the settings of this site, or use this device’s own camera below: it needs no permission.",
    none: "No camera was found on this device. You can choose a picture instead.",
    "in-use":
      "Another app or tab is using the camera. Close it and turn the camera on again, or use this device’s own camera below.",
    unsupported: "This browser cannot show the camera in a page. Use this device’s own camera below.",
    failed: (reason: string) =>
      `The camera did not start: “${reason}”. Try again, or use this device’s own camera below.`,
  },
  shotFailed: "The camera showed nothing yet, so no photo was taken. Please press again.",
  shotName: (time: number) => `Photo ${stamp(time)}.jpg`,

  files: "Choose photos and files",
  filesHint: "Several at once if you like. They can be dropped or pasted anywhere in Waymark, too.",
  filesHonest:
    "Videos, sounds, PDFs and other files stay as they are, with all that is inside them, such as the place where a video was taken.",
  keepOriginal: "Keep the original",
  keepOriginalAbout:
    "Photographs are made smaller, and place and camera are left out. Keep the original only where you need it: then the place, the day and the camera stay in it.",
  catching: (done: number, all: number) => `Taking in ${done + 1} of ${all}.`,

  note: "Note",
  addNote: "Add this note",
  link: "Address",
  linkHint: "For example example.org/plan or a whole https address.",
  addLink: "Add this link",

  record: "Record a spoken note",
  pause: "Pause",
  goOn: "Go on",
  stop: "Stop",
  recording: "Recording",
  paused: "Paused",
  recorded: (time: string) => `Recorded ${time}`,
  level: "How loud it is",
  soundAbout: "What you say is kept every two seconds, so that nothing is lost if the tablet closes Waymark.",
  soundName: (time: number) => `Spoken note ${stamp(time)}`,
  microphone: {
    denied:
      "This browser does not let Waymark use the microphone. Allow it in the settings of this site, or record with another app and choose the file here.",
    none: "No microphone was found on this device. You can choose a recording under “Files”.",
    "in-use": "Another app or tab is using the microphone. Close it and try again.",
    unsupported: "This browser cannot record in a page. Record with another app and choose it under “Files”.",
    failed: (reason: string) => `The microphone did not start: “${reason}”. Please try again.`,
  },
  soundEnded: "The microphone went away. What was said until then is kept.",
  soundNotKept: (why: string) => `The recording was stopped. ${why}`,
  photoTitle: (time: number) => `Photo, ${formatMoment(time)}`,
  soundTitle: (time: number) => `Spoken note, ${formatMoment(time)}`,
  numbered: (title: string, number: number) => `${title} (${number})`,

  caught: "Caught",
  caughtCount: (count: number) => formatCount(count, { one: "1 caught", other: "# caught" }),
  nothingCaught: "Nothing is caught yet. Take a photo, choose a file, write or say something first.",
  nothingYet: "What you catch shows here, and is kept on this device at once.",
  tileName: (kind: string, title: string, who: string) => `${kind}: ${title}. ${who}`,
  tileKinds: { photo: "Photo", sound: "Sound", file: "File", link: "Link", note: "Note" },
  selected: (title: string) => `What to do with “${title}”`,
  close: "Close",
  edit: "Cover faces, crop or turn",
  giveUp: "Give up",
  gaveUp: (count: number) => `${pieces(count)} given up.`,
  undo: "Undo",
  editing: "The picture is being changed.",
  edited: "The picture is changed. The one before is gone for good.",
  editDropped: "The picture was left as it was.",
  editGone: (title: string) =>
    `“${title}” was placed or given up before it was changed, so it is not changed. Look where it is now, and change it there.`,
  listen: "Listen",
  picture: (title: string) => `Picture: ${title}`,

  who: "Who may see it?",
  whoThis: "Who may see this one?",
  whoShort: {
    keep: "Keep here",
    nobody: "Nobody in it",
    consented: "They agree",
    refused: "They do not agree",
  },
  whoAbout: {
    keep: "Not in anything made to be shown.",
    nobody: "May be shown. No one is recognisable.",
    consented: "May be shown. Those in it agreed.",
    refused: "Not in anything made to be shown.",
  },
  whoNone: "Not answered yet: kept here, and in no print, presentation or file that is made to be shown.",
  whoMixed: "They are answered differently. A tap answers for all of them.",
  whoSome: (count: number) =>
    `${formatCount(count, { one: "1 is", other: "# are" })} not answered yet. A tap answers for all of them.`,
  whoUnanswered: "Who may see it is not answered",

  where: "Where it goes",
  journey: "Journey",
  decideLater: "Decide later",
  readOnlyJourney: "The journey you came from is only read on this device, so it is not offered here.",
  chosen: "Placed on",
  notPlaceOn: (title: string) => `Do not place it on “${title}”`,
  choose: "Choose a competency",
  chooseMore: "Choose more",
  find: "Find a competency",
  noneFound: "No competency of this framework is called so.",
  usedLast: "Used last",
  inJourneyOnly: "Without a competency it goes into the journey, to be placed there later.",
  unknownFramework:
    "This journey’s framework is not known here. It goes into the journey, to be placed there later.",
  describe: "Title and caption",
  titleField: "Title",
  titleHint: "Several pieces are numbered.",
  caption: "One line about it",

  hereAlready: (name: string, item: string) => `“${name}” is already here as “${item}”.`,
  hereChoice: "What to do with it",
  placeThatOne: "Use the one that is here",
  placeThatOneAbout: "It is placed where you say, and not kept twice.",
  keepBoth: "Keep both",
  keepBothAbout: "As a piece of its own.",
  untitled: "a piece without a title",

  save: "Save",
  saving: "Saving",
  placeLater: "Place later",
  saved: (count: number, journey: string) => `${pieces(count)} saved in “${journey}”.`,
  later: (count: number) => `${pieces(count)} left in “Not placed yet”.`,
  partly: (count: number, why: string) => `${pieces(count)} saved; the others still wait here. ${why}`,
  othersWait: (count: number) =>
    formatCount(count, { one: "1 more is not placed yet", other: "# more are not placed yet" }),

  problems: "Not caught",
  tryAgain: "Try again",
  emptyFile: (name: string) =>
    `“${name}” is empty (0 bytes), so there is nothing to keep. Choose the file again, or another one.`,
  tooLarge: (name: string, size: number, max: number) =>
    `“${name}” has ${formatBytes(size)}; at most ${formatBytes(max)} fit. Keep it elsewhere and add a link to it, or a shorter version.`,
  unreadable: (name: string) =>
    `“${name}” could not be read from this device. It may have been moved, or it is still in the cloud. Open it once in its own app, then choose it again.`,
  notEditable: (name: string) => `This browser cannot change “${name}”. It is kept as it was.`,
  cancelled: (name: string) => `“${name}” was not taken in. Please choose it again.`,
  notCaught: (name: string, why: string) => `“${name}”: ${why}`,
  takingIn: "What you shared is being taken in. It takes a moment.",
  waitsAlready: (name: string) => `“${name}” waits here already, so it was not taken in again.`,
  addressBad:
    "This is not an address that can be opened later. Please type one that begins with https:// or just the site’s name, such as example.org/plan.",
  noteEmpty: "Please write something first.",
  noteTooLong: (max: number) => `A note has at most ${max} characters. Please shorten it; nothing is lost.`,

  found: { place: "the place", moment: "the time", camera: (name: string) => `the camera (${name})` },
  leftOut: (files: readonly string[], what: readonly string[]) =>
    `Left out of ${names(files)}: ${formatList(what)}.`,
  original: (files: readonly string[], what: readonly string[]) =>
    what.length === 0
      ? `Kept as it was, with all that is in it: ${names(files)}.`
      : `Kept as it was, with ${formatList(what)} in it: ${names(files)}.`,
  undecodable: (files: readonly string[]) =>
    `This browser cannot open ${names(files)}, so it is kept as it is, with all that is in it.`,
  moving: (files: readonly string[]) =>
    `A moving picture is kept as it is, with all that is in it: ${names(files)}.`,
  asFile: (files: readonly string[]) => `Kept as it is, with all that is inside: ${names(files)}.`,

  tray: "Not placed yet",
  trayLead:
    "What was caught and stands in no journey yet. It is on this device alone: place it, and it goes with the journey.",
  trayEmpty: "Everything is placed",
  trayEmptyAbout: "What you capture and leave for later waits here.",
  trayChosen: (count: number) => `${pieces(count)} chosen`,
  selectAll: "Choose all",
  selectNone: "Choose none",
  select: (title: string) => `Choose “${title}”`,
  open: (title: string) => `Open “${title}”`,
  caughtFor: (journey: string) => `for ${journey}`,
  inJourneys: "In a journey, on no competency yet",
  inJourneysAbout: "These are safe in their journey and wait there to be placed.",
  notPlacedCount: (count: number) => pieces(count),
  place: "Place them",
  placeCount: (count: number) => `Place ${pieces(count)}`,
  backToAll: "Back to all",
  toCapture: "Capture something",
} as const;

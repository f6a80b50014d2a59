import { formatBytes, formatCount, formatList } from "../../lib/format";

/** The end of the day: everything into one file before the device forgets. */
const deletedOnes = { one: "1 deleted journey", other: "# deleted journeys" };

const hereIs = (journeys: number, deleted: number) =>
  journeys === 0
    ? formatCount(deleted, { one: "1 deleted journey is", other: "# deleted journeys are" })
    : deleted === 0
      ? formatCount(journeys, { one: "1 journey is", other: "# journeys are" })
      : `${formatCount(journeys, { one: "1 journey", other: "# journeys" })} and ${formatCount(deleted, deletedOnes)} are`;

export const endWords = {
  title: "End of the day",
  question: "Is this device wiped when someone signs out?",
  yes: "Yes, it is wiped",
  yesAbout: "Shared Chromebooks in guest mode and some school tablets forget everything then.",
  no: "No, it keeps what is on it",
  noAbout: "It is one person’s own, or stays signed in.",
  wipedTitle: "Save everything before anyone signs out",
  wipedAbout: "What stands in no file is gone when this device is wiped, and nobody can bring it back.",
  saveAll: "Save everything",

  lead: "Every journey on this device goes into one file, with its whole history and all its evidence. The file is read back before anything is called saved.",
  counting: "Looking what is here",
  /** `deleted`: journeys that are here only to be brought back. */
  here: (journeys: number, deleted: number, changes: number) =>
    `${hereIs(journeys, deleted)} here, ${
      changes === 0
        ? "and everything stands in a file already."
        : formatCount(changes, {
            one: "and 1 change stands in no file yet.",
            other: "and # changes stand in no file yet.",
          })
    }`,
  nothing: "There is no journey on this device, so there is nothing to save.",
  onlyExample:
    "There is only the example on this device. It is left out, because it is nobody’s work, so there is nothing to save.",
  gone: "The journeys that this browser kept are gone, so there is nothing to save. A file that was saved before brings them back.",
  restore: "Import a snapshot",
  trayTitle: (count: number) =>
    formatCount(count, {
      one: "1 thing was caught and not placed",
      other: "# things were caught and not placed",
    }),
  tray: "What is in the tray belongs to no journey yet, so it goes into no file. Place it first, or it is gone when the device is wiped.",
  toTray: "Place it now",
  writing: { writing: "Writing the file", checking: "Reading it back, to be sure that it is whole" },
  cancel: "Cancel",
  back: "Back to this device",
  readyTitle: "Not saved yet: say where it goes",
  ready: (fileName: string, bytes: number, counts: readonly string[]) =>
    `“${fileName}” (${formatBytes(bytes)}) holds ${formatList(counts)}, all of it read back and whole. It is in no place yet that outlives this page.`,
  journeys: (count: number) => formatCount(count, { one: "1 journey", other: "# journeys" }),
  changes: (count: number) => formatCount(count, { one: "1 change", other: "# changes" }),
  files: (count: number) => formatCount(count, { one: "1 evidence file", other: "# evidence files" }),
  place: "Choose a place…",
  download: "To the downloads",
  share: "Share…",
  notTaken: "The file did not get there. Nothing is lost: choose another way.",
  doneTitle: (fileName: string) => `It is all in “${fileName}”.`,
  done: "You can sign out now.",
  onlyHereTitle: (fileName: string) => `“${fileName}” is still on this device alone.`,
  onlyHere:
    "It was handed to the downloads, and they are wiped too. Once that file is on a stick or in a drive, you can sign out.",
  lookThere: "Look in the downloads that it arrived, or save it in another place here:",
  doneWithRest: "What is not placed yet, as said above, is not in it.",
  inDownloads:
    "It was handed to this browser’s downloads: look there that it arrived. Where a device is wiped, those are often wiped too.",
  inPlace: "It was read back from the place that you chose.",
  shared: "The other app has taken it. Look there that it has arrived before you sign out.",
  since: (count: number) =>
    `${formatCount(count, { one: "1 change was", other: "# changes were" })} made since. Save everything once more.`,
  again: "Save everything once more",
  anotherPlace: "Save it in another place too",
  plain: "Anyone who has the file can read it: names, notes and photographs stand in it as they are.",
  notNoted:
    "The file was saved, but Waymark could not note that on this device, so it will go on saying that there are changes in no file.",
  fileTitle: (deviceName: string) => (deviceName === "" ? "everything" : `everything ${deviceName}`),
} as const;

/** What is said where Waymark cannot begin as usual: no storage, storage that was emptied, or a place where it would be. */
import { formatCount, formatDay, formatMoment } from "../lib/format";
import type { Kept } from "../platform/sentinel";

const journeys = (count: number) => formatCount(count, { one: "1 journey", other: "# journeys" });

const KEEP_IT =
  "Keep the file somewhere else than on this device, and remember it: Waymark cannot note now that it left, for when something in it is to be erased.";

export const startWords = {
  deniedTitle: "This browser keeps nothing for Waymark",
  denied:
    "Its storage is switched off, as in some private windows, so anything you wrote would be gone when you close it. Open Waymark in an ordinary window to keep a journey. You can read the frameworks and the library here all the same.",
  newerTitle: "A newer Waymark has been here",
  newer:
    "What is kept on this device was written by a newer version of Waymark. This older one will not touch it. Close all Waymark tabs and open it again while you are online, so that the newer version is loaded.",
  failedTitle: "Waymark could not open its storage",
  failed: (reason: string) =>
    `The browser said: “${reason}”. Nothing was changed. Close other Waymark tabs, load the page again, and restart the device if it goes on.`,
  notUpgradedTitle: "What is kept here could not be brought up to date",
  notUpgraded: (reason: string) =>
    `This version of Waymark keeps its data in a new way, and could not turn the older data into it. Nothing was changed or deleted. Save all of it to a file first; then load the page again. The browser said: “${reason}”.`,
  notFetchedTitle: "A part of Waymark is missing",
  notFetched:
    "What is kept on this device comes from an older version, and is all here. The part of Waymark that brings it up to date could not be loaded. Nothing was changed. Load the page again while you are online.",
  rescueTitle: "Save what is kept here",
  rescueSnapshot: "Save a snapshot of everything",
  rescueSnapshotAbout:
    "All journeys with their evidence, in one file that every Waymark can import, on this device or another. What was erased is not in it.",
  rescueRows: "Save everything as it lies",
  rescueRowsAbout:
    "Every row of the database in one text file, what is half typed and what waits in the tray included, and also what was erased and is not gone yet: hand it only to people who may see that. It is for whoever repairs it: Waymark does not import it by itself.",
  rescuing: "Saving…",
  rescued: (fileName: string, journeyCount: number) =>
    `${journeys(journeyCount)} saved in “${fileName}”. ${KEEP_IT}`,
  rescuedRows: (fileName: string) => `Saved in “${fileName}”. ${KEEP_IT}`,
  rescueLeftOut: (count: number) =>
    formatCount(count, {
      one: "1 part could not be read and is not in the file. Save everything as it lies as well.",
      other: "# parts could not be read and are not in the file. Save everything as it lies as well.",
    }),
  rescuedNothing: "no journey in it can be read",
  rescueFailed: (reason: string) =>
    `This could not be saved: ${reason}. Nothing was changed; try the other way.`,
  readFrameworks: "Read the frameworks",
  importSnapshot: "Import a snapshot",

  goneTitle: ({ journeys: count }: Kept) =>
    formatCount(count, {
      one: "Your journey is gone from this browser",
      other: "Your journeys are gone from this browser",
    }),
  gone: ({ journeys: count, since }: Kept) =>
    `Since ${formatDay(since)} this browser kept ${journeys(count)} here. Its storage is empty now. Waymark did not delete anything: a file that was saved before brings back all that stood in it.`,
  goneFile: "The last file that was handed over for saving here",
  goneFileAt: (at: number) =>
    `Handed over ${formatMoment(at)}. Look among the downloads, in Files, on the stick or in the synced drive.`,
  goneNoFile:
    "As far as this browser remembers, no snapshot was saved from here. Another device that worked on the same journey may have all of it, or a colleague a file.",
  goneWays: "What brings it back",
  goneWayFile: "Import the snapshot that was saved last, from this device or from any other.",
  goneWayFolder: "If this device backed up to a folder, choose that folder again: everything in it comes in.",
  goneWayApp:
    "If you usually open Waymark from the home screen or the dock, open it there: an installed app has a storage of its own.",
  toFolder: "Choose the backup folder",
  goneWhyTitle: "How this can happen",
  goneWhy: [
    "Somebody cleared the browsing data, or the browser did so as the disk ran full.",
    "The device is set up to be wiped, at signing out or by the school’s administration.",
    "Safari clears what a website keeps after seven days without a visit, unless it is on the Home Screen.",
  ],
  beginAnew: "Begin anew",
  beginAnewAbout:
    "Waymark then forgets that there was something here, and begins empty. A snapshot can still be imported later.",
  begun: "Waymark begins anew on this device.",
  undo: "Undo",

  installTitle: "Put Waymark on the Home Screen first",
  install:
    "This is a tab of the browser. Safari deletes what a website keeps after seven days without a visit, and an app on the Home Screen does not see what a tab has kept. So nothing is written here yet.",
  installSteps: [
    "Tap Share, the square with an arrow out of its top, in the browser’s bar.",
    "Choose “Add to Home Screen”, then “Add”.",
    "Open Waymark from the Home Screen, and write there.",
  ],
  installStepsTitle: "How it is done",
  installHeld: (count: number) =>
    formatCount(count, {
      one: "1 journey is already in this tab",
      other: "# journeys are already in this tab",
    }),
  installHeldAbout:
    "Take them along: save a snapshot here, open Waymark from the Home Screen, and import the file there. What is here stays.",
  exportAll: "Save all of them in one file",
  exportOne: (title: string) => `Save a snapshot of ${title}`,
  untitled: "a journey without a name",
  goOnTitle: "Not on this device?",
  goOn: "Go on here nevertheless",
  goOnAbout:
    "It works. But what you write is deleted if Waymark is not opened for seven days: save a snapshot at the end of each day.",
} as const;

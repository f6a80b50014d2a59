import { formatBytes, formatCount, formatDay, formatList, formatMoment } from "../../lib/format";
import type { Kept } from "../../platform/sentinel";
import type { CheckId, Mark } from "./readyPoints";

/** How much the trial writes, in bytes: a dozen photographs. */
export const TRIAL_BYTES = 16_000_000;

export const readyWords = {
  looking: "Looking how this device stands",
  allReady: "Ready for the retreat",
  toDo: (count: number) => formatCount(count, { one: "1 thing to do", other: "# things to do" }),
  lead: "For a day without a network: a retreat, a walk through the classrooms, a visit.",
  list: "Ready for a day without a network",
  marks: { ready: "Ready", todo: "To do", open: "As you like" } satisfies Record<Mark, string>,
  titles: {
    version: "Version",
    offline: "Works without a network",
    installed: "Installed",
    protected: "Kept by the browser",
    space: "Space",
    camera: "Camera",
    backup: "Last verified backup",
    folder: "Backup folder",
    clock: "Clock",
    people: "Names of who writes",
  } satisfies Record<CheckId, string>,
  version: {
    is: (version: string) => `Waymark ${version}, and no newer one waits.`,
    old: (version: string) => `Waymark ${version}, and a newer one waits.`,
    update: "Take the new version now, while there is a network: it is offered at the foot of the screen.",
  },
  offline: {
    ready: "Every part of Waymark is on this device.",
    coming: "Waymark is still coming to this device.",
    no: "Parts of Waymark are not on this device yet.",
    next: "Stay online for a moment with this page open; the mark changes by itself.",
  },
  installed: {
    yes: "Waymark opens from the home screen or the dock.",
    no: "Waymark is open in a tab of the browser.",
    next: "Install it from the browser’s menu: “Install”, or “Add to Home Screen”.",
  },
  protected: {
    yes: "The browser promised not to clear it by itself.",
    no: "The browser may clear it when the device runs full.",
    next: "Ask the browser to keep it.",
    unknown: "This browser gives no such promise.",
    unknownNext: "Save a backup each day that you work here.",
  },
  space: {
    enough: (used: number) => `${formatBytes(used)} are in use, and the browser says there is room.`,
    little: (used: number, free: number) =>
      `${formatBytes(used)} are in use, and only ${formatBytes(free)} are left.`,
    unknown: "This browser does not say how much room there is.",
    written: `Tried just now: ${formatBytes(TRIAL_BYTES)} could be written, and were removed again.`,
    full: `Tried just now: there is no room for ${formatBytes(TRIAL_BYTES)}.`,
    failed: "Tried just now: this browser could not write.",
    free: "Remove photographs, videos or apps from the device, then look again.",
    reload: "Load the page again. If it fails then too, work on another device.",
    tryIt: "Try it.",
  },
  camera: {
    allowed: "There is a camera, and Waymark may use it.",
    willAsk: "There is a camera. The browser asks once, when it is first opened.",
    denied: "There is a camera, and the browser was told to refuse it.",
    allow: "Allow the camera for this site in the browser’s settings.",
    none: "Waymark finds no camera here.",
    files: "Photographs can still be chosen from files.",
    unknown: "This browser does not say whether Waymark may use a camera.",
    tryIt: "Open the camera once to see.",
  },
  backup: {
    nothing: "There is no journey on this device yet, so there is nothing to keep.",
    onlyExample:
      "There is only the example on this device. It is left out, because it is nobody’s work, so there is nothing to keep.",
    gone: ({ journeys, since }: Kept) =>
      `Since ${formatDay(since)} this browser kept ${formatCount(journeys, { one: "1 journey", other: "# journeys" })}. ${journeys === 1 ? "It is" : "They are"} gone from it.`,
    goneFile: (fileName: string) => `“${fileName}” was the last file: look for it, and import it.`,
    goneNoFile: "Import the last file that anybody has of it, or choose the backup folder again.",
    never: "None was saved from this device yet.",
    fromFile: "Everything here came from a file.",
    inDownloads: (said: string) => `${said} It went to the downloads, and they are wiped with this device.`,
    moveIt: "Put that file on a stick or in a drive, or save everything there.",
    last: (fileName: string, at: number) =>
      fileName === "" ? `${formatMoment(at)}.` : `“${fileName}”, ${formatMoment(at)}.`,
    all: (said: string) => `${said} Everything stands in a file.`,
    some: (said: string, changes: number) =>
      `${said} ${formatCount(changes, { one: "1 change stands", other: "# changes stand" })} in no file.`,
    next: "Save everything in one file.",
  },
  folder: {
    chosen: (name: string, at: number | undefined) =>
      at === undefined
        ? `“${name}” is chosen; nothing was backed up yet.`
        : `“${name}”, ${formatMoment(at)}.`,
    gone: (name: string) => `“${name}” cannot be found now.`,
    bringBack: "Put its stick in or open its drive and back up once more, or choose another folder.",
    failed: (name: string) => `The last backup to “${name}” was not done.`,
    seeWhy: "Under “Backup folder” it says why, and what to do.",
    none: "None is chosen.",
    cannot: "This browser lets no app write into a folder. Saving to a file does the same.",
    next: "With a folder in a synced drive or on a stick, saving goes by itself.",
  },
  clock: {
    is: (now: number) => `It says ${formatMoment(now)}. Is that right?`,
    wrong: (now: number) => `It says ${formatMoment(now)}, which cannot be.`,
    next: "Set date and time in the device’s settings, so that what is written here stands in its place.",
    behind: (now: number, touched: number) =>
      `It says ${formatMoment(now)}, but a journey here was changed ${formatMoment(touched)}.`,
    compare: "Compare it with a watch: this clock is behind, or another device’s was ahead.",
  },
  people: {
    are: (names: readonly string[]) =>
      `${formatList(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), andMore(names.length - MOST_NAMES)] : names)} can be chosen.`,
    none: "Nobody has given a name, so “someone” will have written it.",
    next: "Give one at the top of the screen, beside the figure of a person.",
  },
  ways: {
    protected: "Ask now",
    space: "Try writing",
    trying: "Writing…",
    camera: "Open the camera",
    backup: "Save everything",
    restore: "Import a snapshot",
    folder: "Choose a folder",
    seeFolder: "See the folder",
  },
} as const;

const MOST_NAMES = 6;
const andMore = (count: number) => formatCount(count, { one: "1 more", other: "# more" });

/** Whether this device is ready for a day without a network, point by point. Pure: what was found out is handed in. */
import type { CameraAnswer } from "../../platform/cameraAsked";
import type { Protection, StorageEstimate } from "../../platform/persistence";
import type { Kept } from "../../platform/sentinel";
import type { Trial } from "../../platform/trialWrite";
import type { BackupFacts } from "../../storage/backups";
import { CHECKS, type CheckId, type Mark } from "./readyPoints";
import { readyWords as words } from "./readyWords";

export type Check = {
  readonly id: CheckId;
  readonly mark: Mark;
  /** How it is, a whole sentence. */
  readonly said: string;
  /** What to do about it, a whole sentence. */
  readonly next?: string;
};

export type Facts = {
  readonly version: string;
  readonly updateWaiting: boolean;
  readonly offline: "no" | "coming" | "ready";
  readonly installed: boolean;
  readonly protection: Protection;
  readonly estimate: StorageEstimate;
  readonly trial: Trial | undefined;
  readonly camera: CameraAnswer;
  readonly backup: BackupFacts;
  /** What the last backup to the folder failed at in this visit, if it did. */
  readonly folderFault: "gone" | "failed" | undefined;
  /** What this browser kept and has lost. */
  readonly lost: Kept | undefined;
  /** It forgets everything, its downloads too, when somebody signs out. */
  readonly isWiped: boolean;
  /** This browser lets an app write into a folder that the person chooses. */
  readonly canChooseFolder: boolean;
  /** How many changes stand in no file, and how many journeys are here that are no examples. */
  readonly changes: number;
  readonly journeys: number;
  readonly hasExample: boolean;
  /** Milliseconds since 1970 UTC: now, and the latest change that any journey here tells of. */
  readonly now: number;
  readonly lastTouched: number;
  /** Names of those who can be chosen as writing here. */
  readonly people: readonly string[];
};

/** Bytes under which a day of photographs does not fit. */
const LITTLE_ROOM = 300_000_000;
/** Before this version was made: then the clock is wrong. */
const EARLIEST = Date.UTC(2026, 0, 1);
const LATEST = Date.UTC(2080, 0, 1);
const HOUR = 3_600_000;

export function readinessOf(facts: Facts): readonly Check[] {
  return CHECKS.map((id) => ({ id, ...CHECKED[id](facts) }));
}

type Checked = Omit<Check, "id">;

const ready = (said: string): Checked => ({ mark: "ready", said });
const todo = (said: string, next: string): Checked => ({ mark: "todo", said, next });
const open = (said: string, next?: string): Checked => ({
  mark: "open",
  said,
  ...(next !== undefined && { next }),
});

const CHECKED: Readonly<Record<CheckId, (facts: Facts) => Checked>> = {
  version: ({ version, updateWaiting }) =>
    updateWaiting ? todo(words.version.old(version), words.version.update) : ready(words.version.is(version)),
  offline: ({ offline }) =>
    offline === "ready"
      ? ready(words.offline.ready)
      : todo(offline === "coming" ? words.offline.coming : words.offline.no, words.offline.next),
  installed: ({ installed }) =>
    installed ? ready(words.installed.yes) : todo(words.installed.no, words.installed.next),
  protected: ({ protection }) => {
    if (protection.type === "protected") return ready(words.protected.yes);
    if (protection.type === "unknown") return open(words.protected.unknown, words.protected.unknownNext);
    return todo(words.protected.no, words.protected.next);
  },
  space: ({ estimate, trial }) => {
    if (trial === "written") return ready(words.space.written);
    if (trial === "full") return todo(words.space.full, words.space.free);
    if (trial === "failed") return todo(words.space.failed, words.space.reload);
    if (estimate.type === "unknown") return open(words.space.unknown, words.space.tryIt);
    const free = Math.max(0, estimate.quotaBytes - estimate.usedBytes);
    if (free < LITTLE_ROOM) return todo(words.space.little(estimate.usedBytes, free), words.space.free);
    return ready(words.space.enough(estimate.usedBytes));
  },
  camera: ({ camera }) => {
    switch (camera) {
      case "allowed":
        return ready(words.camera.allowed);
      case "will-ask":
        return ready(words.camera.willAsk);
      case "denied":
        return todo(words.camera.denied, words.camera.allow);
      case "none":
        return open(words.camera.none, words.camera.files);
      case "unknown":
        return open(words.camera.unknown, words.camera.tryIt);
    }
  },
  backup: ({ journeys, hasExample, changes, lost, isWiped, backup: { lastFile } }) => {
    if (lost) {
      const way = lost.file === undefined ? words.backup.goneNoFile : words.backup.goneFile(lost.file);
      return todo(words.backup.gone(lost), way);
    }
    if (journeys === 0) return ready(hasExample ? words.backup.onlyExample : words.backup.nothing);
    const said = lastFile ? words.backup.last(lastFile.fileName, lastFile.at) : words.backup.never;
    if (changes > 0) return todo(words.backup.some(said, changes), words.backup.next);
    if (!lastFile) return ready(words.backup.fromFile);
    if (isWiped && lastFile.inDownloads) return todo(words.backup.inDownloads(said), words.backup.moveIt);
    return ready(words.backup.all(said));
  },
  folder: ({ backup: { folder }, folderFault, canChooseFolder }) => {
    if (folder && folderFault === "gone") return todo(words.folder.gone(folder.name), words.folder.bringBack);
    if (folder && folderFault) return todo(words.folder.failed(folder.name), words.folder.seeWhy);
    if (folder) return ready(words.folder.chosen(folder.name, folder.doneAt));
    return canChooseFolder ? open(words.folder.none, words.folder.next) : open(words.folder.cannot);
  },
  clock: ({ now, lastTouched }) => {
    if (now < EARLIEST || now > LATEST) return todo(words.clock.wrong(now), words.clock.next);
    if (lastTouched > now + HOUR) return todo(words.clock.behind(now, lastTouched), words.clock.compare);
    // What a watch says, nobody here can know.
    return open(words.clock.is(now));
  },
  people: ({ people }) =>
    people.length > 0 ? ready(words.people.are(people)) : todo(words.people.none, words.people.next),
};

/**
 * Whether it is time to say that much stands in no file. It goes by what was written and not by days: a tablet that lay in a
 * drawer has nothing to lose, and one that was passed round a hall may have a year's worth by noon.
 */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import { isHere } from "../domain/journeysHere";
import type { Json } from "../lib/json";
import { readSetting, saveSetting } from "../storage/device";
import type { Database } from "../storage/database";
import { readShelf } from "../storage/firstList";
import { database } from "./database";
import { WIPED_AT_SIGN_OUT } from "./deviceFacts";
import { changesNotInAFile } from "./summaries";

/** Changes: a handful of photographs with their words, or a department's statuses. */
export const REMIND_AFTER = 20;
/** "After 20 more". */
export const PUT_OFF_BY = 20;
/** Those touched last: what was not touched for so long was spoken of before. */
const JOURNEYS_LOOKED_AT = 60;
/** What came from others to be read here stands in their files, and on no shelf of these. */
const SHELVES = ["pinned", "own", "archived"] as const;

export type PutOff = {
  /** How many changes stood in no file when it was put off, and how many must before it is said again. */
  readonly at: number;
  readonly until: number;
};

/** Pure. Fewer changes than when it was put off: something was saved since, and it begins anew. */
export function isReminderDue(changes: number, putOff: PutOff | undefined, isWiped: boolean): boolean {
  const first = isWiped ? 1 : REMIND_AFTER;
  return changes >= (putOff && changes >= putOff.at ? putOff.until : first);
}

export type Unsaved = { readonly journey: JourneyId; readonly changes: number };

export type Reminder = {
  readonly changes: number;
  /** The one journey that they are all in; undefined: in several. */
  readonly journey: JourneyId | undefined;
  /** The device forgets everything when somebody signs out. */
  readonly isWiped: boolean;
};

const PUT_OFF = "reminder-put-off";

/** Live; undefined where there is nothing to say. Examples never count, nor what is only read here and came from a file. */
export function useKeepReminder(): Reminder | undefined {
  return useLiveQuery(async () => {
    const [unsaved, putOff, wiped] = await Promise.all([
      readUnsaved(database()),
      readSetting(database(), PUT_OFF),
      readSetting(database(), WIPED_AT_SIGN_OUT),
    ]);
    const changes = unsaved.reduce((sum, each) => sum + each.changes, 0);
    const isWiped = wiped === true;
    if (!isReminderDue(changes, parsePutOff(putOff), isWiped)) return undefined;
    return { changes, journey: unsaved.length === 1 ? unsaved[0]?.journey : undefined, isWiped };
  }, []);
}

/** Journeys that people here write to, or wrote to before they were archived, with how much of each stands in no file. */
export async function readUnsaved(from: Database): Promise<readonly Unsaved[]> {
  const shelves = await Promise.all(SHELVES.map((shelf) => readShelf(from, shelf, JOURNEYS_LOOKED_AT)));
  return shelves.flatMap(({ rows, kept }) =>
    rows
      .filter((row) => isHere(row) && !row.readOnly)
      .map((row) => ({ journey: row.journey, changes: changesNotInAFile(row, kept.get(row.journey)) }))
      .filter(({ changes }) => changes > 0),
  );
}

/** Rejects where it could not be kept; then it is said again. */
export const putOffReminder = (changes: number): Promise<void> =>
  saveSetting(database(), PUT_OFF, { at: changes, until: changes + PUT_OFF_BY });

function parsePutOff(value: Json | undefined): PutOff | undefined {
  if (typeof value !== "object" || value === null || !("at" in value) || !("until" in value))
    return undefined;
  const { at, until } = value;
  return typeof at === "number" && typeof until === "number" ? { at, until } : undefined;
}

/** The record: a journey's agreed statuses, each with the signs that were seen and the reason that was given. */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId } from "./ids";
import { extendJournal, type Journal } from "./journal";
import {
  isCleared,
  parseClearableText,
  parseFlag,
  read,
  registerOf,
  say,
  takeBack,
  type Reading,
  type Writer,
} from "./register";
import { isStatus, type Status } from "./status";
import { competencyThing, entryThing } from "./thing";

/** UTF-16 code units; a reason is a line or a paragraph, not a report. */
export const WHY_MAX_LENGTH = 4_000;

export const STATUS = "status";
export const WHY = "why";
const SIGN_PREFIX = "sign/";

export const signRegister = (signId: string) => `${SIGN_PREFIX}${signId}`;
export const signIdOf = (register: string) =>
  register.startsWith(SIGN_PREFIX) ? register.slice(SIGN_PREFIX.length) : undefined;

/** The answers to "where do we stand?". None means that nobody has said anything yet: not started. */
export function readStatus(journal: Journal, ref: CompetencyRef): Reading<Status> {
  return read(journal, competencyThing(ref), STATUS, parseStatus);
}

/** A status that was taken back where there was none before is not started. */
export function parseStatus(value: Json): Status | undefined {
  if (isCleared(value)) return "not-started";
  return isStatus(value) ? value : undefined;
}

export function statusOf(journal: Journal, ref: CompetencyRef): Status {
  return readStatus(journal, ref)[0]?.value ?? "not-started";
}

/** The reason given for an entry; empty where there is none. */
export function whyOf(journal: Journal, entry: EntryId): string {
  return read(journal, entryThing(entry), WHY, parseClearableText)[0]?.value ?? "";
}

export function isSignSeen(journal: Journal, ref: CompetencyRef, signId: string): boolean {
  return read(journal, competencyThing(ref), signRegister(signId), parseFlag)[0]?.value ?? false;
}

export type StatusChange = {
  readonly status: Status;
  readonly why: string;
  /** The entry whose reason this one takes over, where a reason was saved just before the status was chosen. */
  readonly whyFrom?: EntryId | undefined;
};

export function changeStatus(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  { status, why, whyFrom }: StatusChange,
): Entry[] {
  const change = say(journal, writer, competencyThing(ref), STATUS, status);
  const entries = [change];
  if (why !== "") entries.push(explain(extendJournal(journal, entries), writer, change.id, why));
  const given = whyFrom && registerOf(journal, entryThing(whyFrom), WHY).heads[0];
  const back = given && takeBack(journal, writer, given.id);
  return back ? [...entries, back] : entries;
}

export function explain(journal: Journal, writer: Writer, entry: EntryId, why: string): Entry {
  return say(journal, writer, entryThing(entry), WHY, why);
}

/** Takes a status change back, with every head that stands now seen. */
export function undoStatus(journal: Journal, writer: Writer, change: EntryId): Entry[] {
  const back = takeBack(journal, writer, change);
  return back ? [back] : [];
}

export function seeSign(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  signId: string,
  seen: boolean,
): Entry {
  return say(journal, writer, competencyThing(ref), signRegister(signId), seen);
}

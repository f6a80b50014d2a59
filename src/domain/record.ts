/** The record: a journey's agreed statuses, each with the signs that were seen and the reason that was given. */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId } from "./ids";
import type { Journal } from "./journal";
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
  /** Where a reason was saved just before the status was chosen: the entry that gives it up, and what it said until then. */
  readonly whyFrom?: { readonly entry: EntryId; readonly before: string } | undefined;
};

export function changeStatus(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  { status, why, whyFrom }: StatusChange,
): Entry[] {
  const change = say(journal, writer, competencyThing(ref), STATUS, status);
  const entries = [change];
  if (why !== "") entries.push(explain(journal, writer, change.id, why));
  if (whyFrom && whyOf(journal, whyFrom.entry) !== whyFrom.before)
    entries.push(explain(journal, writer, whyFrom.entry, whyFrom.before));
  return entries;
}

export function explain(journal: Journal, writer: Writer, entry: EntryId, why: string): Entry {
  return say(journal, writer, entryThing(entry), WHY, why);
}

/** Takes a status change back. Nothing to say where something else was said since: that must not be undone with it. */
export function undoStatus(journal: Journal, writer: Writer, ref: CompetencyRef, change: EntryId): Entry[] {
  const { heads } = registerOf(journal, competencyThing(ref), STATUS);
  return heads.some(({ id }) => id === change) ? takeBack(journal, writer, change) : [];
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

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

/** The reasons given for an entry, the one to show first; several where they were written apart. */
export function readWhy(journal: Journal, entry: EntryId): Reading<string> {
  return read(journal, entryThing(entry), WHY, parseClearableText);
}

/** The reason to show; empty where there is none. */
export function whyOf(journal: Journal, entry: EntryId): string {
  return readWhy(journal, entry)[0]?.value ?? "";
}

/** Something was said of the status that only a newer version understands, and nothing besides. */
export function hasUnknownStatus(journal: Journal, ref: CompetencyRef): boolean {
  const { heads } = registerOf(journal, competencyThing(ref), STATUS);
  return heads.length > 0 && readStatus(journal, ref).length === 0;
}

/** Whether a sign is ticked as seen: two answers where one ticked and another unticked it apart. */
export function readSign(journal: Journal, ref: CompetencyRef, signId: string): Reading<boolean> {
  return read(journal, competencyThing(ref), signRegister(signId), parseFlag);
}

export function isSignSeen(journal: Journal, ref: CompetencyRef, signId: string): boolean {
  return readSign(journal, ref, signId)[0]?.value ?? false;
}

export type StatusChange = {
  readonly status: Status;
  readonly why: string;
  /**
   * Where the reason was saved just before the status was chosen: the entry that gives it up, what it said until then, and
   * what was saved. Somebody else's reason that has taken its place meanwhile stays.
   */
  readonly whyFrom?: { readonly entry: EntryId; readonly before: string; readonly said: string } | undefined;
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
  if (whyFrom && whyOf(journal, whyFrom.entry) === whyFrom.said && whyFrom.said !== whyFrom.before)
    entries.push(explain(journal, writer, whyFrom.entry, whyFrom.before));
  return entries;
}

export function explain(journal: Journal, writer: Writer, entry: EntryId, why: string): Entry {
  return say(journal, writer, entryThing(entry), WHY, why);
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

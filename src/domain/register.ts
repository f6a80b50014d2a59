/** Reading one register, and writing to it. */
import { canonicalJson, type Json } from "../lib/json";
import { LATEST_TIME, sealEntry, type Entry } from "./entry";
import type { AuthorId, EntryId, JourneyId, SittingId } from "./ids";
import { NO_REGISTER, type Journal, type Register } from "./journal";

/** The value of an entry that takes back what was said where nothing had been said before. */
export const CLEARED: Json = { cleared: true };

export function isCleared(value: Json): boolean {
  return typeof value === "object" && value !== null && "cleared" in value && value.cleared === true;
}

export type Answer<T> = { readonly value: T; readonly entry: Entry; readonly time: number };

/** What a register says: nothing, one answer, or several that were written apart, the one to show first. */
export type Reading<T> = readonly Answer<T>[];

export function registerOf(journal: Journal, about: string, register: string): Register {
  return journal.things.get(about)?.get(register) ?? NO_REGISTER;
}

/**
 * The answers of a register, one for each different value. `parse` turns a value into what the reader knows, or undefined
 * for one that it can't read (written by a newer version): such heads are kept in the journal but are no answer here.
 */
export function read<T extends Json>(
  journal: Journal,
  about: string,
  register: string,
  parse: (value: Json) => T | undefined,
): Reading<T> {
  const answersByValue = new Map<string, Answer<T>>();
  for (const entry of registerOf(journal, about, register).heads) {
    const value = parse(entry.value);
    if (value === undefined) continue;
    const key = canonicalJson(value);
    if (!answersByValue.has(key)) answersByValue.set(key, { value, entry, time: timeOf(journal, entry) });
  }
  return [...answersByValue.values()];
}

export const parseText = (value: Json): string | undefined => (typeof value === "string" ? value : undefined);

/** A text that can be taken back: cleared reads as empty. */
export const parseClearableText = (value: Json): string | undefined =>
  isCleared(value) ? "" : parseText(value);

/** A yes or no; cleared reads as no. */
export const parseFlag = (value: Json): boolean | undefined =>
  typeof value === "boolean" ? value : isCleared(value) ? false : undefined;

/** Effective time, in milliseconds since 1970 UTC, as a time that a Date can hold. */
export function timeOf(journal: Journal, entry: Entry): number {
  return Math.min(journal.timesById.get(entry.id) ?? entry.at, LATEST_TIME);
}

/** Who writes, where and when. Clock and chance are passed in, so that tests can hold them. */
export type Writer = {
  readonly journey: JourneyId;
  readonly author: AuthorId;
  readonly sitting: SittingId;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly nonce: () => string;
};

/** A new entry that follows on all heads of the register that this journal holds. */
export function say(journal: Journal, writer: Writer, about: string, register: string, value: Json): Entry {
  return sealEntry({
    journey: writer.journey,
    about,
    register,
    value,
    after: registerOf(journal, about, register).heads.map((head) => head.id),
    at: Math.trunc(writer.now()),
    author: writer.author,
    sitting: writer.sitting,
    nonce: writer.nonce(),
  });
}

/**
 * Puts a register back to what the writer of the entry given found there: its one value, both where there were two answers
 * (then they stand apart again), or cleared where there was nothing. Empty where this journal does not have the entry.
 */
export function takeBack(journal: Journal, writer: Writer, undone: EntryId): Entry[] {
  const entry = journal.entriesById.get(undone);
  if (!entry) return [];
  const { about, register } = entry;
  const before = registerOf(journal, about, register).history.filter(({ id }) => entry.after.includes(id));
  const values = before.length > 0 ? before.map(({ value }) => value) : [CLEARED];
  return values.map((value) => say(journal, writer, about, register, value));
}

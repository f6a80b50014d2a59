/**
 * Who may see a piece of evidence. Much of it shows children, so nothing is shown unless somebody said so: what was never asked,
 * what two people answered differently, and what a newer version answered in its own words all stay here.
 */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import type { EvidenceId } from "./ids";
import type { Journal } from "./journal";
import { isCleared, read, registerOf, say, type Reading, type Writer } from "./register";
import { evidenceThing } from "./thing";

/**
 * `keep`: stays with those who keep the journey. `nobody`: nobody can be recognised in it. `consented`, `refused`: people can, and
 * they (or those who decide for them) agreed that it is shown, or did not.
 */
export const SHOWINGS = ["keep", "nobody", "consented", "refused"] as const;
export type Showing = (typeof SHOWINGS)[number];

export const SHOWING = "showing";

const isShowing = (value: unknown): value is Showing => SHOWINGS.some((showing) => showing === value);

const parseShowing = (value: Json): Showing | undefined => (isShowing(value) ? value : undefined);

/** What was answered; empty where nobody was asked. */
export function readShowing(journal: Journal, id: EvidenceId): Reading<Showing> {
  return read(journal, evidenceThing(id), SHOWING, parseShowing);
}

/** True only where every answer that stands allows it. */
export function allowsShowing(journal: Journal, id: EvidenceId): boolean {
  return registerOf(journal, evidenceThing(id), SHOWING).heads.length > 0 && !isForbidden(journal, id);
}

/** True where an answer that stands does not allow it. */
export function isForbidden(journal: Journal, id: EvidenceId): boolean {
  const { heads } = registerOf(journal, evidenceThing(id), SHOWING);
  return heads.some(({ value }) => value !== "nobody" && value !== "consented");
}

/** True where somebody in it did not agree, whatever others said. */
export function isRefused(journal: Journal, id: EvidenceId): boolean {
  return registerOf(journal, evidenceThing(id), SHOWING).heads.some(({ value }) => value === "refused");
}

/** The answer to show as the one given; undefined where it must be asked (again), as after the file was replaced elsewhere. */
export function givenShowing(journal: Journal, id: EvidenceId): Showing | undefined {
  const { heads } = registerOf(journal, evidenceThing(id), SHOWING);
  return heads.every(({ value }) => isShowing(value)) ? readShowing(journal, id)[0]?.value : undefined;
}

export function sayShowing(journal: Journal, writer: Writer, id: EvidenceId, showing: Showing): Entry {
  return say(journal, writer, evidenceThing(id), SHOWING, showing);
}

export const isKnownShowing = (value: Json): boolean => isCleared(value) || isShowing(value);

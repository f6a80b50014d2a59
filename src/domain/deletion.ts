/**
 * Deleting a thing is an entry that carries the heads of that thing that its writer saw. Whatever is written about the thing
 * outside of those brings it back, so that a deletion never swallows somebody's work; undoing a deletion clears it.
 */
import type { Json } from "../lib/json";
import type { Entry } from "./entry";
import { isErasing } from "./erasureRegisters";
import type { EntryId } from "./ids";
import type { Journal } from "./journal";
import { CLEARED, isCleared, registerOf, say, type Writer } from "./register";
import { JOURNEY } from "./thing";

export const DELETED = "deleted";

/** So that one entry stays well below the size that a snapshot accepts; more heads make more entries. */
const HEADS_PER_ENTRY = 8_000;

export type Existence =
  | { readonly state: "present" }
  /** Deleted by an entry that had not seen all that is written about it: the writing wins, and the reader is told. */
  | { readonly state: "brought-back"; readonly deletion: Entry }
  | { readonly state: "deleted"; readonly deletion: Entry };

export function deleteThing(journal: Journal, writer: Writer, about: string): Entry[] {
  const seen = [...headsOf(journal, about)].map(({ id }) => id).sort();
  const pieces: EntryId[][] = [];
  for (let start = 0; start < Math.max(seen.length, 1); start += HEADS_PER_ENTRY)
    pieces.push(seen.slice(start, start + HEADS_PER_ENTRY));
  return pieces.map((heads) => say(journal, writer, about, DELETED, { heads }));
}

/** Takes every deletion of the thing back. */
export function deletionUndo(journal: Journal, writer: Writer, about: string): Entry {
  return say(journal, writer, about, DELETED, CLEARED);
}

export function existenceOf(journal: Journal, about: string): Existence {
  const deletions = registerOf(journal, about, DELETED).heads;
  const deletion = deletions[0];
  if (!deletion || deletions.some((head) => isCleared(head.value))) return { state: "present" };
  const seen = new Set(deletions.flatMap((head) => seenHeads(head.value)));
  for (const { id } of headsOf(journal, about)) if (!seen.has(id)) return { state: "brought-back", deletion };
  return { state: "deleted", deletion };
}

/** The heads of everything said about a thing but its deletion; of the journey: of everything in it. */
function* headsOf(journal: Journal, about: string): Generator<Entry> {
  const things = about === JOURNEY ? journal.things.keys() : [about];
  for (const thing of things)
    for (const [name, register] of journal.things.get(thing) ?? [])
      // That somebody asks to erase it is no writing in it: it must not bring back what was deleted.
      if ((thing !== about || name !== DELETED) && !isErasing(name)) yield* register.heads;
}

function seenHeads(value: Json): readonly string[] {
  if (typeof value !== "object" || value === null || !("heads" in value)) return [];
  const { heads } = value;
  return Array.isArray(heads) ? heads.filter((id) => typeof id === "string") : [];
}

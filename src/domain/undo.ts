/** Undo for everything that is written in a journey. */
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId } from "./ids";
import type { Journal } from "./journal";
import { explain, readWhy, STATUS } from "./record";
import { registerOf, takeBack, type Writer } from "./register";
import { competencyThing, splitThing } from "./thing";

/**
 * Puts back what each of these entries found, with the reasons that were given for it. The reasons given for what is undone
 * need no undoing: they hang on it.
 */
export function undo(journal: Journal, writer: Writer, entries: readonly Entry[]): Entry[] {
  const undone = new Set(entries.map(({ id }) => id as string));
  return entries
    .filter(({ about }) => !undone.has(splitThing(about).id))
    .flatMap((entry) => putBack(journal, writer, entry));
}

/** As `takeBack`: the values that this entry found, each as an entry of its own, and behind each the reasons for it. */
export function putBack(journal: Journal, writer: Writer, entry: Entry): Entry[] {
  const { history } = registerOf(journal, entry.about, entry.register);
  const before = history.filter(({ id }) => entry.after.includes(id));
  return takeBack(journal, writer, entry.id).flatMap((restored, index) => {
    const reasons = before[index] ? readWhy(journal, before[index].id) : [];
    return [
      restored,
      ...reasons
        .filter(({ value }) => value !== "")
        .map(({ value }) => explain(journal, writer, restored.id, value)),
    ];
  });
}

/** A status change. Nothing to say where something else was said since: that must not be undone with it. */
export function undoStatus(journal: Journal, writer: Writer, ref: CompetencyRef, change: EntryId): Entry[] {
  const { heads } = registerOf(journal, competencyThing(ref), STATUS);
  const undone = heads.find(({ id }) => id === change);
  return undone ? putBack(journal, writer, undone) : [];
}

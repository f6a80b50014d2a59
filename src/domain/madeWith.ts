/** Taking back what was put into the plan together with something that a room agreed or decided. */
import { deleteThing, existenceOf } from "./deletion";
import type { Entry } from "./entry";
import type { EntryId } from "./ids";
import type { Journal } from "./journal";
import { registerOf, type Writer } from "./register";
import { ACTION, splitThing } from "./thing";
import { putBack } from "./undo";

/** `about`: an action. It goes where nobody has written of it but those entries; otherwise it is somebody's by now, and stays. */
export function withoutAction(
  journal: Journal,
  writer: Writer,
  about: string,
  made: ReadonlySet<EntryId>,
): Entry[] {
  const registers = [...(journal.things.get(about)?.values() ?? [])];
  const isUntouched = registers.every(({ history }) => history.every((entry) => made.has(entry.id)));
  if (registers.length === 0 || !isUntouched || existenceOf(journal, about).state === "deleted") return [];
  return deleteThing(journal, writer, about);
}

/** Everything that these entries said is put back to what they found, where nothing else was said of it since. */
export function withoutMade(journal: Journal, writer: Writer, ids: readonly EntryId[]): Entry[] {
  const made = new Set(ids);
  const entries = ids.flatMap((id) => journal.entriesById.get(id) ?? []);
  const isOfAction = ({ about }: Entry) => splitThing(about).kind === ACTION;
  const actions = new Set(entries.filter(isOfAction).map(({ about }) => about));
  const standing = entries.filter(
    (entry) =>
      !isOfAction(entry) &&
      registerOf(journal, entry.about, entry.register).heads.some(({ id }) => id === entry.id),
  );
  return [
    ...standing.flatMap((entry) => putBack(journal, writer, entry)),
    ...[...actions].flatMap((about) => withoutAction(journal, writer, about, made)),
  ];
}

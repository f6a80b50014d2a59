import { useCaughtNotes, type CaughtNote } from "../../state/caught";
import type { WaitingRow } from "../../storage/database";
import styles from "./CaptureScreen.module.css";
import { words } from "./words";

/** What became of the files that were chosen: what was left out of them, and what is still inside. */
export function CaughtNotes({ rows }: { readonly rows: readonly WaitingRow[] }) {
  const here = new Set(rows.map(({ id }) => id));
  const notes = useCaughtNotes().filter(({ id }) => here.has(id));
  const sentences = sentencesOf(notes);
  if (sentences.length === 0) return null;
  return (
    <ul role="list" className={styles["notes"]}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentencesOf(notes: readonly CaughtNote[]): readonly string[] {
  const groups = new Map<string, CaughtNote[]>();
  for (const note of notes) {
    const key = `${note.outcome} ${foundIn(note).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? (sentenceOf(
          first,
          group.map(({ name }) => name),
        ) ?? [])
      : [];
  });
}

function sentenceOf(note: CaughtNote, names: readonly string[]): string | undefined {
  const found = foundIn(note);
  switch (note.outcome) {
    case "prepared":
      return found.length > 0 ? words.leftOut(names, found) : undefined;
    case "original":
      return words.original(names, found);
    case "undecodable":
      return words.undecodable(names);
    case "moving":
      return words.moving(names);
    case "file":
      return words.asFile(names);
    default:
      return note.outcome satisfies never;
  }
}

function foundIn({ found: { place, moment, camera } }: CaughtNote): readonly string[] {
  return [
    ...(place ? [words.found.place] : []),
    ...(moment ? [words.found.moment] : []),
    ...(camera === "" ? [] : [words.found.camera(camera)]),
  ];
}

/** Who writes: a random id, whose name or role is a register of its own, so that it can change and be erased alone. */
import type { Entry } from "./entry";
import type { AuthorId } from "./ids";
import type { Journal } from "./journal";
import { parseClearableText, read, say, type Writer } from "./register";
import { authorThing } from "./thing";

export const AUTHOR_NAME_MAX_LENGTH = 80;

export function authorName(journal: Journal, author: AuthorId): string {
  return read(journal, authorThing(author), "name", parseClearableText)[0]?.value ?? "";
}

/** The entry that tells this journey the writer's name, where it does not know it yet. */
export function introduceAuthor(journal: Journal, writer: Writer, name: string): Entry[] {
  if (name === "" || authorName(journal, writer.author) === name) return [];
  return [say(journal, writer, authorThing(writer.author), "name", name)];
}

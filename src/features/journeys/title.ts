import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { err, ok, type Result } from "../../lib/result";
import { words } from "./namingWords";

/** A name that was typed, without the space around it, or the sentence that says what is wrong with it. */
export function readTitle(typed: string): Result<string, string> {
  const title = typed.trim().replace(/\s+/g, " ");
  if (title === "") return err(words.nameEmpty);
  const length = [...title].length;
  return length > TITLE_MAX_LENGTH ? err(words.nameTooLong(length, TITLE_MAX_LENGTH)) : ok(title);
}

/** By what people know a thing that is, or is to be, erased. */
import { authorName } from "../domain/author";
import { readEvidenceItem } from "../domain/evidence";
import type { AuthorId, EvidenceId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { parseClearableText, read } from "../domain/register";
import { AUTHOR, EVIDENCE, splitThing, VOICE } from "../domain/thing";
import { VOICE_NAME } from "../domain/voiceRegisters";

/** Empty where nothing of it is in the journal, or it has no name. */
export function labelOf(journal: Journal, about: string): string {
  const { kind, id } = splitThing(about);
  if (kind === AUTHOR) return authorName(journal, id as AuthorId);
  if (kind === VOICE) return read(journal, about, VOICE_NAME, parseClearableText)[0]?.value ?? "";
  if (kind !== EVIDENCE) return read(journal, about, "title", parseClearableText)[0]?.value ?? "";
  const item = readEvidenceItem(journal, id as EvidenceId);
  if (!item?.content || item.title !== "") return item?.title ?? "";
  switch (item.content.kind) {
    case "file":
      return item.content.name;
    case "link":
      return item.content.url;
    case "note":
      return item.content.text.slice(0, NOTE_SHOWN);
  }
}

/** Characters. */
const NOTE_SHOWN = 80;

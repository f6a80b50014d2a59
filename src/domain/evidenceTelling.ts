/** What can be said of evidence: each gives the entries that say it, and none of them changes what was said before. */
import type { Entry } from "./entry";
import {
  CONTENT,
  servesRegister,
  type EvidenceContent,
  type EvidenceTextRegister,
  type FileContent,
} from "./evidence";
import type { CompetencyRef } from "./framework";
import type { EvidenceId } from "./ids";
import type { Journal } from "./journal";
import { CLEARED, say, type Writer } from "./register";
import { SHOWING, type Showing } from "./showing";
import { evidenceThing } from "./thing";

export type NewEvidence = {
  readonly id: EvidenceId;
  readonly content: EvidenceContent;
  readonly title: string;
  readonly date: string;
  readonly caption: string;
  readonly serves: readonly CompetencyRef[];
  /** Undefined: nobody was asked. */
  readonly showing?: Showing | undefined;
};

export function addEvidence(journal: Journal, writer: Writer, item: NewEvidence): Entry[] {
  const about = evidenceThing(item.id);
  const entries = [say(journal, writer, about, CONTENT, { ...item.content })];
  for (const register of ["title", "date", "caption"] as const)
    if (item[register] !== "") entries.push(say(journal, writer, about, register, item[register]));
  if (item.showing) entries.push(say(journal, writer, about, SHOWING, item.showing));
  return [...entries, ...item.serves.map((ref) => say(journal, writer, about, servesRegister(ref), true))];
}

/**
 * Another file in the place of the one it has; the old one stays in the history. Who may see it was answered for the old one, so
 * it is asked again, unless `showing` answers it.
 */
export function replaceFile(
  journal: Journal,
  writer: Writer,
  id: EvidenceId,
  content: FileContent,
  showing?: Showing,
): Entry[] {
  const about = evidenceThing(id);
  return [
    say(journal, writer, about, CONTENT, { ...content }),
    // Also where nobody was asked yet: on another device somebody may be agreeing to the old one at this moment.
    say(journal, writer, about, SHOWING, showing ?? CLEARED),
  ];
}

export function describeEvidence(
  journal: Journal,
  writer: Writer,
  id: EvidenceId,
  register: EvidenceTextRegister,
  text: string,
): Entry {
  return say(journal, writer, evidenceThing(id), register, text);
}

export function rewriteNote(journal: Journal, writer: Writer, id: EvidenceId, text: string): Entry {
  return say(journal, writer, evidenceThing(id), CONTENT, { kind: "note", text });
}

export function placeEvidence(
  journal: Journal,
  writer: Writer,
  id: EvidenceId,
  ref: CompetencyRef,
  serves: boolean,
): Entry {
  return say(journal, writer, evidenceThing(id), servesRegister(ref), serves);
}

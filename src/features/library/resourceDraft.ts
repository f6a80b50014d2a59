/** A resource that is being added: what is typed of it outlives the page; a chosen file does not. */
import { NOTE_MAX_LENGTH, type EvidenceContent } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import { readLink } from "../../domain/link";
import { RESOURCE_TITLE_MAX_LENGTH } from "../../domain/resource";
import type { Json } from "../../lib/json";
import { err, ok, type Result } from "../../lib/result";
import { ownWords } from "./ownWords";
import { words } from "./words";

export const SUMMARY_MAX_LENGTH = 2_000;
export const CONTENT_KINDS = ["link", "file", "note"] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

const TEXTS = ["title", "url", "note", "publisher", "summary", "kind"] as const;

export type ResourceDraft = Readonly<Record<(typeof TEXTS)[number], string>> & {
  readonly content: ContentKind;
  readonly serves: readonly CompetencyRef[];
};

export const emptyDraft = (serves: readonly CompetencyRef[]): ResourceDraft => ({
  content: "link",
  title: "",
  url: "",
  note: "",
  publisher: "",
  summary: "",
  kind: "",
  serves,
});

export function readResourceDraft(value: Json): ResourceDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members = value as { readonly [member: string]: Json | undefined };
  const content = CONTENT_KINDS.find((kind) => kind === members["content"]);
  const serves = members["serves"];
  const of = (name: string) => {
    const text = members[name];
    return typeof text === "string" ? text : "";
  };
  if (!content || !Array.isArray(serves)) return undefined;
  return {
    content,
    title: of("title"),
    url: of("url"),
    note: of("note"),
    publisher: of("publisher"),
    summary: of("summary"),
    kind: of("kind"),
    serves: serves.filter((ref) => typeof ref === "string") as unknown as readonly CompetencyRef[],
  };
}

/** What a typed link or note comes to, or the sentence that says why it is none. A file is made ready elsewhere. */
export function typedContent(draft: ResourceDraft): Result<EvidenceContent, string> {
  if (draft.content === "link") {
    const url = readLink(draft.url);
    return url === undefined ? err(words.addressBad) : ok({ kind: "link", url });
  }
  const text = draft.note.trim();
  if (text === "") return err(ownWords.noteEmpty);
  return text.length > NOTE_MAX_LENGTH ? err(ownWords.tooLong(NOTE_MAX_LENGTH)) : ok({ kind: "note", text });
}

/** A link is called by its site, a file by its name, a note by its first line. */
export function titleOfContent(content: EvidenceContent): string {
  if (content.kind === "link") return new URL(content.url).hostname || content.url;
  const text =
    content.kind === "note"
      ? (content.text.split("\n")[0] ?? "").slice(0, 80)
      : content.name.replace(/\.[a-z0-9]{1,5}$/i, "");
  return text.trim().slice(0, RESOURCE_TITLE_MAX_LENGTH);
}

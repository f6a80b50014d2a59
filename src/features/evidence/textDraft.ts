import type { Json } from "../../lib/json";

export type TextEvidenceDraft = {
  readonly kind: "note" | "link";
  readonly title: string;
  readonly url: string;
  readonly note: string;
};

export const EMPTY_TEXT_DRAFT: TextEvidenceDraft = { kind: "note", title: "", url: "", note: "" };

export function readTextEvidenceDraft(value: Json): TextEvidenceDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, title, url, note } = value as { readonly [member: string]: Json | undefined };
  const texts = typeof title === "string" && typeof url === "string" && typeof note === "string";
  return texts && (kind === "note" || kind === "link") ? { kind, title, url, note } : undefined;
}

/** What of an item's own words leaves with it, to be read before it does. */
import type { Evidence } from "../../domain/evidence";
import { assertNever } from "../../lib/result";
import { holdWords } from "./holdWords";
import { isPhotograph, type Room } from "./purposes";

export type ItemWords = { readonly of: "caption" | "content" | "limit"; readonly text: string };

const LINES = 3;
const LETTERS = 240;

/** Beside its title: the caption whole, of a note its first lines. `holds`: what of an item the purpose has a place for. */
export function wordsThatLeave(item: Evidence, holds: Room["items"]): readonly ItemWords[] {
  // Under a printed photograph stands its title, and its caption where it has none.
  if (holds === "named photographs" && item.title !== "") return [];
  const told: readonly ItemWords[] = [
    { of: "caption", text: item.caption },
    { of: "content", text: contentWords(item, holds) },
    { of: "limit", text: limitOf(item, holds) },
  ];
  return told.filter(({ text }) => text !== "");
}

function contentWords({ content, title }: Evidence, holds: Room["items"]): string {
  if (!content || holds === "named photographs") return "";
  switch (content.kind) {
    case "note":
      return firstLines(content.text);
    case "link":
      // One without a title is called by its address.
      return title === "" ? "" : content.url;
    case "file":
      // The name that a file came with can tell more than its title.
      return holds === "whole" ? content.name : "";
    default:
      return assertNever(content);
  }
}

function limitOf(item: Evidence, holds: Room["items"]): string {
  const isOther = item.content?.kind === "file" && !isPhotograph(item);
  return isOther && holds === "photographs and words" ? holdWords.onlyNamed : "";
}

function firstLines(text: string): string {
  const lines = text.trim().split(/\r?\n/);
  const letters = Array.from(lines.slice(0, LINES).join("\n"));
  const isWhole = lines.length <= LINES && letters.length <= LETTERS;
  return isWhole ? letters.join("") : `${letters.slice(0, LETTERS).join("").trimEnd()}…`;
}

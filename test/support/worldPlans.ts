// What devices of a random world write of the plan and of resources.
import { ACTION_STATES } from "../../src/domain/planRegisters";
import { bringEvidence, describeAction, setActionState, setTerm } from "../../src/domain/actionTelling";
import type { Entry } from "../../src/domain/entry";
import type { ActionId, ResourceId, TermId } from "../../src/domain/ids";
import type { Journal } from "../../src/domain/journal";
import type { Writer } from "../../src/domain/register";
import { addResource, comment, markUseful, replaceLink } from "../../src/domain/resourceTelling";
import { addTerm } from "../../src/domain/schoolTerm";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId, OTHER_REF, REF } from "./entries";

export const REFS = [REF, OTHER_REF];
export const ITEMS = [evidenceId("photo"), evidenceId("note")];
export const ACTIONS = ["ask", "try"] as ActionId[];
export const TERMS = ["autumn", "spring"] as TermId[];
export const RESOURCES = ["own", "built-in"] as ResourceId[];
export const HASHES = [sha256OfText("a wall"), sha256OfText("a page")];

export const at = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % Math.max(list.length, 1)];

export function replan(journal: Journal, writer: Writer, pick: number, value: number): readonly Entry[] {
  const action = at(ACTIONS, pick)!;
  const term = at(TERMS, value)!;
  const text = `text ${value % 3}`;
  switch (value) {
    case 0:
      return [describeAction(journal, writer, action, "notes", text)];
    case 1:
      return addTerm(journal, writer, { id: term, title: text, start: "2026-09-01", end: "2026-12-18" });
    case 2:
      return [setTerm(journal, writer, action, pick % 2 === 0 ? term : undefined)];
    case 3:
      return [bringEvidence(journal, writer, action, at(ITEMS, pick)!, pick % 2 === 0)];
    default:
      return setActionState(journal, writer, action, at(ACTION_STATES, pick)!, value === 5 ? text : "");
  }
}

export function tellOfResource(
  journal: Journal,
  writer: Writer,
  pick: number,
  value: number,
): readonly Entry[] {
  const id = at(RESOURCES, pick)!;
  const text = `text ${value % 3}`;
  const texts = { title: text, publisher: "", summary: "", kind: "" };
  switch (value) {
    case 0:
      return [markUseful(journal, writer, id, pick % 2 === 0)];
    case 1:
      return [comment(journal, writer, id, `remark-${pick % 2}`, pick % 3 === 0 ? "" : text)];
    case 2:
      return [replaceLink(journal, writer, id, pick % 2 === 0 ? "https://example.org/" : undefined)];
    default: {
      const file = {
        kind: "file",
        hash: at(HASHES, pick)!,
        name: text,
        type: "text/plain",
        size: 1,
      } as const;
      return addResource(journal, writer, {
        ...texts,
        id: RESOURCES[0]!,
        content: value === 3 ? file : { kind: "note", text },
        serves: [at(REFS, pick)!],
      });
    }
  }
}

import type { Json } from "../../lib/json";

/** An action that is being typed; outlives the page. */
export type ActionDraft = {
  readonly title: string;
  readonly owner: string;
  /** YYYY-MM-DD, or empty. */
  readonly due: string;
  /** The id of a term, or empty. */
  readonly term: string;
};

export const NO_ACTION: ActionDraft = { title: "", owner: "", due: "", term: "" };

export function readActionDraft(value: Json): ActionDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { title, owner, due, term } = value as { readonly [member: string]: Json | undefined };
  return typeof title === "string" &&
    typeof owner === "string" &&
    typeof due === "string" &&
    typeof term === "string"
    ? { title, owner, due, term }
    : undefined;
}

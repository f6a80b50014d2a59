/** The registers in which resources are spoken of, and what this version understands of them. */
import type { Json } from "../lib/json";
import { parseContent } from "./evidence";
import type { CompetencyRef } from "./framework";
import type { AuthorId } from "./ids";
import { isCleared } from "./register";

export const RESOURCE_TEXTS = ["title", "publisher", "summary", "kind"] as const;
export type ResourceText = (typeof RESOURCE_TEXTS)[number];
export const RESOURCE_CONTENT = "content";
/** Where a built-in one stands now. */
export const RESOURCE_LINK = "link";
export const SERVES_PREFIX = "serves/";
export const USEFUL_PREFIX = "useful/";
export const LATER_PREFIX = "later/";
export const COMMENT_PREFIX = "comment/";
export const resourceServesRegister = (ref: CompetencyRef) => `${SERVES_PREFIX}${ref}`;
export const usefulRegister = (author: AuthorId) => `${USEFUL_PREFIX}${author}`;
export const laterRegister = (author: AuthorId) => `${LATER_PREFIX}${author}`;
export const commentRegister = (id: string) => `${COMMENT_PREFIX}${id}`;
export const isMarkOfResource = (register: string) =>
  [SERVES_PREFIX, USEFUL_PREFIX, LATER_PREFIX, COMMENT_PREFIX].some((prefix) => register.startsWith(prefix));

/** Whether this version understands what is said of a resource. */
export function isKnownOfResource(register: string, value: Json): boolean {
  if (register === RESOURCE_CONTENT) return isCleared(value) || parseContent(value) !== undefined;
  return (
    register === RESOURCE_LINK ||
    RESOURCE_TEXTS.some((text) => text === register) ||
    isMarkOfResource(register)
  );
}

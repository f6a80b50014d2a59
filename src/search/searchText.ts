/** What can be found: one text that stands on this device now, with the place that shows it. */

/** In the order in which their groups stand. */
export const SEARCH_KINDS = [
  "journey",
  "competency",
  "reason",
  "evidence",
  "action",
  "resource",
  "comment",
  "milestone",
  "session",
  /** A school's own term, as "Autumn 2026". */
  "period",
  "term",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchText = {
  readonly kind: SearchKind;
  /** The app's address of the place that shows it. */
  readonly path: string;
  /** Found by its words. Empty for what has no title of its own, as a reason. */
  readonly title: string;
  /** What it speaks of, shown with it; not found by its words. */
  readonly about: string;
  /** Found by its words, and shown around them. */
  readonly body: string;
  /** Who wrote it, as the journey names them; empty where nobody is named. */
  readonly author: string;
  /** When it was written, in milliseconds since 1970 UTC; 0 for what Waymark brings along. */
  readonly time: number;
  /** Of a framework's competency: which it is. */
  readonly competency?: { readonly framework: string; readonly id: string };
};

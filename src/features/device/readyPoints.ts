/** The points of the ready-list, in the order in which they are told, and how each can stand. */
export type Mark =
  /** Good as it is. */
  | "ready"
  /** Somebody should do something about it before. */
  | "todo"
  /** Good to know; nothing has to be done. */
  | "open";

export const CHECKS = [
  "version",
  "offline",
  "installed",
  "protected",
  "space",
  "camera",
  "backup",
  "folder",
  "clock",
  "people",
] as const;
export type CheckId = (typeof CHECKS)[number];

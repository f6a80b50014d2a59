/** What is said after a choice from a card's menu. */
export const words = {
  undo: "Undo",
  pinned: (title: string) => `“${title}” is pinned to the top.`,
  unpinned: (title: string) => `“${title}” is no longer pinned.`,
  locked: (title: string) => `“${title}” is only read here.`,
  unlocked: (title: string) => `“${title}” can be written in here.`,
  archived: (title: string) => `“${title}” is archived.`,
  unarchived: (title: string) => `“${title}” is out of the archive.`,
  deleted: (title: string) => `“${title}” is deleted.`,
  exampleGone: "The example is gone, and nothing of it is left on this device.",
} as const;

import { formatCount } from "../lib/format";

/** What stands around the parts of a journey; apart from the app's words, which the first view needs. */
export const words = {
  journeyMissingTitle: "This journey is not on this device",
  journeyMissing:
    "The address may be mistyped, or the journey lives on another device. Import a snapshot of it to open it here.",
  importSnapshot: "Import a snapshot",

  deletedTitle: "This journey was deleted",
  deleted: "Its entries are still kept on this device.",
  bringBack: "Bring it back",
  toJourneys: "To your journeys",
  broughtBack:
    "Somebody deleted this journey, and somebody else went on writing in it without knowing. It is back for that reason.",
  twoTitles: (titles: string) =>
    `This journey was given two names apart: ${titles}. Rename it to settle which.`,
  newerEntries: (count: string) =>
    `${count} in this journey came from a newer version of Waymark. They are kept and passed on, but not shown here.`,
  newerCount: { one: "1 entry", other: "# entries" },
  joined: (count: number) =>
    formatCount(count, { one: "1 journey is read as one here.", other: "# journeys are read as one here." }),
  joinedParts: "See which",
  readOnly: "Only read on this device.",
  unlock: "Write in it here",
  example: "An example, not a real school:",
  removeExample: "Remove it",

  rename: "Rename this journey",
  parts: "Parts of this journey",
  record: "Record",
  plan: "Plan",
  evidence: "Evidence",
  together: "Together",
  progress: "Progress",
  assess: "Assess",
  exportSnapshot: "Export snapshot",
  export: "Export",
} as const;

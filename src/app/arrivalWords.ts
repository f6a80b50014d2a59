import { formatCount, formatList } from "../lib/format";

export const arrivalWords = {
  caught: (count: number) =>
    formatCount(count, {
      one: "What you shared is kept here now. It waits to be placed.",
      other: "All # that you shared are kept here now. They wait to be placed.",
    }),
  snapshotsWait: (names: readonly string[]) =>
    names.length === 1
      ? `${formatList(names.map((name) => `“${name}”`))} was shared with Waymark, and waits to be looked at.`
      : `${formatCount(names.length, { one: "1 snapshot was", other: "# snapshots were" })} shared with Waymark, and wait to be looked at.`,
  look: "Look at it",
  notAllTaken: (problem: string, more: number) =>
    more === 0
      ? problem
      : `${problem} ${formatCount(more, { one: "1 more could not be taken in either.", other: "# more could not be taken in either." })}`,
  noRoom:
    "Nothing of what you shared was kept: this device has no space left for it. It still stands where you shared it from. Free some space, then share it once more.",
  notKept:
    "Nothing of what you shared was kept: it did not arrive whole. It still stands where you shared it from; share it once more, or choose it here.",
  notTaken:
    "What you shared could not be taken in yet. It is kept on this device; Waymark tries again at the next start.",
  notOpened: "The file could not be opened with Waymark. Choose it on the screen “Import a snapshot”.",
} as const;

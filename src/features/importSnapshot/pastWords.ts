import { formatBytes, formatCount, formatMoment } from "../../lib/format";
import type { PastImport } from "../../storage/importHistory";
import { namesOf } from "./words";

type Came = Pick<PastImport, "entries" | "files" | "bytes">;

/** More than a line of names nobody reads. */
const TITLES_IN_A_ROW = 4;

export const pastWords = {
  title: "Past imports",
  lead: "What came to this device from files. An import can be undone until something is written in its journeys.",
  came: ({ entries, files, bytes }: Came): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    const size = bytes === undefined ? evidence : `${evidence} (${formatBytes(bytes)})`;
    if (files === 0) return entries === 0 ? "Nothing new came with it." : `${changes} came with it.`;
    return entries === 0 ? `${size} came with it.` : `${changes} and ${size} came with it.`;
  },
  /** `titles`: those that are told; `count`: of all. */
  journeys: (titles: readonly string[], count: number): string => {
    const told = titles.slice(0, count > TITLES_IN_A_ROW + 1 ? TITLES_IN_A_ROW : count);
    return `In ${namesOf(told, count - told.length)}.`;
  },
  file: (fileName: string, exported: string) => `“${fileName}”. ${exported}`,
  on: (time: number) => formatMoment(time),
  sealed: "Sealed",
  recovered: "What was whole",
  cannotUndo:
    "It can no longer be undone: something was written in its journeys since, or came there from another file.",
  undone: (time: number | undefined) => (time === undefined ? "Undone" : `Undone on ${formatMoment(time)}`),
  undo: "Undo",
  /** Read after "Undo", for those who do not see beside what it stands. */
  undoOf: (fileName: string) => ` the import of “${fileName}”`,
  showMore: (count: number) => formatCount(count, { one: "Show 1 more", other: "Show # more" }),
} as const;

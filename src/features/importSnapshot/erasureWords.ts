/** What is said of erasing where a snapshot comes in. */
import { AUTHOR, EVIDENCE, VOICE } from "../../domain/thing";
import { formatCount, formatList } from "../../lib/format";

const KINDS = new Map([
  [EVIDENCE, "A piece of evidence"],
  [AUTHOR, "A person"],
  [VOICE, "A voice in a session"],
]);

export const erasureWords = {
  title: "Asked to be erased for good",
  after: "After the import you can look at each of them and decide.",
  thing: (kind: string, label: string, journey: string) =>
    label === ""
      ? `${KINDS.get(kind) ?? "Something that a newer version wrote"}, in “${journey}”`
      : `${KINDS.get(kind) ?? "Something that a newer version wrote"}: “${label}”, in “${journey}”`,
  takenBackTitle: "No longer asked to be erased",
  more: (count: number) => formatCount(count, { one: "and 1 more", other: "and # more" }),
  look: "Look at it",
  staysOut: (entries: number, files: number) =>
    `Erased on this device, and not taken in again: ${formatList([
      ...(entries > 0 ? [formatCount(entries, { one: "1 entry", other: "# entries" })] : []),
      ...(files > 0 ? [formatCount(files, { one: "1 evidence file", other: "# evidence files" })] : []),
    ])}.`,
} as const;

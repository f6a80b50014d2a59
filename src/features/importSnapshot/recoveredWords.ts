import { formatCount } from "../../lib/format";

/** What is said of a damaged file of which a part is whole. */
export const recoveredWords = {
  title: "Part of this file is damaged",
  whole: (entries: number, files: number): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    return files === 0 ? `Whole and checked: ${changes}.` : `Whole and checked: ${changes} and ${evidence}.`;
  },
  lost: (entries: number, files: number): string => {
    const changes = formatCount(entries, { one: "1 change", other: "# changes" });
    const evidence = formatCount(files, { one: "1 evidence file", other: "# evidence files" });
    if (entries === 0 && files === 0) return "Lost: nothing that the file says it held.";
    if (files === 0) return `Lost, by what the file says it held: ${changes}.`;
    if (entries === 0) return `Lost, by what the file says it held: ${evidence}.`;
    return `Lost, by what the file says it held: ${changes} and ${evidence}.`;
  },
  lostUnknown: "How much is lost nobody can tell: where the file says how much it held is damaged too.",
  /** Of evidence files that are whole, those that come in. */
  comeIn: (files: number) =>
    formatCount(files, {
      one: "1 of these evidence files comes in; the rest is here already, or nothing that is whole names it.",
      other:
        "# of these evidence files come in; the rest is here already, or nothing that is whole names it.",
    }),
  cutShort: "The end of the file is missing.",
  sealBroken:
    "The file is sealed, and what is sealed can be read only up to the first damaged place: everything after it is lost.",
  places: (count: number) =>
    formatCount(count, { one: "1 place could not be read.", other: "# places could not be read." }),
  next: "What is whole can come in now. If a better copy turns up, import that too: it adds what is missing, and nothing comes in twice.",
} as const;

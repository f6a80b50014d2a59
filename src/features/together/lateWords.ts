import { formatCount } from "../../lib/format";

export const lateWords = {
  late: (count: number) =>
    formatCount(count, {
      one: "# voice came after the others were shown.",
      other: "# voices came after the others were shown.",
    }),
  waiting: (count: number) =>
    formatCount(count, {
      one: "# ballot came later and is not counted yet.",
      other: "# ballots came later and are not counted yet.",
    }),
  together:
    "All that wait are counted together; wait until nobody is missing, for of one alone the room could tell what it said.",
  take: "Count them too",
  unreadable: (count: number) =>
    formatCount(count, { one: "# ballot can’t be opened.", other: "# ballots can’t be opened." }),
} as const;

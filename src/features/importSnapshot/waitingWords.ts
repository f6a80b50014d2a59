import { formatCount } from "../../lib/format";

/** Characters: more would fill the button, and the name stands above it. */
const LONG = 40;

export const waitingWords = {
  title: (count: number) =>
    formatCount(count, {
      one: "1 more file waits to be looked at",
      other: "# more files wait to be looked at",
    }),
  titleAlone: (count: number) =>
    formatCount(count, { one: "1 file waits to be looked at", other: "# files wait to be looked at" }),
  about: "They are looked at one after the other, each on its own. Nothing of them has been taken in yet.",
  aboutOne: "Nothing of it has been taken in yet.",
  more: (count: number) => formatCount(count, { one: "and 1 more", other: "and # more" }),
  next: (name: string) => (name.length > LONG ? "Look at the next file" : `Look at “${name}”`),
  leave: (count: number) => formatCount(count, { one: "Leave it", other: "Leave them all" }),
  notThere: (name: string) =>
    `“${name}” is not here any more: another Waymark window has seen to it. If it has not, share or choose it once more.`,
  notRead: (name: string) => `“${name}” could not be read just now. It still waits; please try again.`,
} as const;

/** What is said of evidence that was erased for good, or that somebody asks to erase. */
import { formatCount, formatDay } from "../../lib/format";

export const erasureWords = {
  erase: "Erase for good…",
  fileErased: (time: number) => `This file was erased on this device on ${formatDay(time)}.`,
  fileErasedShort: "This file was erased",
  asked: (by: string, at: number) =>
    `${by || "Somebody who gave no name"} asked on ${formatDay(at)} to erase this for good. Nothing happens here before you decide.`,
  kept: (by: string, at: number) =>
    `${by || "Somebody who gave no name"} asked on ${formatDay(at)} to erase this for good. It was chosen to keep it on this device.`,
  alsoNamedBy: "Also named by:",
  alsoGoes: "If you agree, the file goes there too, unless you choose to keep it elsewhere.",
  alsoMore: (count: number) => formatCount(count, { one: "and 1 more item", other: "and # more items" }),
  inJourney: (journey: string) => `in “${journey}”`,
  untitled: "a piece of evidence without a title",
  look: "Look at it",
  goneTitle: (time: number) => `Erased on ${formatDay(time)}`,
  gone: "This piece of evidence was erased for good on this device. Nothing of its texts and files is left here.",
  hidden:
    "This piece of evidence is out of sight on this device, and goes for good when its 30 days are over. Until then it can be taken back.",
  see: "See all that was erased",
  takeBack: "See how to take it back",
} as const;

import { formatCount, formatNumber, formatRecentDay } from "../../lib/format";

/** What is said of journeys that were started apart and are one. */
export const words = {
  title: "The same journey as another",
  lead: "It happens that one journey is started twice: on two tablets, by two people, in two years. Read as one, nothing of either is lost: where the two say different things, both answers stand until somebody settles them.",
  everywhere:
    "Every device that gets a snapshot of it afterwards reads them as one too. They can be read apart again at any time.",

  partsTitle: (count: number) =>
    formatCount(count, { one: "1 journey is read as one here", other: "# journeys are read as one here" }),
  changes: (count: number) => formatCount(count, { one: "1 change", other: "# changes" }),
  leading: (others: number) =>
    others === 1 ? "The other is read as this one." : "The others are read as this one.",
  apart: "Read apart again",
  apartNamed: (title: string) => `Read apart again: ${title}`,
  isApart: (title: string) => `“${title}” is a journey of its own again.`,

  which: "Which journey is the same as this one?",
  whichMore: "Is yet another one the same?",
  find: "Find by name",
  noneFound: "No journey on this framework has such a name.",
  more: (count: number) =>
    `${formatNumber(count)} more journeys are on this framework. Type a part of the name to find one.`,
  assessed: (count: number) =>
    count === 0
      ? "Nothing assessed yet"
      : formatCount(count, { one: "1 competency assessed", other: "# competencies assessed" }),
  evidence: (count: number) =>
    formatCount(count, { one: "1 piece of evidence", other: "# pieces of evidence" }),
  touched: (time: number, now: number) => `touched ${formatRecentDay(time, now)}`,
  readOnly: "only read on this device",
  archived: "archived",
  alike: "Same name",

  togetherTitle: "What would come together",
  toSettle: (count: number) =>
    count === 0
      ? "No competency gets two answers"
      : formatCount(count, {
          one: "1 competency gets two answers, to be settled when you like",
          other: "# competencies get two answers, to be settled when you like",
        }),
  nameOf: "Which name does it keep?",
  join: "Read them as one",
  joined: (one: string, other: string) => `“${one}” and “${other}” are read as one journey now.`,
  joinedAlike: (title: string) => `Both journeys called “${title}” are read as one now.`,

  noOtherTitle: "No other journey on this framework is here",
  noOther:
    "Only journeys on the same framework can be one. If the other is on another device, export a snapshot there and import it here.",
  importSnapshot: "Import a snapshot",
  back: "Back to the record",
  onlyReadTitle: "This journey is only read on this device",
  onlyRead: "To say that it is the same as another, first let it be written in here.",
  exampleTitle: "This is an example",
  example: "An example is nobody’s work, and stays by itself.",
  noFrameworkTitle: "It is not known yet on which framework this journey is",
  noFramework:
    "The part of it that says so has not arrived on this device. Import a snapshot of the whole journey first.",
} as const;

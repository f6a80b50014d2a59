import { formatCount, formatList } from "../../lib/format";
import { READING_IN_SENTENCE, STATUS_IN_SENTENCE } from "../../pictures/words";
import type { Status } from "../../domain/status";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const words = {
  title: "Beside another framework",
  lead: "Where this journey stands, as another framework would have it.",
  backToRecord: "Back to the record",
  noFrameworkTitle: "This journey’s framework is not in this version of Waymark",
  noFramework: "Its entries are all kept, and a snapshot passes them on.",
  noKinTitle: "Nothing ties this framework to another",
  noKin: (framework: string) =>
    `Waymark’s crosswalk says which competencies of K-12 JML, State JML and Design Essentials answer to each other. It knows nothing of ${framework}, so this journey can’t be read as one of them.`,
  choose: "Read it as",
  tied: (read: number, total: number) =>
    read === total
      ? formatCount(total, {
          one: "Its one competency can be read",
          other: "All # competencies can be read",
        })
      : `${read} of ${formatCount(total, { one: "1 competency", other: "# competencies" })} can be read`,
  notTied: (own: string, others: readonly string[]) =>
    `The crosswalk does not tie ${own} to ${formatList(others)}.`,
  rule: "This is a reading, not a record: it is made from the record each time you look, and nothing of it is kept or leaves with an export.",
  ruleHow:
    "A competency reads as earned where everything of the same intent is earned here, and as in progress where some of it is in progress or earned. What only supports it helps it along and says nothing of where it stands.",
  record: "The record",
  reading: "A reading",
  recordOf: (title: string) => `The record of ${title}`,
  readingOf: (framework: string) => `The record read as ${framework}`,
  ofEarned: (total: number) => `of ${total} earned`,
  readEarned: (read: number) => `of ${read} read as earned`,
  inProgress: (count: number) => `${count} in progress`,
  counts: (earned: number, inProgress: number) => `${earned} earned, ${inProgress} in progress`,
  countsRead: (earned: number, inProgress: number, unread: number) =>
    unread === 0
      ? `${earned} read as earned, ${inProgress} as in progress`
      : `${earned} read as earned, ${inProgress} as in progress; of ${unread} nothing can be read`,
  list: (framework: string) => `What is read of ${framework}`,
  listAbout: "Each with what it is read from. The reasons are the crosswalk’s.",
  reads: (status: Status | undefined) => capital(READING_IN_SENTENCE[status ?? "unread"]),
  twoAnswers: "Read from two answers",
  readFrom: "Read from",
  helpedBy: "Helped along by",
  nothingSame: "Nothing here has the same intent.",
  noKinAtAll: "Nothing here is tied to it.",
  status: STATUS_IN_SENTENCE,
  /** The crosswalk’s reasons are clauses without a capital or a full stop. */
  reason: (why: string) => `Because ${why}.`,
  legendUnread: "Nothing can be read",
  legend: {
    earned: "Reads as earned",
    "in-progress": "Reads as in progress",
    "not-started": "Reads as not started",
  } satisfies Record<Status, string>,
} as const;

import { formatCount, formatRecentDay } from "../../lib/format";

/** What the list of journeys and the start of one say. */
export const words = {
  title: "Your journeys",
  firstTitle: "Where do you stand on the journey to mastery learning?",
  firstLead:
    "Waymark helps a school, a district, a state or one person to see where they stand, to decide what to do next, and to keep the proof. It works without a network and without an account.",
  start: "Start a journey",
  importSnapshot: "Import a snapshot",
  emptyTitle: "No journey yet",
  empty:
    "Start one in a minute: a name and a framework are enough. Or carry one on that somebody gave you as a file.",
  noneOpenTitle: "No open journey",
  noneOpen: "What is archived or deleted is listed below, and can be brought back.",
  exploreTitle: "Just looking?",
  explore: "Read the three frameworks, their signs and 110 resources. Nothing is started, nothing is kept.",
  exploreLink: "Explore the frameworks",
  frameworkAndSubject: (framework: string, subject: string) => `${framework} · ${subject}`,
  unknownFramework: "A framework that this version does not have",
  subjects: {
    school: "school",
    district: "district",
    state: "state",
    team: "team",
    classroom: "classroom",
    individual: "individual",
  } as Readonly<Record<string, string>>,
  subjectChoices: {
    school: "A school",
    district: "A district",
    state: "A state",
    team: "A team",
    classroom: "A classroom",
    individual: "Myself",
  },
  earned: (count: number) => `${count} earned`,
  inProgress: (count: number) => `${count} in progress`,
  twoAnswers: (count: number) =>
    formatCount(count, { one: "One competency has two answers", other: "# competencies have two answers" }),
  touched: (time: number, now: number) => `Touched ${formatRecentDay(time, now)}`,
  notInFile: (count: number) =>
    formatCount(count, { one: "1 change not in a file yet", other: "# changes not in a file yet" }),
  touchedAndUnsaved: (touched: string, unsaved: string) => `${touched} · ${unsaved}`,
  allInFile: "All of it is in a file",
  broughtBack: "Deleted once, and written to since",
  menu: (title: string) => `More for ${title}`,
  rename: "Rename",
  archive: "Archive",
  unarchive: "Take out of the archive",
  delete: "Delete",
  archived: (title: string) => `“${title}” is archived.`,
  unarchived: (title: string) => `“${title}” is out of the archive.`,
  deleted: (title: string) => `“${title}” is deleted.`,
  undo: "Undo",
  bringBack: "Bring back",
  archivedTitle: "Archived",
  deletedTitle: "Deleted",
  deletedAbout: "Deleted journeys are hidden, not gone: what was written stays on this device.",
  name: "Name",
  nameHint: "For example the school’s or the team’s name.",
  save: "Save",
  cancel: "Cancel",
  nameEmpty: "Please give the journey a name first.",
  nameTooLong: (length: number, max: number) =>
    `That name has ${length} characters; at most ${max} fit. Please shorten it: nothing was saved yet.`,
  offline: {
    no: "Everything you write stays on this device until you export it.",
    coming: "Getting ready to work offline… Everything you write stays on this device until you export it.",
    ready: "Ready for offline. Everything you write stays on this device until you export it.",
  },

  frameworkNotLoaded:
    "The framework could not be loaded. What you typed is kept: load the page again, or try once more when you are online.",

  newTitle: "Start a journey",
  newLead: "You can change the name later. The framework stays.",
  subject: "Whose journey is it?",
  framework: "Framework",
  go: "Start",
  readFirst: "Read the frameworks first",
} as const;

import { formatCount, formatList, formatMoment, formatNumber } from "../../lib/format";

/** What the library says. */
export const words = {
  title: "Library",
  lead: "Things to read, watch and use, each with the competencies it serves.",
  findIt: "Find in the library",
  filter: "Filter by words",
  framework: "Framework",
  anyFramework: "All frameworks",
  domain: "Domain",
  anyDomain: "All domains",
  competency: "Competency",
  anyCompetency: "All competencies",
  kind: "Kind",
  anyKind: "All kinds",
  publisher: "Publisher",
  anyPublisher: "All publishers",
  show: "Show",
  showAll: "Everything",
  shows: {
    own: "What we added",
    useful: "Useful to us",
    later: "My reading list",
    commented: "With comments",
  },

  eyes: "Journey",
  nobody: "None: only what comes with Waymark",
  archived: (title: string) => `${title} (archived)`,
  readOnly: "This journey was received from others and is only read here, so its marks can’t be changed.",

  shown: (count: number, all: number) =>
    count === all
      ? `All ${formatNumber(all)} resources are shown.`
      : formatCount(count, {
          one: `1 of ${formatNumber(all)} resources is shown.`,
          other: `# of ${formatNumber(all)} resources are shown.`,
        }),
  clear: "Show all",
  shownThough: "What you just added is among them, though it does not fit what is chosen here.",
  oneResource: "The resource you came for",
  allResources: "Show all resources",
  goneTitle: "This resource is not here",
  gone: "It was deleted, or it belongs to a journey that is not on this device or not the one chosen.",
  nothingTitle: "Nothing in the library fits",
  nothing: "Try fewer words, or another framework or kind.",
  emptyShow: {
    own: "This journey has no resources of its own yet. Choose “Add a resource” above to keep a link, a file or a note here.",
    useful: "Nobody has marked anything as useful yet. The button stands below every resource.",
    later: "Your reading list is empty. Choose “Read later” below a resource, and it waits for you here.",
    commented: "Nobody has written a comment yet. Choose “Comment” below a resource to write the first.",
  },
  resources: "Resources",
  caseStudies: "Case studies",
  caseStudiesSource: (title: string) => `The list comes from ${title}`,
  serves: (count: number) =>
    formatCount(count, { one: "Serves 1 competency", other: "Serves # competencies" }),
  imprint: (kind: string, publisher: string, year: number | null) =>
    [kind, publisher, ...(year === null ? [] : [String(year)])].filter(Boolean).join(" · "),

  someone: "someone",
  you: "you",
  useful: "Useful",
  usefulTo: (names: readonly string[], others: number) =>
    `Useful to ${formatList(others === 0 ? names : [...names, formatCount(others, { one: "1 other", other: "# others" })])}`,
  later: "Read later",
  comment: "Comment",
  comments: (count: number) => formatCount(count, { one: "1 comment", other: "# comments" }),
  aboutIt: (title: string) => `What we say of ${title}`,
  more: (title: string) => `More about ${title}`,

  commentField: "Your comment",
  commentHint: "It stays in the journey, with your name, and travels with its snapshots.",
  addComment: "Add the comment",
  commentEmpty: "Please write something first.",
  commentLong: (max: number) =>
    `A comment has at most ${formatNumber(max)} characters. Please shorten it; nothing is lost.`,
  commentNotEmpty: "An empty comment can’t be kept. Choose “Take back” to remove it.",
  saidBy: (name: string, time: number) => `${name}, ${formatMoment(time)}`,
  edit: "Edit",
  editComment: "Edit your comment",
  takeBack: "Take back",
  tookBack: "The comment was taken back.",
  done: "Done",

  replace: "Replace a dead link",
  replaceAbout:
    "Where it moved, or another place that says the same. It holds in this journey alone, and travels with it.",
  newAddress: "New address",
  addressHint: "For example example.org/plan or a whole https address.",
  addressBad:
    "This is not an address that can be opened later. Please type one that begins with https:// or just the site’s name, such as example.org/plan.",
  takeAddress: "Use this address",
  replaced: "The link leads to the new address.",
  restored: "The link leads again to the address that it came with.",
  restore: "Back to the link it came with",
  cameWith: (url: string) => `Its link was replaced. It came with ${url}`,
  cancel: "Cancel",
  linkUnsafe: "Its address is not a web or mail address, so Waymark does not open it.",

  twoAnswers: "Two answers",
  twoAnswersTitle: {
    title: "Two titles were written apart",
    publisher: "Two publishers were written apart",
    summary: "Two summaries were written apart",
    kind: "Two kinds were chosen apart",
    content: "Its link, file or note was changed apart",
    link: "Two addresses were given apart",
    comment: "A comment was changed apart",
  },
  servesTwice: (title: string) => `Whether it serves “${title}” was said apart`,
  servesIt: "It does",
  servesItNot: "It does not",
  twoAnswersAbout: "Both are kept. Which one holds from now on?",
  answer: (text: string, by: string) => `“${text}” (${by})`,
  nothingSaid: "nothing",
  keepThis: "Keep this one",

  hereTitle: "Resources",
  hereNone: "Nothing in the library serves this competency yet.",
  hereLibrary: "All of the library",
} as const;

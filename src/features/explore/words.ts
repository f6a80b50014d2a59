import { formatCount, formatList, formatNumber } from "../../lib/format";

/** What the reading screens say. */
export const words = {
  exploreTitle: "Explore",
  exploreLead:
    "Three frameworks of the Mastery Transcript Consortium. Read as far as you like: nothing is started and nothing is kept.",
  exploreFoot:
    "Signs, evidence ideas and prompts in all three are Waymark’s own wording, to help a conversation along.",
  aboutWaymark: "About Waymark and its sources",
  seeLibrary: "See the library",
  read: (framework: string) => `Read ${framework}`,
  start: "Start a journey",
  startWith: (framework: string) => `Start a journey with ${framework}`,
  startHere: "Start a journey with this framework",
  competencies: (count: number) => formatCount(count, { one: "1 competency", other: "# competencies" }),
  levels: (counts: readonly { readonly title: string; readonly count: number }[]) =>
    formatList(counts.map(({ title, count }) => `${formatNumber(count)} ${title}`)),
  noLevels: "Without levels",
  published: (publisher: string, year: number | null) =>
    year === null ? publisher : `${publisher}, ${year}`,

  holds: "Holds",
  source: "Source",
  domains: "Domains",
  domainsOf: (framework: string) => `Domains of ${framework}`,
  domainOf: (index: number, count: number) => `Domain ${formatNumber(index + 1)} of ${formatNumber(count)}`,
  considerations: "Considerations",
  considerationsLead: "Nothing here is assessed. Keep it in view while you work on the competencies.",

  crosswalk: "How the frameworks answer to each other",
  crosswalkLead:
    "What stands in one framework often stands in another under a different name, or helps it along. The ties and their reasons are Waymark’s own reading of the three.",
  crosswalkFrom: "Seen from",
  crosswalkTies: (count: number) => formatCount(count, { one: "1 tie", other: "# ties" }),
  crosswalkOf: (framework: string) => `${framework} and its kin`,
  noKinHere: "Nothing in the other frameworks is tied to it.",
  breadcrumb: "Where you are",
  placeIn: (framework: string, domain: string) => `${framework} · ${domain}`,
  statuses: "What each status means",
  statusesNote:
    "The signs are Waymark’s own wording. They help a conversation; they are no checklist to pass.",
  signsOf: (status: string) => `Signs of “${status}”`,
  evidenceIdeas: "Evidence you could keep",
  prompt: "To talk about",
  terms: "Words used here",
  kin: "In the other frameworks",
  noKin: "No competency of the other frameworks is tied to this one.",
  relation: {
    "same-intent": "The same intent",
    supports: "This one supports it",
    "supported-by": "It supports this one",
  },
  /** The crosswalk's reasons are clauses without a capital or a full stop. */
  reason: (why: string) => `Because ${why}.`,
  resources: "To read and use",
  imprint: (kind: string, publisher: string, year: number | null) =>
    [kind, publisher, ...(year === null ? [] : [String(year)])].join(" · "),
  caseStudies: "Case studies",
  previous: "Previous",
  next: "Next",
  pager: "Previous and next competency",

  noFrameworkTitle: "There is no such framework here",
  noFramework:
    "Waymark has no framework at this address. It may be mistyped, or come from another version of Waymark.",
  seeFrameworks: "See the frameworks",
  noCompetencyTitle: "There is no such competency here",
  noCompetency: (framework: string) =>
    `${framework} has no competency at this address. It may be mistyped, or come from another version of Waymark.`,
} as const;

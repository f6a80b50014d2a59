import { formatCount, formatList, formatNumber } from "../../../lib/format";

export const words = {
  notAsked: "No question about where you stand was put to the room in this session.",
  closedTitle: "Nobody has seen the answers yet",
  closed: (count: number) =>
    `${formatCount(count, { one: "1 voice is in.", other: "# voices are in." })} Once they are shown, whoever comes later counts as late.`,
  noKey: "This device has no key to open the ballots with. Enter the session’s key under Gather.",
  reveal: "Show what the room says",
  toGather: "Go on gathering",
  question: "Round",
  first: "First round",
  again: (nth: number) => `Round ${formatNumber(nth)}`,

  listTitle: "Where we differ most",
  voices: (count: number) => formatCount(count, { one: "1 voice", other: "# voices" }),
  filter: "Which to list",
  filters: {
    differ: "To talk about",
    cannotJudge: "Can’t judge",
    unanimous: "Alike",
    agreed: "Agreed",
    all: "All",
  },
  nothingIn: {
    differ: "Nothing is left to talk about.",
    cannotJudge: "Of no competency do many say that they can’t judge.",
    unanimous: "Of no competency do all say the same.",
    all: "Nothing was asked.",
    agreed: "Nothing is agreed yet.",
  },
  unanimous: (count: number) =>
    formatCount(count, {
      one: "Of 1 competency all say the same.",
      other: "Of # competencies all say the same.",
    }),
  acceptAll: (count: number) => formatCount(count, { one: "Accept it", other: "Accept all #" }),
  accepted: (count: number) =>
    formatCount(count, { one: "1 status is agreed.", other: "# statuses are agreed." }),

  flags: {
    extremes: "Both ends",
    cannotJudge: "Many can’t judge",
    apart: (roles: readonly string[]) => `${formatList(roles)}: otherwise than leadership`,
    someApart: "Roles differ",
  },
  passed: (count: number) => formatCount(count, { one: "1 passed it over", other: "# passed it over" }),
  agreedMark: (status: string) => `Agreed: ${status}`,

  roles: "By role",
  rolesHidden: (fewest: number) =>
    `Roles are not shown apart where one has fewer than ${formatNumber(fewest)} voices.`,
  sure: "How sure",
  sureLevels: ["did not say", "not very", "fairly", "very"],
  sureCount: (count: number, level: string) => `${formatNumber(count)} ${level}`,
  speakFirst: "Those at the ends speak first.",
  /** `names`: of the first of them; `count`: how many there are. */
  atEnd: (view: string, names: readonly string[], count: number) => {
    const more = count - names.length;
    const rest = more > 0 ? [formatCount(more, { one: "1 more", other: "# more" })] : [];
    return `${view}: ${formatList([...names, ...rest])}`;
  },
  readOn: "Read on",
  readLess: "Show less",
  reasons: "Reasons",
  moreReasons: (count: number) => formatCount(count, { one: "1 more reason", other: "# more reasons" }),
  noReasons: "Nobody gave a reason.",
  ask: "Ask",
  evidence: "Evidence here",
  noEvidence: "There is no evidence for it yet.",
  evidenceCount: (count: number) => formatCount(count, { one: "1 piece", other: "# pieces" }),
  toWall: "Show to the room",
  offWall: "Take it down",
  of: (control: string, title: string) => `${control}: ${title}`,
  notForAll: "Not to be shown to everybody",
  notArrived: "Something that has not arrived on this device yet",
  recordNow: "In the record now",
  openCompetency: "Open the competency",
  back: "Back to the list",

  changeTitle: "Since the round before",
  before: "Before",
  now: "Now",
  closer: "The room has come closer.",
  further: "The room lies further apart.",
  asBefore: "As before.",

  undo: "Undo",
  agreeTitle: "Agree",
  status: "Agreed status",
  why: "Reason",
  method: "How it was agreed",
  methodChoose: "Choose how",
  dissent: "What some hold against it",
  missing: "Evidence that is missing",
  missingHint: "It becomes an action in the plan.",
  owner: "Who brings it",
  due: "By when",
  agree: "Agree and go on",
  agreeAgain: "Agree anew",
  /** `roles`: how many of each, already in words. */
  inRoom: (voices: number, roles: readonly string[]) => {
    const count = formatCount(voices, { one: "1 voice", other: "# voices" });
    return roles.length === 0
      ? `It is kept that ${count} lay before the room.`
      : `It is kept that ${count} lay before the room: ${formatList(roles)}.`;
  },
  ofRole: (count: number, role: string) => `${formatNumber(count)} ${role}`,
  takeBack: "Take it back",
  /** `count` of `all` that were to be taken back. */
  movedOn: (count: number, all: number) =>
    all === 1
      ? "It was not taken back: the status was changed since. Change it on the competency’s page."
      : formatCount(count, {
          one: `1 of ${formatNumber(all)} was not taken back: its status was changed since.`,
          other: `# of ${formatNumber(all)} were not taken back: their status was changed since.`,
        }),
  takenBack: (title: string) => `${title}: no longer agreed.`,
  agreedSaid: (title: string, status: string) => `${title}: ${status} is agreed.`,
  missingAction: (missing: string, max: number) => {
    const title = `Bring evidence: ${missing.split("\n")[0] ?? ""}`;
    return title.length > max ? `${title.slice(0, max - 1)}…` : title;
  },
  statusMissing: "Choose the status that was agreed.",
  methodMissing: "Say how it was agreed.",
  tooLong: (max: number) => `This is longer than ${formatNumber(max)} characters. Shorten it.`,

  secondTitle: "Ask the room once more",
  second: (count: number) =>
    formatCount(count, {
      one: "A second round about the 1 competency that was talked about.",
      other: "A second round about the # competencies that still differ.",
    }),
  askAgain: "Ask once more",

  more: "More about these answers",
  hide: "Hide the answers again",
  hideAbout:
    "The page and the projector show them no more. What was opened stays in the journey, and in every snapshot of it.",
  hidden: "The answers are hidden.",
  print: "Print the result",
  onPaper: (voices: number, agreed: number, all: number) =>
    `${formatCount(voices, { one: "1 voice", other: "# voices" })}. ${formatCount(agreed, { one: "1", other: "#" })} of ${formatCount(all, { one: "1 competency is agreed", other: "# competencies are agreed" })}. The numbers count voices.`,
  doubled: (count: number) =>
    formatCount(count, {
      one: "1 voice sent two ballots that differ, as from two tablets with the same content. Both count.",
      other: "# voices sent two ballots that differ, as from tablets with the same content. Both count.",
    }),
} as const;

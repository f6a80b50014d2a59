import { formatCount, formatList, formatNumber } from "../../../lib/format";

/** Once under the other, for example "6 dots". */
const dotCount = (count: number) => formatCount(count, { one: "# dot", other: "# dots" });
const voiceCount = (count: number) => formatCount(count, { one: "# voice", other: "# voices" });

export const words = {
  dotsTitle: "What shall we work on?",
  dotsLead:
    "Everyone lays dots on their own tablet, and all are shown at once. The dots open the talk about what comes first; then you decide.",
  candidates: "Candidates",
  candidatesAbout: "Whatever is not earned yet. Eight to twelve can still be weighed against each other.",
  chosenOf: (chosen: number, of: number) => `${formatNumber(chosen)} of ${formatNumber(of)} chosen`,
  all: "Choose all",
  none: "Choose none",
  proposed: "As proposed",
  noCandidates: "Everything is earned",
  noCandidatesText: "There is nothing left to choose from: every competency of this journey is earned.",
  tooFew: "Choose at least two candidates: between one there is nothing to choose.",
  dotsEach: "Dots for each voice",
  dotsEachHint: "A third of the candidates, five at most, is a good rule.",
  most: "On one candidate at most",
  dots: dotCount,
  ask: "Ask the room",
  askAgain: "Lay dots once more",
  asked: (kind: "dots" | "fist") =>
    kind === "dots" ? "The room is laying its dots" : "The room is showing its hands",
  areIn: (count: number) => formatCount(count, { one: "# voice is in.", other: "# voices are in." }),
  notShown: "Nobody sees an answer before you show them all at once.",
  goOn: "Gather more",
  show: "Show the answers",
  noAnswers: "No ballot is in yet.",
  spoiled: (count: number) =>
    formatCount(count, {
      one: "# ballot has more dots than there were to lay, and counts for nothing.",
      other: "# ballots have more dots than there were to lay, and count for nothing.",
    }),
  tally: "Where the dots lie",
  tallyOf: (voices: number, dots: number) => `${voiceCount(voices)}, ${dotCount(dots)}`,
  voices: voiceCount,
  role: (title: string, count: number) => `${title}: ${formatNumber(count)}`,
  nearSign: "≈",
  nearTieMark: "Near tie",
  rowAbout: (dots: number, voices: number, roles: readonly string[]) =>
    roles.length === 0
      ? `${dotCount(dots)} from ${voiceCount(voices)}`
      : `${dotCount(dots)} from ${voiceCount(voices)}: ${formatList(roles)}`,
  decide: "What you decide",
  decideLead: "Talk about the top of the list and what lies close together. Then choose three to five.",
  decideCount: (count: number) =>
    count === 0 ? "None is chosen yet." : formatCount(count, { one: "# is chosen.", other: "# are chosen." }),
  decideMany:
    "Three to five is what most schools can carry at once. Every one more takes hands from the others.",
  isPriority: "A priority already",
  owner: "Who takes the first step",
  firstStep: "The first step",
  method: "How it was decided",
  note: "What should be remembered of it",
  methodChoose: "Choose how",
  stepMissing: "Say what the first step is: a name alone is nothing to do.",
  methodMissing: "Say how it was decided.",
  nothingChosen: "Choose at least one candidate in the list above.",
  tooLong: (most: number) => `At most ${formatNumber(most)} letters can be kept here. Make it shorter.`,
  intoPlan: "Put them in the plan",
  intoPlanSaid: (count: number) =>
    formatCount(count, { one: "# priority is in the plan.", other: "# priorities are in the plan." }),
  decided: "Decided",
  decidedBy: (method: string, day: string) => `${method}, ${day}`,
  toPlan: "Open the plan",
  decideAnew: "Decide anew",
  decisionTakenBack:
    "The decision is open again. What it put in the plan went with it, save what somebody changed since.",
  inRoom: (voices: number, roles: readonly string[]) =>
    roles.length === 0
      ? `${voiceCount(voices)} in the room`
      : `${voiceCount(voices)} in the room: ${formatList(roles)}`,
  proposalOf: (titles: readonly string[]) => `We work on ${formatList(titles)} first.`,
  fistTitle: "Can we go with this?",
  fistLead:
    "Put one sentence before the room. Everyone shows none to five fingers, hidden until all are in. Whoever shows fewer than three says what stands in the way, and you mend the proposal.",
  proposal: "Proposal",
  proposalHint: "One sentence that somebody can agree with or not.",
  proposalMissing: "Write the proposal first.",
  round: (round: number, of: number) => `Round ${formatNumber(round)} of ${formatNumber(of)}`,
  hands: "How far the room goes with it",
  fingers: (count: number) => formatCount(count, { one: "# finger", other: "# fingers" }),
  handRow: (fingers: number, voices: number) =>
    `${formatCount(fingers, { one: "# finger", other: "# fingers" })}: ${voiceCount(voices)}`,
  carried: "Nobody shows fewer than three fingers: the room goes with it.",
  notCarried: (count: number) =>
    formatCount(count, {
      one: "# voice shows fewer than three fingers. It has the floor: what would have to change?",
      other: "# voices show fewer than three fingers. They have the floor: what would have to change?",
    }),
  floor: (count: number) =>
    formatCount(count, {
      one: "# voice is under three and has the floor.",
      other: "# voices are under three and have the floor.",
    }),
  saidBy: (name: string, fingers: string) => `${name}, ${fingers}`,
  noReason: "Gave no reason on the tablet.",
  amend: "Mend the proposal and ask again",
  amendLast: "That was the last of three rounds. Decide now, or leave it for another day.",
  amended: "The proposal, mended",
  recordDecision: "Record the decision",
  recorded: "The decision is recorded.",
  before: "Rounds before",
  roundNotShown: "The hands of this round are not shown now.",
  anotherProposal: "Another proposal",
  nothingHere: "The room chose nothing in this session.",
} as const;

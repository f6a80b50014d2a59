import type { QuestionKind } from "../../../domain/session";
import { formatCount, formatList, formatNumber } from "../../../lib/format";
import { STATUS_TITLES } from "../../../pictures/words";

/** Titles of what the room is asked. */
const ASKED: Readonly<Record<QuestionKind, string>> = {
  statuses: "Where do we stand?",
  dots: "What shall we work on?",
  fist: "Can we go with this?",
};

export const words = {
  title: (session: string) => `${session}: what the room sees`,
  untitled: "A session",
  missing:
    "This session is not on this device, or it was deleted. Close this window and open it again from the session.",
  missingTitle: "Nothing to show here",
  toJourneys: "To the journeys",
  asked: ASKED,
  steps: [
    "Open Waymark on your tablet.",
    "Tap “Join a session” on its first page.",
    "Hold its camera to this code.",
    "No Waymark on it? With internet, its own camera opens this too.",
  ],
  joinCode: "Code to join",
  typed: "Type this code",
  typedHow: "On “Join a session”, choose to type the code. Each line ends with a sign that checks it.",
  areIn: (count: number) => formatCount(count, { one: "# is in", other: "# are in" }),
  ofExpected: (expected: number) => `of ${formatNumber(expected)}`,
  isIn: (count: number) => (count === 1 ? "is in" : "are in"),
  nobodyIn: "Nobody is in yet. Hold the codes on your tablets to the camera.",
  more: (count: number) => formatCount(count, { one: "and # more", other: "and # more" }),
  differMost: "Where we differ most",
  alike: "Everywhere the room sees it alike.",
  notShown: "Not shown yet",
  notShownText: "The answers are shown to all at once, when everybody is in.",
  noEvidence: "There is no evidence for it that everybody may see.",
  evidenceOf: (competency: string) => `Evidence for “${competency}”`,
  place: (place: number, of: number) => `${formatNumber(place)} of ${formatNumber(of)}`,
  notHere: "This file has not arrived on this device.",
  notForWall: "This file can’t be shown here. Open it on the facilitator’s device.",
  pieceBefore: "The piece before",
  pieceNext: "The next piece",
  noCompetency: "Nothing is chosen to look at yet.",
  voices: (count: number) => formatCount(count, { one: "# voice", other: "# voices" }),
  agreed: "Agreed",
  agreedOn: (count: number, of: number) => `Agreed on ${formatNumber(count)} of ${formatNumber(of)}`,
  status: STATUS_TITLES,
  nothingAgreed: "Nothing is agreed yet.",
  dots: "Where the dots lie",
  decided: "Decided",
  list: formatList,
  timeOver: "Time",
  timeLeft: "Time left",
  // The facilitator's side.
  bar: "What the room sees",
  open: "Open the projector's window",
  openHow: "Pull the window over to the projector, then press F in it: it fills the whole screen.",
  blocked:
    "The browser did not open a window. Allow it to open one for Waymark, or open this address on the projector:",
  shows: {
    code: "Code",
    typed: "Code to type",
    who: "Who is in",
    spread: "This competency",
    list: "Where we differ",
    evidence: "Evidence",
    agreed: "Agreed",
    dots: "Dots",
    fist: "Hands",
    blank: "Nothing",
  },
} as const;

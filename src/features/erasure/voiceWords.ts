/** What is said of erasing a voice: what somebody said in a session. */
import { formatCount, formatList } from "../../lib/format";

export const voiceWords = {
  titled: (name: string) => (name === "" ? "a voice without a name" : `the voice of “${name}”`),
  named: (name: string) => (name === "" ? "A voice without a name" : `The voice of “${name}”`),
  lead: "For whoever has the right to be forgotten. The ballot, the name, every view and every reason of this voice are out of sight at once, and go for good after 30 days, or as soon as you confirm it a second time. Until then it can be taken back.",
  saidIn: (sessions: readonly string[]) =>
    sessions.length === 0
      ? "It was given in a session."
      : `It was given in ${formatList(sessions.map((title) => `“${title}”`))}.`,
  stays:
    "What the room agreed and decided stays. The spread is counted without this voice from then on; how many were in the room when something was agreed is not counted anew.",
  onTablet:
    "The tablet from which the ballot was sent may still hold it, sealed: it follows once it reads a snapshot that asks for this.",
  back: "Back to the sessions",
  listTitle: "Voices in sessions",
  listAbout:
    "Who gave a name in a session stands here apart: it may be somebody of the list above, or somebody else of the same name.",
  inJourney: (journey: string, sessions: readonly string[]) =>
    sessions.length === 0
      ? `In “${journey}”`
      : `In “${journey}”, ${formatList(sessions.map((title) => `“${title}”`))}`,
  more: (count: number) => formatCount(count, { one: "Show 1 more", other: "Show # more" }),
} as const;

import type { View } from "../../domain/ballot";
import type { QuestionKind } from "../../domain/session";
import { FINGERS_MEAN } from "../../pictures/roomWords";
import { formatCount, formatNumber } from "../../lib/format";

/** What somebody reads who gives their own view. Where they join and what was sent: joinWords.ts. */
export const words = {
  title: "Your view",
  untitled: "A session without a title",
  noneTitle: "This device takes part in no session yet",
  none: "Join with the code that the facilitator shows; then give your view here.",
  toJoin: "Join a session",
  goneTitle: "This ballot is not on this device",
  gone: "It may have been sent from another tablet, or was erased for good here. All that was sent from this one is listed where sessions are joined.",
  toSent: "What was sent from this device",
  noFrameworkTitle: "This device does not have the framework of the session",
  noFramework:
    "Ask the facilitator for the file of the session: it brings the framework. Open it where sessions are joined.",

  whoTitle: "Who is giving this view?",
  asked: {
    statuses: (count: number) =>
      formatCount(count, {
        one: "You are asked where you stand with one competency.",
        other: "You are asked where you stand with # competencies, one after the other.",
      }),
    dots: (count: number) =>
      formatCount(count, {
        one: "You are asked which competency comes first: you have one dot to give.",
        other: "You are asked what comes first: you have # dots to give.",
      }),
    fist: () => "You are asked how far you go along with a proposal.",
  },
  again: "These are asked once more, after the room has talked about them.",
  unseen:
    "Nobody sees what you answer before the room sees all answers together. It is sealed on this tablet when you send it, and only the facilitator’s device can open it.",
  named: "This session is held by name: yours stands beside what you say.",
  nameless:
    "Nobody asks for your name. Only your part in the school’s life is told, and only where several share it.",
  name: "Your name",
  nameHint: "As the others know you.",
  nameMissing: "Please write your name: this session is held by name.",
  nameTooLong: (max: number) => `A name has at most ${formatNumber(max)} characters. Please shorten it.`,
  role: "Your part",
  roleMissing: "Please choose your part, or say that you would rather not.",
  noRole: "I would rather not say",
  begin: "Begin",
  goOn: "Go on",
  notNow: "Not now",
  anew: "Somebody else: start anew",
  sentBefore: (count: number) =>
    formatCount(count, {
      one: "One view was sent from this tablet already. What you give now counts beside it: go on only if you are somebody else.",
      other:
        "# views were sent from this tablet already. What you give now counts beside them: go on only if none of them is yours.",
    }),
  changing:
    "What you answer now takes the place of what you sent before. The earlier answers are sealed, so please give them all again.",

  yoursTitle: "Is this view yours?",
  begunBy: (name: string) =>
    `${name || "Somebody"} began it on this tablet, and it is not sent yet. What was answered is not shown before you say that it is yours.`,
  yoursInstead:
    "It takes the place of the one that was sent from this tablet before: go on only if that one is yours too.",
  yoursOnly: "Whoever starts anew begins with nothing, and what was begun here is dropped.",
  elsewhereTitle: "These answers were sent",
  elsewhere:
    "That was in another window of this tablet. They count once, and nothing that can be read is kept of them here.",

  leave: "Leave; your answers are kept",
  place: (at: number, count: number) => `${formatNumber(at)} of ${formatNumber(count)}`,
  progress: "Where you are",
  listTitle: "All that is asked",
  stateOf: { answered: "Answered", open: "Not answered", here: "Here" },
  back: "Back",
  next: "Next",
  skip: "Skip",
  toReview: "Look over",
  lackingTitle: "This competency is not on this device",
  lacking:
    "The framework here is another version than the session’s. Skip it, or ask the facilitator for the file of the session and open it where sessions are joined: your answers are kept.",
  question: "Where do you see it?",
  views: {
    "not-started": "Not started",
    "in-progress": "In progress",
    earned: "Earned",
    "cannot-judge": "I can’t judge",
  } satisfies Record<View, string>,
  cannotAbout: "That is an answer too: it shows the room where more must be seen.",
  signs: "What would speak for it",
  evidence: (count: number) =>
    formatCount(count, {
      one: "1 piece of evidence on this device",
      other: "# pieces of evidence on this device",
    }),
  untitledEvidence: "Without a title",
  notTold: (count: number) =>
    formatCount(count, {
      one: "One more is not for everybody to see.",
      other: "# more are not for everybody to see.",
    }),
  sure: "How sure are you?",
  sureness: { "1": "Not very", "2": "Fairly", "3": "Very" } as const,
  why: "Why do you see it so?",
  whyHint: "What have you seen or heard? Everybody will read it, after all answers are shown.",
  whyTooLong: (max: number) =>
    `At most ${formatNumber(max)} characters are sent. What is beyond is cut, so please shorten it.`,
  kept: "Kept on this tablet",

  reviewTitle: "Ready to send?",
  reviewed: (answered: number, count: number) =>
    answered === count
      ? formatCount(count, { one: "Your answer is given.", other: "All # are answered." })
      : `${formatNumber(answered)} of ${formatNumber(count)} are answered. What is open counts as not said; you can send it so.`,
  change: "Change",
  notAnswered: "Not answered",
  send: "Send",
  sending: "Sending…",

  dotsTitle: "What comes first for you?",
  dotsLead: (dots: number, most: number) =>
    `You have ${formatCount(dots, { one: "1 dot", other: "# dots" })}${
      most > 1 && dots > 1
        ? `, and may put up to ${formatNumber(most)} on one`
        : dots > 1
          ? ", one for each"
          : ""
    }. Nobody sees them before all are shown.`,
  dotsLeft: (count: number) => formatCount(count, { one: "1 dot left", other: "# dots left" }),
  noDotsLeft: "All dots are given",
  dotsOn: (count: number) => formatCount(count, { one: "1 dot", other: "# dots" }),
  addDot: (title: string) => `One dot more for ${title}`,
  takeDot: (title: string) => `One dot less for ${title}`,

  fistTitle: "How far do you go along?",
  proposal: "The proposal",
  fingers: [
    { label: `0: ${FINGERS_MEAN[0]}`, about: "I stand in its way." },
    { label: `1: ${FINGERS_MEAN[1]}`, about: "It must change a good deal before I go along." },
    { label: `2: ${FINGERS_MEAN[2]}`, about: "I would talk about something in it first." },
    { label: `3: ${FINGERS_MEAN[3]}`, about: "It is not my first choice, and I go along." },
    { label: `4: ${FINGERS_MEAN[4]}`, about: "I think it is right, and I help." },
    { label: `5: ${FINGERS_MEAN[5]}`, about: "I help to lead it." },
  ],
  fistWhy: "What would have to change?",
  fistWhyOpen: "Anything to add?",
  fistWhyHint: "The room talks about exactly this next.",
} as const;

export const askedText = (kind: QuestionKind, count: number) => words.asked[kind](count);

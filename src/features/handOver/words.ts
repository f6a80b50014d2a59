import { formatCount, formatMoment } from "../../lib/format";

export const words = {
  title: "Hand this tablet on",
  lead: "The next person gets one walk through this journey, and nothing else of what is here. You get your own view back afterwards, as you leave it.",
  missing:
    "This journey cannot be handed on here: it is not on this device, it was deleted, it is only read here, or its framework is not in this version of Waymark.",
  toJourneys: "To your journeys",
  what: "What does the next person get?",
  all: "The whole walk",
  count: (count: number) => formatCount(count, { one: "1 competency", other: "# competencies" }),
  domainCount: (domain: string, count: number) => `${domain} · ${words.count(count)}`,
  domain: "One domain",
  whichDomain: "Which domain",
  notStarted: "What is not started yet",
  skipped: "What was skipped",
  pin: "PIN for the way back, if you wish",
  pinHint: "4 to 8 digits. Your view is only shown again to whoever types them.",
  pinWrongForm: "A PIN has 4 to 8 digits and nothing else. Leave it empty for none.",
  showPin: "Show the digits",
  courtesy:
    "The PIN is a courtesy, not encryption: whoever knows browsers can still read everything that is on this tablet.",
  handOn: "Hand it on",
  notNow: "Not now",

  takeOverTitle: "Please take over",
  takeOver: (journey: string) =>
    `You are about to walk through “${journey}”, one competency at a time. What you say is kept under the name that you choose.`,
  whoAreYou: "Who are you?",
  yourName: "Your name or role",
  another: "Somebody else",
  begin: "Begin",
  withoutName: "Go on without a name",
  nameEmpty: "Please type your name or role, or go on without a name.",
  nameTooLong: (max: number) => `A name or role has at most ${max} characters. Please shorten it.`,
  cannotWalk:
    "This journey cannot be walked through at the moment. Please give the tablet back to the lead team.",

  yourTurn: (name: string) => (name === "" ? "Your turn" : `Your turn: ${name}`),
  done: "Done",
  pauseTitle: "Are you done?",
  pause: "Everything you said is saved. You can go on where you were, or hand the tablet on.",
  goOn: "Go on with the walk",
  iAmDone: "I am done",

  thanksTitle: (name: string) => (name === "" ? "Thank you" : `Thank you, ${name}`),
  thanks: "Everything you said is saved. Please hand it to the next person.",
  next: "The next person",

  giveBack: "Return to the lead team’s view",
  giveBackAbout: "Please type the PIN that the lead team chose when it handed the tablet on.",
  leadPin: "PIN",
  open: "Return",
  cancel: "Back",
  wait: (seconds: number) =>
    formatCount(seconds, {
      one: "That was not the PIN. Please wait one second, then try again.",
      other: "That was not the PIN. Please wait # seconds, then try again.",
    }),
  tryAgain: "That was not the PIN. You can try again now.",
  forgot: "Forgot the PIN?",
  forgotAbout:
    "Then stay on this page for one minute. After that you can return without it, and the lead team is told.",
  forgotStart: "Wait for a minute",
  forgotWait: (seconds: number) =>
    formatCount(seconds, {
      one: "You can return without the PIN in one second. Please stay on this page.",
      other: "You can return without the PIN in # seconds. Please stay on this page.",
    }),
  forgotReady: "The minute is over.",
  openWithout: "Return without the PIN",
  returnedWithout: (at: number) => `Returned without the PIN on ${formatMoment(at)}`,
  returnedAbout: "Nobody typed the PIN: somebody waited for a minute instead.",
  understood: "Understood",

  ending: "Hand it to the next person",
} as const;

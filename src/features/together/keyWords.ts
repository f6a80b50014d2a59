export const keyWords = {
  title: "The key of this session",
  missingTitle: "This session is not here",
  missing: "The address may be mistyped, the session was deleted, or its journey lives on another device.",
  toJourneys: "To your journeys",
  untitled: "A session without a title",
  what: (session: string, journey: string, day: string) =>
    `This key opens the ballots of “${session}” (${journey}, ${day}).`,
  code: "The key as a code",
  letters: "The key in letters",
  how: "If this device breaks: open the journey from a backup or a snapshot on another device, open the session there, and enter the key. Everybody can send their ballot again from their own tablet.",
  careTitle: "Keep it apart from the ballots.",
  care: "Whoever has this page and the ballots can read how each voice answered. Shred it once the session is over.",
  print: "Print this page",
  done: "It is on paper",
  isDone: "It is on paper, as somebody said here.",
} as const;

/** What is said where people choose what to work on next. */
export const chooseWords = {
  priorities: "Priorities, in order",
} as const;

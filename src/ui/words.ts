/** The few words that widgets bring themselves; every other one is handed to them. */
export const words = {
  saving: "Saving…",
  saved: "Saved on this device",
  notSaved: "Not saved",
  dismiss: "Dismiss",
  close: "Close",
  skipToContent: "Skip to content",
  notifications: "Messages",
  optional: "optional",
  opensOnTheWeb: "Opens on the web; needs a connection.",
  chooseFiles: "Choose files",
  dropFiles: "or drop them here",
} as const;

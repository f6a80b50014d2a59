/** The few words that widgets bring themselves; every other one is handed to them. */
export const words = {
  saving: "Saving…",
  saved: "Saved on this device",
  dismiss: "Dismiss",
  skipToContent: "Skip to content",
  notifications: "Messages",
  optional: "optional",
  opensOnTheWeb: "Opens on the web; needs a connection.",
} as const;

export const shareWords = {
  share: "Share…",
  renamed: (name: string) =>
    `It goes as “${name}”, because this browser shares no other kind of file. Waymark reads it all the same.`,
  outcomes: {
    shared: (name: string) =>
      `“${name}” was handed to the app that you chose. Whether it arrived, only that app can say.`,
    dismissed: () => "It was shared with nobody. The saved file is whole, and stays where it is.",
    failed: () =>
      "This device did not hand it over. The saved file is whole: send that from your downloads instead.",
  },
} as const;

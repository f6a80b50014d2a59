/** What the about page says. `here`, `sources`, `own` and `software` are its sections, each with a heading. */
export const words = {
  title: "About Waymark",
  lead: "Waymark helps a school, a district, a state agency, a team or one person find out where they stand on the journey to mastery learning, decide what to do next, and keep the proof.",
  here: {
    title: "Everything stays on this device",
    paragraphs: [
      "Waymark has no account and no server. What you write and every file you add is kept on this device, in this browser, and nothing of it is sent anywhere. Nobody counts what you do here.",
      "It works without a network. Only a link that you tap leads out to the web, and a snapshot leaves this device only when you export it yourself.",
      "Because nothing is kept elsewhere, a lost tablet or a cleared browser takes its journeys along. Export a snapshot now and then, and keep that file in another place.",
    ],
    device: "See what this device keeps",
  },
  sources: {
    title: "Whose frameworks these are",
    paragraphs: [
      "The three frameworks are the work of the Mastery Transcript Consortium. Waymark names the Consortium as their source. It has no tie to the Consortium and claims none: it is not made, checked or endorsed by it.",
    ],
    listLabel: "Sources of the frameworks",
    published: (publisher: string, year: number | null) =>
      year === null ? publisher : `${publisher}, ${year}`,
  },
  own: {
    title: "What is Waymark’s own",
    paragraphs: [
      "The signs, the evidence ideas and the prompts for conversation are Waymark’s own wording. They are there to help people talk about what they see. They are no official criteria, and nobody earns anything from the Consortium by ticking them.",
      "The resources in the library belong to those who published them. Waymark only says where they are and what they are about.",
    ],
    library: "See the library",
  },
  software: {
    title: "The software",
    version: (version: string) => `This is version ${version} of Waymark.`,
    licences:
      "It is built with React, React Router, Zustand, Noble Hashes and Workbox, under the MIT licence, and with Dexie and its hooks for React, under the Apache licence 2.0.",
  },
} as const;

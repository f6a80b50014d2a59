/** What the start of a journey says, and the naming of one; apart from the list's words, which the first view needs. */
export const words = {
  newTitle: "Start a journey",
  newLead: "You can change the name later. The framework stays.",
  subject: "Whose journey is it?",
  framework: "Framework",
  go: "Start",
  readFirst: "Read the frameworks first",
  subjectChoices: {
    school: "A school",
    district: "A district",
    state: "A state",
    team: "A team",
    classroom: "A classroom",
    individual: "Myself",
  },
  frameworkNotLoaded:
    "The framework could not be loaded. What you typed is kept: load the page again, or try once more when you are online.",
  name: "Name",
  nameHint: "For example the school’s or the team’s name.",
  save: "Save",
  cancel: "Cancel",
  nameEmpty: "Please give the journey a name first.",
  nameTooLong: (length: number, max: number) =>
    `That name has ${length} characters; at most ${max} fit. Please shorten it: nothing was saved yet.`,
} as const;

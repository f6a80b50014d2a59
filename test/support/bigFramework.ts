// A framework of a school's own, as large as the app promises to show: twelve domains of twenty, on two levels.
const titles = ["Belonging", "Inquiry", "Craft", "Community", "Wellbeing", "Language"];

/** With so many domains of so many competencies. */
export function bigFramework(domains = 12, each = 20) {
  return {
    id: "larkspur-own",
    version: "1.0.0",
    title: "Larkspur's own framework",
    shortTitle: "Larkspur",
    publisher: "Larkspur High School",
    year: 2026,
    source: { title: "Larkspur's own framework", url: "" },
    audience: "",
    about: "",
    subjects: ["school"],
    levels: [
      { id: "foundational", title: "Foundational", about: "" },
      { id: "advanced", title: "Advanced", about: "" },
    ],
    statuses: [],
    domains: Array.from({ length: domains }, (_, d) => ({
      id: `domain-${d + 1}`,
      title: `${titles[d % titles.length]} and ${titles[(d + 1) % titles.length]}`,
      question: `How does our school live ${titles[d % titles.length]}?`,
      about: "",
      competencies: Array.from({ length: each }, (_, c) => ({
        id: `domain-${d + 1}/competency-${c + 1}`,
        title: `${titles[c % titles.length]} in every room, number ${c + 1}`,
        level: c % 3 === 2 ? "advanced" : "foundational",
        statement: "Learners and staff can show it, and it holds across the school.",
        signs: {
          inProgress: [{ id: "p1", text: "A team tries it." }],
          earned: [
            { id: "e1", text: "Most rooms show it." },
            { id: "e2", text: "Learners speak of it." },
          ],
        },
        evidenceIdeas: [],
        prompt: "Where did we see it last?",
      })),
    })),
  };
}

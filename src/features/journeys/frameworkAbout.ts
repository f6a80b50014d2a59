/** One line each, to choose by; what a framework says of itself is longer and is read under Explore. */
export const FRAMEWORK_ABOUT: Readonly<Record<string, string>> = {
  "mtc-k12-jml": "For schools and districts: 25 competencies in five domains, Foundational or Advanced.",
  "mtc-state-jml":
    "For state agencies, boards and lawmakers: 25 competencies in five domains, and what to consider.",
  "mtc-design-essentials":
    "For high schools that plan the move: twelve design essentials from 2019, in five stages.",
};

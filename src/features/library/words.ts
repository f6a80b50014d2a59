/** What the library says. */
const english = new Intl.PluralRules("en");
const number = new Intl.NumberFormat();

export const words = {
  title: "Library",
  lead: "Things to read, watch and use, by others, each with the competencies it serves.",
  findIt: "Find in the library",
  filter: "Filter by words",
  framework: "Framework",
  anyFramework: "All frameworks",
  kind: "Kind",
  anyKind: "All kinds",
  shown: (count: number, all: number) =>
    count === all
      ? `All ${number.format(all)} resources are shown.`
      : english.select(count) === "one"
        ? `1 of ${number.format(all)} resources is shown.`
        : `${number.format(count)} of ${number.format(all)} resources are shown.`,
  clear: "Show all",
  nothingTitle: "Nothing in the library fits",
  nothing: "Try fewer words, or another framework or kind.",
  resources: "Resources",
  caseStudies: "Case studies",
  caseStudiesSource: "The list comes from",
  serves: (count: number) =>
    english.select(count) === "one" ? "Serves 1 competency" : `Serves ${number.format(count)} competencies`,
  imprint: (kind: string, publisher: string, year: number | null) =>
    [kind, publisher, ...(year === null ? [] : [String(year)])].join(" · "),
} as const;

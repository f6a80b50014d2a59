import { formatCount, formatNumber } from "../../lib/format";

/** What the library says. */
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
      ? `All ${formatNumber(all)} resources are shown.`
      : formatCount(count, {
          one: `1 of ${formatNumber(all)} resources is shown.`,
          other: `# of ${formatNumber(all)} resources are shown.`,
        }),
  clear: "Show all",
  nothingTitle: "Nothing in the library fits",
  nothing: "Try fewer words, or another framework or kind.",
  resources: "Resources",
  caseStudies: "Case studies",
  caseStudiesSource: (title: string) => `The list comes from ${title}`,
  serves: (count: number) =>
    formatCount(count, { one: "Serves 1 competency", other: "Serves # competencies" }),
  imprint: (kind: string, publisher: string, year: number | null) =>
    [kind, publisher, ...(year === null ? [] : [String(year)])].join(" · "),
} as const;

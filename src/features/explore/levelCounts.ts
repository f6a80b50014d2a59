import { allCompetencies, type Framework } from "../../domain/framework";

/** How many competencies stand on each of the framework's levels, in the order of the levels. */
export function levelCounts(framework: Framework) {
  const competencies = allCompetencies(framework);
  return framework.levels.map((level) => ({
    title: level.title,
    count: competencies.filter(({ competency }) => competency.level === level.id).length,
  }));
}

import { allCompetencies, type CompetencyRef, competencyRef, type Framework } from "../../domain/framework";
import { paths } from "../../paths";

/** A competency as the library names it. */
export interface CompetencyTitle {
  readonly title: string;
  readonly framework: string;
  readonly path: string;
  /** 0-based, in its framework. */
  readonly domainIndex: number;
}

export type CompetencyTitles = ReadonlyMap<CompetencyRef, CompetencyTitle>;

export function competencyTitles(frameworks: readonly Framework[]): CompetencyTitles {
  return new Map(
    frameworks.flatMap((framework) =>
      allCompetencies(framework).map(({ competency, domainIndex }) => [
        competencyRef(framework.id, competency.id),
        {
          title: competency.title,
          framework: framework.shortTitle,
          path: paths.exploreCompetency(framework.id, competency.id),
          domainIndex,
        },
      ]),
    ),
  );
}

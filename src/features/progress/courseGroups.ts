import { competencyRef, type CompetencyRef, type Framework } from "../../domain/framework";
import type { CoursePoint } from "../../domain/statusCourse";
import { hueOf } from "../../pictures/hue";
import { words } from "./words";

export type Grouping = "all" | "domain" | "level";

type Group = {
  readonly id: string;
  readonly title: string;
  readonly refs: readonly CompetencyRef[];
  readonly hue: number | undefined;
};

export type CourseGroup = Group & { readonly points: readonly CoursePoint[] };

/** The competencies of a framework as they are counted together. */
export function courseGroups(framework: Framework, grouping: Grouping): readonly Group[] {
  const refsOf = (competencies: readonly { readonly id: string }[]) =>
    competencies.map(({ id }) => competencyRef(framework.id, id));
  const all = framework.domains.flatMap(({ competencies }) => competencies);
  switch (grouping) {
    case "all":
      return [{ id: "all", title: words.allCompetencies, refs: refsOf(all), hue: undefined }];
    case "domain":
      return framework.domains.map(({ id, title, competencies }, index) => ({
        id: `domain ${id}`,
        title,
        refs: refsOf(competencies),
        hue: hueOf(index),
      }));
    case "level":
      return framework.levels.map(({ id, title }) => ({
        id: `level ${id}`,
        title,
        refs: refsOf(all.filter(({ level }) => level === id)),
        hue: undefined,
      }));
  }
}

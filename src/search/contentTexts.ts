/** What Waymark brings along, and the frameworks that snapshots brought: the same for every journey. */
import type { CaseStudy } from "../content/caseStudies";
import { RESOURCE_KIND_TITLES, type Resource } from "../content/resources";
import type { Term } from "../content/glossary";
import { allCompetencies, competencyRef, parseCompetencyRef, type Framework } from "../domain/framework";
import { paths } from "../paths";
import type { SearchText } from "./searchText";

const nobody = { author: "", time: 0 };

export function frameworkTexts(framework: Framework): readonly SearchText[] {
  return allCompetencies(framework).map(({ competency, domain }) => ({
    kind: "competency",
    path: paths.exploreCompetency(framework.id, competency.id),
    title: competency.title,
    about: `${framework.shortTitle} · ${domain.title}`,
    body: [
      competency.statement,
      ...competency.signs.inProgress.map(({ text }) => text),
      ...competency.signs.earned.map(({ text }) => text),
      competency.prompt,
    ].join(" "),
    ...nobody,
    competency: { framework: framework.id, id: competency.id },
  }));
}

export function resourceTexts(resources: readonly Resource[]): readonly SearchText[] {
  return resources.map(({ id, title, publisher, kind, summary }) => ({
    kind: "resource",
    path: paths.library({ resource: id }),
    title,
    about: `${RESOURCE_KIND_TITLES[kind]} · ${publisher}`,
    body: `${publisher} · ${summary}`,
    ...nobody,
  }));
}

/** Found where the library tells them, by the resources that tell it. */
export function caseStudyTexts(studies: readonly CaseStudy[]): readonly SearchText[] {
  return studies.map(({ id, title }) => ({
    kind: "resource",
    path: paths.library({ resource: id }),
    title,
    about: RESOURCE_KIND_TITLES["case-study"],
    body: "",
    ...nobody,
  }));
}

/** A word leads to the first competency that leans on it, whose page explains it. */
export function termTexts(terms: readonly Term[]): readonly SearchText[] {
  return terms.map(({ term, definition, competencies: [first] }) => {
    const parsed = first === undefined ? undefined : parseCompetencyRef(first);
    return {
      kind: "term",
      path: parsed ? paths.exploreCompetency(parsed.frameworkId, parsed.competencyId) : paths.explore(),
      title: term,
      about: "",
      body: definition,
      ...nobody,
    };
  });
}

/** By its ref, what a competency is called. */
export function competencyTitles(frameworks: readonly Framework[]): ReadonlyMap<string, string> {
  return new Map(
    frameworks.flatMap((framework) =>
      allCompetencies(framework).map(({ competency }) => [
        competencyRef(framework.id, competency.id) as string,
        competency.title,
      ]),
    ),
  );
}

/** Which resources and case studies fit what is asked for. Pure, so that it can be tried without a screen. */
import { type CaseStudy, resourcesOf } from "../../content/caseStudies";
import { RESOURCE_KIND_TITLES, type Resource } from "../../content/resources";
import { parseCompetencyRef } from "../../domain/framework";

export interface LibraryFilter {
  /** Every word of it must occur, whatever its case and accents. */
  readonly text: string;
  /** A framework's id; empty for all. */
  readonly framework: string;
  /** A resource's kind; empty for all. */
  readonly kind: string;
}

export function filterResources(resources: readonly Resource[], filter: LibraryFilter): readonly Resource[] {
  const wanted = wordsOf(filter.text);
  return resources.filter(
    (resource) =>
      (filter.kind === "" || resource.kind === filter.kind) &&
      servesFramework(resource, filter.framework) &&
      occurIn(wanted, textOf(resource)),
  );
}

/** A case study fits by its own title or by any of the resources that tell it. */
export function filterCaseStudies(
  studies: readonly CaseStudy[],
  resources: readonly Resource[],
  filter: LibraryFilter,
): readonly CaseStudy[] {
  if (filter.kind !== "" && filter.kind !== "case-study") return [];
  const wanted = wordsOf(filter.text);
  return studies.filter((study) => {
    const toldBy = resourcesOf(study, resources);
    return (
      toldBy.some((resource) => servesFramework(resource, filter.framework)) &&
      occurIn(wanted, [study.title, ...toldBy.map(textOf)].join(" "))
    );
  });
}

function servesFramework({ serves }: Resource, framework: string): boolean {
  return framework === "" || serves.some((ref) => parseCompetencyRef(ref)?.frameworkId === framework);
}

function textOf({ title, publisher, summary, kind, year }: Resource): string {
  return [title, publisher, summary, RESOURCE_KIND_TITLES[kind], year ?? ""].join(" ");
}

/** Letters as one types them: small, and without accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLocaleLowerCase("en");
}

function wordsOf(text: string): readonly string[] {
  return plain(text).split(/\s+/).filter(Boolean);
}

function occurIn(wanted: readonly string[], text: string): boolean {
  const within = plain(text);
  return wanted.every((word) => within.includes(word));
}

/** The six case studies that the publisher lists with its K-12 framework; each is told by one or more resources. */
import type { CompetencyRef } from "../domain/framework";
import { lazily } from "./lazily";
import type { Resource } from "./resources";

export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  /** Ids of the resources that tell it. */
  readonly resources: readonly string[];
}

export interface CaseStudies {
  /** Where the list comes from, and what stands in for a text that could not be linked. */
  readonly about: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly caseStudies: readonly CaseStudy[];
}

/** The same promise each time. */
export const loadCaseStudies: () => Promise<CaseStudies> = lazily(
  async () => (await import("./caseStudies.json")).default,
);

/** The resources that tell a case study, in its order. */
export function resourcesOf(study: CaseStudy, resources: readonly Resource[]): readonly Resource[] {
  return study.resources.flatMap((id) => resources.find((resource) => resource.id === id) ?? []);
}

/** A case study serves a competency where one of the resources that tell it does. */
export function caseStudiesFor(
  studies: readonly CaseStudy[],
  resources: readonly Resource[],
  ref: CompetencyRef,
): readonly CaseStudy[] {
  return studies.filter((study) =>
    resourcesOf(study, resources).some((resource) => resource.serves.includes(ref)),
  );
}

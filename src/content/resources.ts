/** Things to read or use, by others, on the web. */
import type { CompetencyRef } from "../domain/framework";
import { lazily } from "./lazily";

/** The kinds of resource, as they are called on screen. */
export const RESOURCE_KIND_TITLES = {
  framework: "Framework",
  toolkit: "Toolkit",
  template: "Template",
  policy: "Policy",
  paper: "Paper",
  article: "Article",
  "case-study": "Case study",
  video: "Video",
} as const;

export type ResourceKind = keyof typeof RESOURCE_KIND_TITLES;

export interface Resource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** On the web; opens outside of Waymark. */
  readonly url: string;
  readonly kind: ResourceKind;
  /** Null where the publisher does not say. */
  readonly year: number | null;
  readonly summary: string;
  readonly serves: readonly CompetencyRef[];
}

/** The same promise each time. */
export const loadResources: () => Promise<readonly Resource[]> = lazily(
  // A test checks the file against this type.
  async () => (await import("./resources.json")).default.resources as unknown as readonly Resource[],
);

export function resourcesFor(resources: readonly Resource[], ref: CompetencyRef): readonly Resource[] {
  return resources.filter((resource) => resource.serves.includes(ref));
}

/**
 * A framework: domains, each with competencies. Built in, or a school's own that arrived in a snapshot.
 * Competency ids repeat across frameworks, so outside of one framework a competency is always named by its
 * `CompetencyRef`. Members that this version does not know are left on the objects and survive a round trip.
 */
import type { Brand } from "../lib/brand";

/** For example `mtc-k12-jml`. */
export type FrameworkId = Brand<string, "FrameworkId">;

/** A competency's id inside its framework, `domain/competency`. */
export type CompetencyId = Brand<string, "CompetencyId">;

/** A competency among all frameworks: `${frameworkId}:${competencyId}`. */
export type CompetencyRef = Brand<string, "CompetencyRef">;

/** An observable that speaks for a status. Its id is unique within its competency. */
export interface Sign {
  readonly id: string;
  readonly text: string;
}

/** For example Foundational or Advanced; listed in a framework from the first to the furthest. */
export interface Level {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** How a framework words one of the statuses. `id` is a status id; an unknown one is kept and not shown. */
export interface StatusWording {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

export interface Competency {
  readonly id: CompetencyId;
  readonly title: string;
  /** The id of one of the framework's levels, or null in a framework without levels. */
  readonly level: string | null;
  readonly statement: string;
  readonly signs: { readonly inProgress: readonly Sign[]; readonly earned: readonly Sign[] };
  readonly evidenceIdeas: readonly string[];
  /** A question to open a conversation about the competency. */
  readonly prompt: string;
}

export interface Domain {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly competencies: readonly Competency[];
}

export interface Consideration {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** Things to keep in view beside the competencies; not assessed. */
export interface ConsiderationGroup extends Consideration {
  readonly items: readonly Consideration[];
}

export interface Framework {
  readonly id: FrameworkId;
  readonly version: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly source: { readonly title: string; readonly url: string };
  readonly audience: string;
  readonly about: string;
  /** Kinds of subject that it is meant for: `school`, `state`, ... */
  readonly subjects: readonly string[];
  readonly levels: readonly Level[];
  readonly statuses: readonly StatusWording[];
  readonly domains: readonly Domain[];
  readonly considerations?: readonly ConsiderationGroup[];
}

/** A competency in its place: its domain and that domain's position, 0-based, which decides the hue. */
export interface PlacedCompetency {
  readonly competency: Competency;
  readonly domain: Domain;
  readonly domainIndex: number;
}

export function competencyRef(frameworkId: string, competencyId: string): CompetencyRef {
  // The one place that makes such names.
  return `${frameworkId}:${competencyId}` as CompetencyRef;
}

/** Takes a ref apart at its first colon; undefined where either half is missing. Does not look the competency up. */
export function parseCompetencyRef(
  ref: string,
): { readonly frameworkId: FrameworkId; readonly competencyId: CompetencyId } | undefined {
  const colon = ref.indexOf(":");
  if (colon <= 0 || colon === ref.length - 1) return undefined;
  // The halves of a ref are by its definition these two kinds of id.
  return {
    frameworkId: ref.slice(0, colon) as FrameworkId,
    competencyId: ref.slice(colon + 1) as CompetencyId,
  };
}

/** Every competency in reading order: domain after domain, each as the framework lists it. */
export function allCompetencies(framework: Framework): readonly PlacedCompetency[] {
  return framework.domains.flatMap((domain, domainIndex) =>
    domain.competencies.map((competency) => ({ competency, domain, domainIndex })),
  );
}

/** The competency of this id (`domain/competency`) in its place; undefined where the framework has none such. */
export function findCompetency(framework: Framework, competencyId: string): PlacedCompetency | undefined {
  return allCompetencies(framework).find(({ competency }) => competency.id === competencyId);
}

/** The competency that a ref names, in its place; undefined where it is of another framework, or this one has none such. */
export function placedOf(framework: Framework, ref: CompetencyRef): PlacedCompetency | undefined {
  const parsed = parseCompetencyRef(ref);
  return parsed && parsed.frameworkId === framework.id
    ? findCompetency(framework, parsed.competencyId)
    : undefined;
}

/** Its title; its id where the framework has none such: a newer version of it may have taken the competency away. */
export function titleOf(framework: Framework, ref: CompetencyRef): string {
  return placedOf(framework, ref)?.competency.title ?? parseCompetencyRef(ref)?.competencyId ?? ref;
}

/** The competency's level; undefined where it has none or names one that the framework does not list. */
export function levelOf(framework: Framework, competency: Competency): Level | undefined {
  return framework.levels.find((level) => level.id === competency.level);
}

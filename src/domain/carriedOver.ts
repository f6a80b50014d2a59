/**
 * A journey read through the crosswalk as another framework would have it. A reading, never a record: nothing of it is
 * written anywhere.
 *
 * The rule, as the screen tells it: a competency reads as earned where everything of the same intent is earned, as in
 * progress where some of it is in progress or earned, and as not started where none of it is. What only supports it helps it
 * along and says nothing of where it stands; without anything of the same intent nothing can be read.
 */
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "./framework";
import type { KinLink } from "./kinLink";
import type { Status } from "./status";

/** Where the journey stands on one of its competencies. */
export type Standing = { readonly status: Status; readonly twoAnswers: boolean };

/** One of the journey's competencies that a reading leans on, or that helps the competency along. */
export type ReadFrom = Standing & { readonly ref: CompetencyRef; readonly why: string };

/** What can be read of one competency of the other framework. */
export type CarriedReading = {
  readonly ref: CompetencyRef;
  /** Undefined where the journey has nothing of the same intent: nothing can be read. */
  readonly status: Status | undefined;
  /** Something that it is read from has two answers; it is read from those that show. */
  readonly twoAnswers: boolean;
  /** What it is read from, in the crosswalk's order. */
  readonly from: readonly ReadFrom[];
  /** What supports it, and is not read. */
  readonly helpedBy: readonly ReadFrom[];
};

/** A reading of each competency of `other`, in its reading order. */
export function carriedOver(
  own: Framework,
  standing: (ref: CompetencyRef) => Standing,
  other: Framework,
  links: readonly KinLink[],
): readonly CarriedReading[] {
  const ours = refsOf(own);
  return [...refsOf(other)].map((ref) => {
    const fromOurs = (end: CompetencyRef, { why }: KinLink): readonly ReadFrom[] =>
      ours.has(end) ? [{ ref: end, why, ...standing(end) }] : [];
    const from = links.flatMap((link) => {
      if (link.relation !== "same-intent") return [];
      if (link.to === ref) return fromOurs(link.from, link);
      return link.from === ref ? fromOurs(link.to, link) : [];
    });
    const helpedBy = links.flatMap((link) =>
      link.relation === "supports" && link.to === ref ? fromOurs(link.from, link) : [],
    );
    return {
      ref,
      status: readTogether(from.map(({ status }) => status)),
      twoAnswers: from.some(({ twoAnswers }) => twoAnswers),
      from,
      helpedBy,
    };
  });
}

/** Whether the crosswalk ties the two at all. */
export function isTied(own: Framework, other: Framework, links: readonly KinLink[]): boolean {
  const [ours, theirs] = [refsOf(own), refsOf(other)];
  return links.some(
    ({ from, to }) => (ours.has(from) && theirs.has(to)) || (theirs.has(from) && ours.has(to)),
  );
}

function readTogether(statuses: readonly Status[]): Status | undefined {
  if (statuses.length === 0) return undefined;
  if (statuses.every((status) => status === "earned")) return "earned";
  return statuses.every((status) => status === "not-started") ? "not-started" : "in-progress";
}

const refsOf = (framework: Framework): ReadonlySet<CompetencyRef> =>
  new Set(allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id)));

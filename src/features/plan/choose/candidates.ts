/** What can be placed on the picture, each with the number that stands for it there. */
import {
  allCompetencies,
  competencyRef,
  type CompetencyRef,
  type Framework,
} from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { readPriorities } from "../../../domain/priority";
import { readWeighed } from "../../../domain/weighing";
import { hueOf } from "../../../pictures/hue";

export type Candidate = {
  readonly ref: CompetencyRef;
  /** From 1, in reading order. */
  readonly number: number;
  readonly title: string;
  readonly domain: string;
  readonly hue: number;
  readonly isPriority: boolean;
};

/** Priorities, what is placed already, what is suggested and what somebody added; in reading order. */
export function candidatesFor(
  journal: Journal,
  framework: Framework,
  others: readonly CompetencyRef[],
): readonly Candidate[] {
  const priorities = new Set(readPriorities(journal).map(({ ref }) => ref));
  const named = new Set([...priorities, ...readWeighed(journal), ...others]);
  return allOf(framework)
    .filter(({ ref }) => named.has(ref))
    .map((one, index) => ({ ...one, number: index + 1, isPriority: priorities.has(one.ref) }));
}

/** Every competency, in reading order. */
export function allOf(framework: Framework) {
  return allCompetencies(framework).map(({ competency, domain, domainIndex }) => ({
    ref: competencyRef(framework.id, competency.id),
    title: competency.title,
    domain: domain.title,
    hue: hueOf(domainIndex),
  }));
}

/** A walk through competencies: which, in which order, how far, and what was left for later. Kept as a draft. */
import { allCompetencies, competencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import type { Json } from "../../lib/json";

/** `all`, `not-started`, `skipped`, or `domain:` and a domain's id. */
export type Scope = string;

export type Walk = {
  readonly scope: Scope;
  /** Competency ids, fixed when the walk begins: answering one must not take it out from under the feet. */
  readonly ids: readonly string[];
  /** The competency that is open, or `end`. */
  readonly at: string;
  readonly skipped: readonly string[];
};

export const END = "end";

export function beginWalk(
  framework: Framework,
  journal: Journal,
  scope: Scope,
  skipped: readonly string[],
): Walk {
  const ids = allCompetencies(framework)
    .filter(({ competency, domain }) => {
      if (scope === "not-started")
        return statusOf(journal, competencyRef(framework.id, competency.id)) === "not-started";
      if (scope === "skipped") return skipped.includes(competency.id);
      return scope === "all" || scope === `domain:${domain.id}`;
    })
    .map(({ competency }) => competency.id as string);
  return { scope, ids, at: ids[0] ?? END, skipped: [] };
}

/** The walk, gone on to the next competency or to the end. */
export function goOn(walk: Walk, skip: boolean): Walk {
  const rest = walk.skipped.filter((id) => id !== walk.at);
  const index = walk.ids.indexOf(walk.at);
  return { ...walk, at: walk.ids[index + 1] ?? END, skipped: skip ? [...rest, walk.at] : rest };
}

export function goBack(walk: Walk): Walk {
  const index = walk.at === END ? walk.ids.length : walk.ids.indexOf(walk.at);
  return { ...walk, at: walk.ids[Math.max(0, index - 1)] ?? END };
}

export function readWalk(value: Json): Walk | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { scope, ids, at, skipped } = value as { readonly [member: string]: Json | undefined };
  return typeof scope === "string" && typeof at === "string" && isTextList(ids) && isTextList(skipped)
    ? { scope, ids, at, skipped }
    : undefined;
}

function isTextList(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

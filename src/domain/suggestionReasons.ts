/** What speaks for working on a competency next: each reason found by itself, in what the journal and the crosswalk say. */
import type { Action } from "./action";
import type { Evidence } from "./evidence";
import { competencyRef, type CompetencyRef, type Framework, type PlacedCompetency } from "./framework";
import type { Journal } from "./journal";
import type { KinLink } from "./kinLink";
import { isSignSeen, signIdOf, statusOf, STATUS, whyOf } from "./record";
import { registerOf, timeOf } from "./register";
import { STATUSES, type Status } from "./status";
import type { Step } from "./statusSteps";
import { actionThing, competencyThing } from "./thing";

export type SuggestionReason =
  /** It stood further on; `why`: what was said when it went back, or empty. `time` in milliseconds since 1970 UTC. */
  | { readonly type: "gone-back"; readonly from: Status; readonly time: number; readonly why: string }
  /** That many of the signs that speak for "earned" are ticked. */
  | { readonly type: "close"; readonly seen: number; readonly total: number }
  /** By the crosswalk, by way of `by`, a competency of another framework. */
  | {
      readonly type: "supports";
      readonly priority: CompetencyRef;
      readonly by: CompetencyRef;
      readonly why: string;
    }
  | { readonly type: "no-evidence"; readonly status: "in-progress" | "earned" }
  /** It is of the first level; `further`: those of its domain beyond it that are under way or chosen already. */
  | { readonly type: "foundation"; readonly further: readonly CompetencyRef[] }
  /** Nothing was said of it since then, in milliseconds since 1970 UTC. */
  | { readonly type: "untouched"; readonly since: number };

/** What the reasons are found in, read once for all competencies. */
export type Ground = {
  readonly journal: Journal;
  readonly framework: Framework;
  readonly links: readonly KinLink[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly stepsByRef: ReadonlyMap<CompetencyRef, readonly Step[]>;
  readonly evidenceByRef: ReadonlyMap<CompetencyRef, readonly Evidence[]>;
  readonly actionsByRef: ReadonlyMap<CompetencyRef, readonly Action[]>;
  readonly priorities: readonly CompetencyRef[];
};

const HOUR_MS = 60 * 60 * 1000;
const YEAR_MS = 365 * 24 * HOUR_MS;
/** Signs of which half are ticked are close; of a single one that would be chance. */
const FEWEST_SIGNS = 2;

const rank = (status: Status) => STATUSES.indexOf(status);

/** What stood for less than an hour was a slip, or a talk that still went on, and nothing to come back to. */
export function goneBack({ journal, stepsByRef }: Ground, ref: CompetencyRef): SuggestionReason | undefined {
  const steps = stepsByRef.get(ref) ?? [];
  const last = steps.at(-1);
  if (!last || last.isUnknown) return undefined;
  const before = steps.findLastIndex(({ status }) => status !== last.status);
  const from = steps[before];
  const turn = steps[before + 1];
  if (!from || !turn || from.isUnknown || rank(from.status) <= rank(last.status)) return undefined;
  const began =
    steps[steps.slice(0, before).findLastIndex(({ status }) => status !== from.status) + 1] ?? from;
  if (turn.time - began.time < HOUR_MS) return undefined;
  return { type: "gone-back", from: from.status, time: turn.time, why: whyOf(journal, turn.entry.id) };
}

export function closeToEarned(
  { journal }: Ground,
  ref: CompetencyRef,
  { competency }: PlacedCompetency,
): SuggestionReason | undefined {
  const { earned } = competency.signs;
  const seen = earned.filter(({ id }) => isSignSeen(journal, ref, id)).length;
  if (earned.length < FEWEST_SIGNS || seen * 2 < earned.length) return undefined;
  return { type: "close", seen, total: earned.length };
}

export function noEvidence(
  { journal, evidenceByRef }: Ground,
  ref: CompetencyRef,
): SuggestionReason | undefined {
  const status = statusOf(journal, ref);
  if (status === "not-started" || (evidenceByRef.get(ref)?.length ?? 0) > 0) return undefined;
  return { type: "no-evidence", status };
}

/** One of the first level comes before those beyond it in its domain. None where the framework has one level or none. */
export function foundationFor(
  { journal, framework, priorities }: Ground,
  { competency, domain }: PlacedCompetency,
): SuggestionReason | undefined {
  const first = framework.levels[0]?.id;
  const beyond = domain.competencies.filter(({ level }) => level !== null && level !== first);
  if (first === undefined || competency.level !== first || beyond.length === 0) return undefined;
  const further = beyond
    .map(({ id }) => competencyRef(framework.id, id))
    .filter((ref) => statusOf(journal, ref) !== "not-started" || priorities.includes(ref));
  return { type: "foundation", further };
}

/** By the last status, sign, piece of evidence or action of it. What was never begun can't have been left. */
export function untouched(ground: Ground, ref: CompetencyRef): SuggestionReason | undefined {
  if (statusOf(ground.journal, ref) === "not-started") return undefined;
  const since = lastSaid(ground, ref);
  return since !== undefined && ground.now - since >= YEAR_MS ? { type: "untouched", since } : undefined;
}

function lastSaid({ journal, evidenceByRef, actionsByRef }: Ground, ref: CompetencyRef): number | undefined {
  const times: number[] = [];
  const about = competencyThing(ref);
  for (const [name] of journal.things.get(about) ?? [])
    if (name === STATUS || signIdOf(name) !== undefined)
      for (const head of registerOf(journal, about, name).heads) times.push(timeOf(journal, head));
  for (const { added } of evidenceByRef.get(ref) ?? []) times.push(added.time);
  for (const { id } of actionsByRef.get(ref) ?? [])
    for (const [, { heads }] of journal.things.get(actionThing(id)) ?? [])
      for (const head of heads) times.push(timeOf(journal, head));
  return times.length > 0 ? Math.max(...times) : undefined;
}

/**
 * Which priorities it helps along: it supports what has the same intent as one, or has the same intent as what supports one.
 * Each priority once, by the first link.
 */
export function supportsPriorities(
  { links, priorities }: Ground,
  ref: CompetencyRef,
): readonly SuggestionReason[] {
  return priorities.flatMap((priority): readonly SuggestionReason[] => {
    for (const link of links) {
      if (link.relation !== "supports") continue;
      if (link.from === ref && isSameIntent(links, link.to, priority))
        return [{ type: "supports", priority, by: link.to, why: link.why }];
      if (link.to === priority && isSameIntent(links, link.from, ref))
        return [{ type: "supports", priority, by: link.from, why: link.why }];
    }
    return [];
  });
}

function isSameIntent(links: readonly KinLink[], one: CompetencyRef, other: CompetencyRef): boolean {
  return links.some(
    ({ relation, from, to }) =>
      relation === "same-intent" && ((from === one && to === other) || (from === other && to === one)),
  );
}

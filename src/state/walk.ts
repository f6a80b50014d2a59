/**
 * A walk through competencies: which, in which order, how far, and what was left for later. Kept as a draft, so that it goes
 * on where it was left.
 */
import { allCompetencies, competencyRef, type Framework } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { statusOf } from "../domain/record";
import { isStatus, type Status } from "../domain/status";
import type { Json } from "../lib/json";
import { paths } from "../paths";

/** `all`, `domains` (domain by domain, with a page before and after each), `not-started`, `skipped`, or `domain:` and a domain's id. */
export type Scope = string;

export type Walk = {
  readonly scope: Scope;
  /** Competency ids, fixed when the walk begins: answering one must not take it out from under the feet. */
  readonly ids: readonly string[];
  /** What is met in turn: the ids, and domain by domain also the `opens:` and `closes:` of each domain's id. */
  readonly stops: readonly string[];
  /** The stop that is open, or `end`. */
  readonly at: string;
  readonly skipped: readonly string[];
  /** Those that were gone on from with an answer. */
  readonly done: readonly string[];
  /** Each competency's status when the walk began; one that an older walk does not know is left out. */
  readonly before: { readonly [id: string]: Status };
};

export const END = "end";
const OPENS = "opens:";
const CLOSES = "closes:";

/** Where the draft of a journey's walk is kept. */
export const walkDraftKey = (journey: JourneyId) => `walk/${journey}`;

/** The address that begins a walk of this scope, whatever walk was left half done. */
export const walkAt = (journey: JourneyId, scope: Scope) =>
  `${paths.assess(journey)}?${new URLSearchParams({ scope }).toString()}`;

/** Whether a walk can have this scope; one of the skipped needs a walk that came before. */
export function isScope(framework: Framework, scope: Scope): boolean {
  return (
    ["all", "domains", "not-started"].includes(scope) ||
    framework.domains.some((domain) => scope === `domain:${domain.id}`)
  );
}

/** `skipped`: what the walk before this one left; only the scope of that name asks for it. */
export function beginWalk(
  framework: Framework,
  journal: Journal,
  scope: Scope,
  skipped: readonly string[] = [],
): Walk {
  const statusBefore = (id: string) => statusOf(journal, competencyRef(framework.id, id));
  const chosen = allCompetencies(framework).filter(({ competency, domain }) => {
    if (scope === "not-started") return statusBefore(competency.id) === "not-started";
    if (scope === "skipped") return skipped.includes(competency.id);
    return scope === "all" || scope === "domains" || scope === `domain:${domain.id}`;
  });
  const ids = chosen.map(({ competency }) => competency.id as string);
  const stops =
    scope === "domains"
      ? framework.domains
          .filter((domain) => domain.competencies.length > 0)
          .flatMap((domain) => [
            `${OPENS}${domain.id}`,
            ...domain.competencies.map(({ id }) => id as string),
            `${CLOSES}${domain.id}`,
          ])
      : ids;
  const before = Object.fromEntries(ids.map((id) => [id, statusBefore(id)]));
  return { scope, ids, stops, at: stops[0] ?? END, skipped: [], done: [], before };
}

export type Stop =
  | { readonly type: "competency"; readonly id: string }
  | { readonly type: "opens" | "closes"; readonly domain: string }
  | { readonly type: "end" };

/** What is met at a stop. */
export function stopOf(walk: Walk, at = walk.at): Stop {
  if (walk.ids.includes(at)) return { type: "competency", id: at };
  if (at.startsWith(OPENS)) return { type: "opens", domain: at.slice(OPENS.length) };
  if (at.startsWith(CLOSES)) return { type: "closes", domain: at.slice(CLOSES.length) };
  return { type: "end" };
}

/** The walk, gone on to the next stop or to the end. */
export function goOn(walk: Walk, skip: boolean): Walk {
  const at = walk.stops[walk.stops.indexOf(walk.at) + 1] ?? END;
  if (!walk.ids.includes(walk.at)) return { ...walk, at };
  return { ...(skip ? leaveOut(walk, walk.at) : answered(walk, walk.at)), at };
}

export function goBack(walk: Walk): Walk {
  const index = walk.at === END ? walk.stops.length : walk.stops.indexOf(walk.at);
  return { ...walk, at: walk.stops[Math.max(0, index - 1)] ?? END };
}

/** To any of the walk's stops, or to its end; what is left behind stays as it is. */
export function goTo(walk: Walk, at: string): Walk {
  return { ...walk, at };
}

/** The competency was answered: it is skipped no longer. */
export function answered(walk: Walk, id: string): Walk {
  return { ...walk, skipped: walk.skipped.filter((other) => other !== id), done: withId(walk.done, id) };
}

function leaveOut(walk: Walk, id: string): Walk {
  return { ...walk, skipped: withId(walk.skipped, id), done: walk.done.filter((other) => other !== id) };
}

const withId = (ids: readonly string[], id: string) => [...ids.filter((other) => other !== id), id];

/** The skipped competency that comes next after where the walk stands, round to the first; undefined where none is left. */
export function nextSkipped(walk: Walk): string | undefined {
  const left = walk.ids.filter((id) => walk.skipped.includes(id) && id !== walk.at);
  const here = walk.stops.indexOf(walk.at);
  return left.find((id) => walk.stops.indexOf(id) > here) ?? left[0];
}

/** Undefined for what is no walk. Those of older versions knew neither stops nor what was answered. */
export function readWalk(value: Json): Walk | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { scope, ids, at, skipped, stops, done, before } = value as Readonly<
    Record<string, Json | undefined>
  >;
  if (typeof scope !== "string" || typeof at !== "string" || !isTextList(ids) || !isTextList(skipped))
    return undefined;
  const passed = at === END ? ids : ids.slice(0, Math.max(0, ids.indexOf(at)));
  return {
    scope,
    ids,
    at,
    skipped,
    stops: isTextList(stops) ? stops : ids,
    done: isTextList(done) ? done : passed.filter((id) => !skipped.includes(id)),
    before: readStatuses(before),
  };
}

function readStatuses(value: Json | undefined): Walk["before"] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, status]) => (isStatus(status) ? [[id, status] as const] : [])),
  );
}

function isTextList(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

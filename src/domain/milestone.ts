/**
 * Milestones: named moments to look back to, made when they come or long after. One keeps the heads of the statuses that its
 * writer saw as they stood at its moment, so that the record it names is the same on every device, whatever arrives later.
 */
import type { Json } from "../lib/json";
import { existenceOf } from "./deletion";
import type { EntryId, MilestoneId } from "./ids";
import type { Journal, Things } from "./journal";
import { parseClearableText, read, type Reading } from "./register";
import { MILESTONE, splitThing } from "./thing";

export const MILESTONE_TITLE = "title";
export const MOMENT = "moment";
export const MILESTONE_TITLE_MAX_LENGTH = 120;

/** A moment of a journey: by time alone, or with the heads of its statuses at that time, which then decide. */
export type Moment = {
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly heads?: ReadonlySet<EntryId> | undefined;
};

export type Milestone = Moment & {
  readonly id: MilestoneId;
  /** Empty where the entry that names it has not arrived. */
  readonly title: string;
  readonly titles: Reading<string>;
  readonly heads: ReadonlySet<EntryId>;
  /** Deleted, and brought back by what somebody wrote of it without knowing. */
  readonly isBroughtBack: boolean;
};

/** Read once for as long as nothing is said of any. */
const allRead = new WeakMap<Things, readonly Milestone[]>();

/** Those that stand, the earliest first; none whose moment has not arrived. */
export function readMilestones(journal: Journal): readonly Milestone[] {
  const things = journal.thingsByKind.get(MILESTONE);
  if (!things) return [];
  const known = allRead.get(things);
  if (known) return known;
  const milestones = [...things.keys()]
    .map((about) => readMilestone(journal, about))
    .filter((milestone) => milestone !== undefined)
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  allRead.set(things, milestones);
  return milestones;
}

function readMilestone(journal: Journal, about: string): Milestone | undefined {
  const { state } = existenceOf(journal, about);
  const value = read(journal, about, MOMENT, (said) => (isMoment(said) ? said : undefined))[0]?.value;
  const moment = value === undefined ? undefined : parseMoment(value);
  if (!moment || state === "deleted") return undefined;
  const titles = read(journal, about, MILESTONE_TITLE, parseClearableText);
  const id = splitThing(about).id as MilestoneId;
  return { id, title: titles[0]?.value ?? "", titles, isBroughtBack: state === "brought-back", ...moment };
}

type MomentValue = { readonly time: number; readonly heads: readonly Json[] };

export function isMoment(value: Json): value is MomentValue {
  if (typeof value !== "object" || value === null || !("time" in value) || !("heads" in value)) return false;
  return Number.isSafeInteger(value["time"]) && Array.isArray(value["heads"]);
}

function parseMoment(value: Json): Pick<Milestone, "time" | "heads"> | undefined {
  if (!isMoment(value)) return undefined;
  const ids = value.heads.filter((id) => typeof id === "string");
  return { time: value.time, heads: new Set(ids as EntryId[]) };
}

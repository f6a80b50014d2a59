/**
 * Milestones: named moments to look back to, made when they come or long after. One keeps the heads of the statuses that its
 * writer saw as they stood at its moment, so that the record it names is the same on every device, whatever arrives later.
 */
import type { Json } from "../lib/json";
import { existenceOf } from "./deletion";
import type { EntryId, MilestoneId } from "./ids";
import type { Journal } from "./journal";
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
};

/** Those that stand, the earliest first; none whose moment has not arrived. */
export function readMilestones(journal: Journal): readonly Milestone[] {
  const milestones: Milestone[] = [];
  for (const about of journal.thingsByKind.get(MILESTONE)?.keys() ?? []) {
    if (existenceOf(journal, about).state === "deleted") continue;
    const moment = parseMoment(read(journal, about, MOMENT, knownMoment)[0]?.value ?? null);
    if (!moment) continue;
    const titles = read(journal, about, MILESTONE_TITLE, parseClearableText);
    const id = splitThing(about).id as MilestoneId;
    milestones.push({ id, title: titles[0]?.value ?? "", titles, ...moment });
  }
  return milestones.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

export function parseMoment(value: Json): { time: number; heads: ReadonlySet<EntryId> } | undefined {
  if (typeof value !== "object" || value === null || !("time" in value) || !("heads" in value))
    return undefined;
  const { time, heads } = value;
  if (typeof time !== "number" || !Number.isSafeInteger(time) || !Array.isArray(heads)) return undefined;
  return { time, heads: new Set(heads.filter((id) => typeof id === "string") as unknown as EntryId[]) };
}

const knownMoment = (value: Json) => (parseMoment(value) ? value : undefined);

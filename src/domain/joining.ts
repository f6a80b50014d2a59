/**
 * Two journeys that were one: forty tablets may each have started "our school". A journey can say that it continues as another
 * of the same framework; its entries are then read as that one's. Which journeys are one is a function of what they say, never
 * of the order in which it came.
 */
import { canonicalJson } from "../lib/json";
import { CONTINUES_AS, parseArrow, type Arrow } from "./arrow";
import type { Entry } from "./entry";
import type { FrameworkId } from "./framework";
import type { JourneyId } from "./ids";
import { foldJournal } from "./journal";
import { FRAMEWORK, readJourney } from "./journey";
import { registerOf } from "./register";
import { JOURNEY } from "./thing";

/** What one journey says of itself alone, whichever it is read with. */
export type Sayings = {
  readonly journey: JourneyId;
  /** Undefined where the entry that names it has not arrived. */
  readonly framework: FrameworkId | undefined;
  /** All that stand: several were said apart, and each counts. */
  readonly arrows: readonly Arrow[];
};

/** Entries of journeys that are read as one, each with its own. */
export function splitByJourney(entries: Iterable<Entry>): ReadonlyMap<JourneyId, readonly Entry[]> {
  const entriesByJourney = new Map<JourneyId, Entry[]>();
  for (const entry of entries) {
    const own = entriesByJourney.get(entry.journey);
    if (own) own.push(entry);
    else entriesByJourney.set(entry.journey, [entry]);
  }
  return entriesByJourney;
}

/** What of a register stands of what this journey said itself: heads among its own entries, whichever it is read with. */
export function ownHeads(entries: Iterable<Entry>, journey: JourneyId, register: string): readonly Entry[] {
  const own = [...entries].filter(
    (entry) => entry.journey === journey && entry.about === JOURNEY && entry.register === register,
  );
  return own.length === 0 ? own : registerOf(foldJournal(own), JOURNEY, register).heads;
}

/** `entries`: the journey's own among any others. */
export function sayingsOf(journey: JourneyId, entries: Iterable<Entry>): Sayings {
  const all = [...entries];
  const arrows = new Map<string, Arrow>();
  for (const { value } of ownHeads(all, journey, CONTINUES_AS)) {
    const arrow = parseArrow(value);
    if (arrow) arrows.set(canonicalJson(arrow), arrow);
  }
  const named = foldJournal(ownHeads(all, journey, FRAMEWORK));
  return { journey, framework: readJourney(named).framework?.id, arrows: [...arrows.values()] };
}

/** Journeys that are read as one: two or more. */
export type Group = {
  /** The one that the others are read as; it need not be here itself. */
  readonly into: JourneyId;
  /** With it, by id. */
  readonly members: readonly JourneyId[];
};

/**
 * An arrow counts where the framework that it states is its own journey's, and the other's. Of another that is not here the
 * framework is not known: then the arrows to it say it, and of several frameworks the first by id. Journeys that arrows lead
 * from one to the next, either way, are one; it goes by the one out of which none leads, the first by id where there are
 * several or, in a circle, none.
 */
export function groupJourneys(sayings: Iterable<Sayings>): readonly Group[] {
  const byJourney = new Map<JourneyId, Sayings>();
  for (const each of sayings) byJourney.set(each.journey, each);
  const stated = new Map<JourneyId, FrameworkId>();
  const meant: (readonly [JourneyId, Arrow])[] = [];
  for (const { journey, framework, arrows } of byJourney.values())
    for (const arrow of arrows) {
      if (arrow.framework !== framework || arrow.into === journey) continue;
      meant.push([journey, arrow]);
      const first = stated.get(arrow.into);
      if (first === undefined || framework < first) stated.set(arrow.into, framework);
    }
  const beside = new Map<JourneyId, Set<JourneyId>>();
  const leaving = new Set<JourneyId>();
  for (const [from, { into, framework }] of meant) {
    if ((byJourney.get(into)?.framework ?? stated.get(into)) !== framework) continue;
    leaving.add(from);
    beside.set(from, (beside.get(from) ?? new Set()).add(into));
    beside.set(into, (beside.get(into) ?? new Set()).add(from));
  }
  return connected(beside).map((members) => ({
    into: members.find((member) => !leaving.has(member)) ?? members[0]!,
    members,
  }));
}

/** `beside`: told of each by both. Each part by id. */
export function connected(beside: ReadonlyMap<JourneyId, ReadonlySet<JourneyId>>): readonly JourneyId[][] {
  const seen = new Set<JourneyId>();
  const parts: JourneyId[][] = [];
  for (const start of beside.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const journey of part)
      for (const next of beside.get(journey) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    parts.push(part.sort());
  }
  return parts;
}

/** Saying that journeys are one, that they are not, and what either would bring together. */
import { canonicalJson, type Json } from "../lib/json";
import { sealEntry, type Entry } from "./entry";
import type { FrameworkId } from "./framework";
import type { EntryId, JourneyId } from "./ids";
import { foldJournal, mergeEntries, type Journal } from "./journal";
import { readJourney } from "./journey";
import { arrowValue, CONTINUES_AS, type Arrow } from "./arrow";
import { connected, ownHeads, sayingsOf, splitByJourney } from "./joining";
import { CLEARED, registerOf, type Writer } from "./register";
import { summarize } from "./summary";
import { JOURNEY } from "./thing";

/**
 * The writer's own journey continues as these from now on; none: it stands alone. `journal`: as it is read, alone or with
 * others. Says nothing where that is so already.
 */
export function continueAs(journal: Journal, writer: Writer, arrows: readonly Arrow[]): readonly Entry[] {
  const entries = [...journal.entriesById.values()];
  const before = sayingsOf(writer.journey, entries).arrows.map(textOf);
  const wanted = new Set(arrows.map(textOf));
  if (before.length === wanted.size && before.every((text) => wanted.has(text))) return [];
  // Of its own alone: a journey that is read with it says its own.
  const after = ownHeads(entries, writer.journey, CONTINUES_AS).map(({ id }) => id);
  const values = arrows.length > 0 ? arrows.map(arrowValue) : [CLEARED];
  return values.map((value) => sayOfJourney(writer, CONTINUES_AS, value, after));
}

/**
 * What both journeys are called once they are one: said in the writer's before they are, it settles the names of the other too.
 * Says nothing where both are called so.
 */
export function nameBoth(journal: Journal, writer: Writer, other: Journal, title: string): readonly Entry[] {
  const heads = [journal, other].flatMap((each) => registerOf(each, JOURNEY, TITLE).heads);
  if (heads.every(({ value }) => value === title)) return [];
  const after = new Set(heads.map(({ id }) => id));
  return [sayOfJourney(writer, TITLE, title, [...after])];
}

const TITLE = "title";

function sayOfJourney(writer: Writer, register: string, value: Json, after: readonly EntryId[]): Entry {
  return sealEntry({
    journey: writer.journey,
    about: JOURNEY,
    register,
    value,
    after,
    at: Math.trunc(writer.now()),
    author: writer.author,
    sitting: writer.sitting,
    nonce: writer.nonce(),
  });
}

const textOf = (arrow: Arrow) => canonicalJson(arrow);

/** One of the journeys that are read as one, as it would be alone. */
export type Part = {
  readonly journey: JourneyId;
  readonly title: string;
  readonly entryCount: number;
  readonly arrows: readonly Arrow[];
};

/** The journeys whose entries these are, by id. */
export function partsOf(journal: Journal): readonly Part[] {
  return [...splitByJourney(journal.entriesById.values())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([journey, entries]) => ({
      journey,
      title: readJourney(foldJournal(entries)).title,
      entryCount: entries.length,
      arrows: sayingsOf(journey, entries).arrows,
    }));
}

/** What each journey is to say so that one of them stands apart and the others stay one. */
export type Step = { readonly journey: JourneyId; readonly arrows: readonly Arrow[] };

/**
 * `into`: the one that all of them are read as, which is not the one that leaves. Of the rest nothing is taken for granted:
 * whatever held together only by the one that leaves gets an arrow of its own.
 */
export function stepsApart(
  parts: readonly Part[],
  leaving: JourneyId,
  into: JourneyId,
  framework: FrameworkId,
): readonly Step[] {
  const staying = parts
    .filter(({ journey }) => journey !== leaving)
    .map(({ journey, arrows }) => ({ journey, arrows: arrows.filter((arrow) => arrow.into !== leaving) }));
  const beside = new Map<JourneyId, Set<JourneyId>>([[into, new Set()]]);
  const besideOf = (journey: JourneyId) => {
    const near = beside.get(journey) ?? new Set();
    beside.set(journey, near);
    return near;
  };
  for (const { journey, arrows } of staying) {
    besideOf(journey);
    for (const arrow of arrows)
      if (arrow.framework === framework) {
        besideOf(journey).add(arrow.into);
        besideOf(arrow.into).add(journey);
      }
  }
  const staysHere = new Set(staying.map(({ journey }) => journey));
  const lead = new Set(
    connected(beside).flatMap((part) =>
      part.includes(into) ? [] : (part.find((journey) => staysHere.has(journey)) ?? []),
    ),
  );
  return parts.flatMap(({ journey, arrows }) => {
    const kept = arrows.filter((arrow) =>
      // Also one that is not here would hold them together, if both led to it.
      journey === leaving ? !beside.has(arrow.into) : arrow.into !== leaving,
    );
    if (kept.length === arrows.length && !lead.has(journey)) return [];
    return [{ journey, arrows: lead.has(journey) ? [...kept, { into, framework }] : kept }];
  });
}

/** What two journeys would be as one. */
export type Together = {
  /** Competencies that would have two answers, and have one in each of them. */
  readonly toSettle: number;
  readonly competencies: number;
  readonly evidence: number;
  readonly changes: number;
};

export function togetherOf(one: Journal, other: Journal): Together {
  const united = foldJournal(mergeEntries(one.entriesById.values(), other.entriesById.values()));
  const [a, b, both] = [one, other, united].map((journal) => summarize("" as JourneyId, journal));
  const known = new Set([...a!.twoAnswers, ...b!.twoAnswers]);
  return {
    toSettle: both!.twoAnswers.filter((ref) => !known.has(ref)).length,
    competencies: Object.keys(both!.statuses).length,
    evidence: both!.evidenceCount,
    changes: both!.entryCount,
  };
}

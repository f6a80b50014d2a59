/** What an import would do to journeys that are read as one, or would be: told once for all of them, and which newly are one. */
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId } from "../domain/ids";
import { groupJourneys, sayingsOf } from "../domain/joining";
import { foldJournal, mergeEntries } from "../domain/journal";
import { summarize, type Summary } from "../domain/summary";
import type { JourneyNode } from "./joined";

/** Journeys that are read as one after the import, or one alone. */
export type PlannedGroup = {
  readonly members: readonly JourneyId[];
  /** Of all of them, as the one that they are read as. */
  readonly summary: Summary;
  readonly isNewHere: boolean;
  /** Entries of the snapshot that were not known when it was read; */
  readonly coming: number;
  /** of these, new on this device. */
  readonly newEntries: number;
  /** Competencies that would have two answers, and have one wherever they stand now. */
  readonly toSettle: number;
  /** By their titles alone: those that were not one with it before, and as which they are read. */
  readonly joins: readonly Join[];
};
export type Join = { readonly from: string; readonly into: string };

type Stands = Pick<JourneyNode, "entries" | "sayings">;

/**
 * `here`: as they stand, and all to which what they or others say leads; `coming`: what is new, by journey. Only those that
 * change are told. `mostJoins`: to tell more of would cost time, and nobody reads them.
 */
export function planTogether(
  here: ReadonlyMap<JourneyId, Stands>,
  coming: ReadonlyMap<JourneyId, readonly Entry[]>,
  mostJoins: number,
): readonly PlannedGroup[] {
  const now = [...here.values()];
  const isHere = (journey: JourneyId) => (here.get(journey)?.entries.length ?? 0) > 0;
  const then = new Map<JourneyId, readonly Entry[]>();
  for (const [journey, { entries }] of here)
    then.set(journey, mergeEntries(entries, coming.get(journey) ?? []));
  const unitsNow = unitsOf(
    here.keys(),
    now.map(({ sayings }) => sayings),
  );
  const unitsThen = unitsOf(
    here.keys(),
    [...then].map(([journey, entries]) => sayingsOf(journey, entries)),
  );
  const summaryNow = remembered(({ into, members }: Unit) =>
    summaryOf(
      into,
      members.flatMap((member) => here.get(member)?.entries ?? []),
    ),
  );
  let joinsLeft = mostJoins;

  return [...new Set(unitsThen.values())].flatMap((unit): PlannedGroup[] => {
    const { into, members } = unit;
    // What was apart, of those that have something to read: each as it stands here, or as it comes.
    const before = new Set<Unit>();
    for (const member of members)
      if (isHere(member)) before.add(unitsNow.get(member)!);
      else if (then.get(member)!.length > 0) before.add({ into: member, members: [member] });
    const isChanged = before.size > 1 || members.some((member) => coming.has(member));
    if (!isChanged) return [];

    const united = members.flatMap((member) => then.get(member)!);
    const summary = summaryOf(into, united);
    const standing = new Set([...before].filter((each) => each.members.some(isHere)));
    const known = new Set([...standing].flatMap((each) => summaryNow(each).twoAnswers));
    const knownIds = new Set<EntryId>();
    for (const member of members) for (const { id } of here.get(member)?.entries ?? []) knownIds.add(id);
    const titleOf = (each: Unit) =>
      (standing.has(each) ? summaryNow(each) : summaryOf(each.into, then.get(each.into)!)).title;
    const lead = leadOf([...before], into);
    const joining = [...before].filter((each) => each !== lead).slice(0, joinsLeft);
    joinsLeft -= joining.length;
    return [
      {
        members,
        summary,
        isNewHere: standing.size === 0,
        coming: members.reduce((sum, member) => sum + (coming.get(member)?.length ?? 0), 0),
        newEntries: united.filter(({ id }) => !knownIds.has(id)).length,
        toSettle: summary.twoAnswers.filter((ref) => !known.has(ref)).length,
        joins: joining.map((each) => ({ from: titleOf(each), into: titleOf(lead) })),
      },
    ];
  });
}

/** What is read as one may have been led by a journey that only now comes: then that one, and not those that waited for it. */
function leadOf(units: readonly Unit[], into: JourneyId): Unit {
  const itself = units.find(({ members }) => members.length === 1 && members[0] === into);
  return itself ?? units.find(({ members }) => members.includes(into)) ?? units[0]!;
}

type Unit = { readonly into: JourneyId; readonly members: readonly JourneyId[] };

/** Each journey's own, with those that it is read as one with. */
function unitsOf(
  journeys: Iterable<JourneyId>,
  sayings: Parameters<typeof groupJourneys>[0],
): ReadonlyMap<JourneyId, Unit> {
  const units = new Map<JourneyId, Unit>();
  for (const journey of journeys) units.set(journey, { into: journey, members: [journey] });
  for (const group of groupJourneys(sayings)) for (const member of group.members) units.set(member, group);
  return units;
}

const summaryOf = (journey: JourneyId, entries: readonly Entry[]) => summarize(journey, foldJournal(entries));

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Which journeys are one: kept in their summaries, and made anew from what the journeys say whenever that may have changed. */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { groupJourneys, sayingsOf, type Group, type Sayings } from "../domain/joining";
import { summarize } from "../domain/summary";
import type { Database, Safekeeping } from "./database";
import { eraseTogether } from "./erasedTogether";
import { readOwnEntries } from "./folds";
import { summaryRow, type Arrangement, type StoredSummary } from "./summaryRow";

/** A journey by itself, as it stands before what is one is made anew. */
export type JourneyNode = {
  readonly journey: JourneyId;
  readonly row: StoredSummary | undefined;
  readonly entries: readonly Entry[];
  readonly sayings: Sayings;
};

/**
 * Inside a transaction over packs, summaries, safekeeping and erasures, after entries were put or taken away: makes groups and summaries
 * anew of these journeys and of all that they name or are named by. Every row of them then has the same revision, later than
 * any of them had; so a fold that another tab remembers of one of them is overtaken, however they stood to each other. What is
 * erased in one of them is from `now` on (milliseconds since 1970 UTC) erased in all.
 */
export async function regroup(
  database: Database,
  journeys: Iterable<JourneyId>,
  now: number = Date.now(),
): Promise<void> {
  const changed = new Set(journeys);
  if (changed.size === 0) return;
  const nodes = await readAround(database, changed);
  const keptByJourney = new Map<JourneyId, Safekeeping>();
  for (const kept of await database.safekeeping.bulkGet([...nodes.keys()]))
    if (kept) keptByJourney.set(kept.journey, kept);
  const namedBy = namedByOf(nodes.values());
  let revision = 0;
  for (const { row } of nodes.values()) revision = Math.max(revision, row?.revision ?? 0);
  revision += 1;

  const rows: StoredSummary[] = [];
  const put = (node: JourneyNode, entries: readonly Entry[], row: Partial<StoredSummary>) => {
    // Of what was never here only that others name it is worth a row; one that had a row keeps it, and its revision.
    if (!node.row && node.entries.length === 0 && !namedBy.has(node.journey)) return;
    // What is not here (any more) lies in no folder, and is not only read if it comes again.
    const arrangement = { ...(node.entries.length > 0 && node.row), ...row };
    const { pinned = false, collection = "", readOnly = false } = arrangement;
    const { journey, sayings } = node;
    const links = { arrows: sayings.arrows, namedBy: (namedBy.get(journey) ?? []).sort(), ...row };
    const before = { pinned, collection, readOnly, ...links };
    rows.push(summaryRow(summarize(journey, foldJournal(entries)), revision, before));
  };

  const alone = new Map(nodes);
  const safekeeping = new Map<JourneyId, Safekeeping | undefined>();
  for (const { into, members } of groupJourneys([...nodes.values()].map(({ sayings }) => sayings))) {
    const united = members.flatMap((member) => nodes.get(member) ?? []);
    for (const node of united) {
      alone.delete(node.journey);
      if (node.journey !== into) put(node, [], { into });
    }
    const gone = await eraseTogether(database, members, now);
    const read = united.flatMap(({ entries }) => entries);
    const all = gone.size === 0 ? read : read.filter(({ id }) => !gone.has(id));
    put(nodes.get(into)!, all, { members, ...arrangementOf(united) });
    for (const member of members) safekeeping.set(member, undefined);
    const kept = keptTogether({ into, members }, nodes, keptByJourney);
    // What went out of sight over it may all have stood in a file.
    const entriesInFile = kept && Math.max(0, kept.entriesInFile - (read.length - all.length));
    safekeeping.set(into, kept && { ...kept, entriesInFile: entriesInFile ?? 0 });
  }
  for (const node of alone.values()) {
    put(node, node.entries, {});
    if (isPartOfSeveral(node)) safekeeping.set(node.journey, inNoFile(keptByJourney.get(node.journey)));
  }
  const kept = [...safekeeping.values()].filter((each) => each !== undefined);
  const gone = [...safekeeping.keys()].filter((each) => !safekeeping.get(each) && keptByJourney.has(each));
  if (kept.length > 0) await database.safekeeping.bulkPut(kept);
  if (gone.length > 0) await database.safekeeping.bulkDelete(gone);
  await database.summaries.bulkPut(rows);
}

/** By journey, those that say something of it. */
function namedByOf(nodes: Iterable<JourneyNode>): ReadonlyMap<JourneyId, JourneyId[]> {
  const namedBy = new Map<JourneyId, JourneyId[]>();
  for (const { journey, sayings } of nodes)
    for (const { into } of sayings.arrows) {
      if (into === journey) continue;
      const naming = namedBy.get(into);
      if (naming) naming.push(journey);
      else namedBy.set(into, [journey]);
    }
  return namedBy;
}

/**
 * These, and all to which what they or others say leads, as far as this device has heard of it; a wider circle changes nothing.
 * Inside a transaction over packs, summaries and erasures.
 */
export async function readAround(
  database: Database,
  journeys: Iterable<JourneyId>,
): Promise<ReadonlyMap<JourneyId, JourneyNode>> {
  const nodes = new Map<JourneyId, JourneyNode>();
  let next = new Set(journeys);
  while (next.size > 0) {
    const asked = [...next];
    const rows = await database.summaries.bulkGet(asked);
    const inSight = await readOwnEntries(database, asked);
    const near = new Set<JourneyId>();
    for (const [index, journey] of asked.entries()) {
      const row = rows[index];
      const entries = inSight[index] ?? [];
      const sayings = sayingsOf(journey, entries);
      nodes.set(journey, { journey, row, entries, sayings });
      for (const { into } of [...sayings.arrows, ...(row?.arrows ?? [])]) near.add(into);
      for (const other of [...(row?.namedBy ?? []), ...(row?.members ?? [])]) near.add(other);
      if (row?.into !== undefined) near.add(row.into);
    }
    next = new Set([...near].filter((journey) => !nodes.has(journey)));
  }
  return nodes;
}

/**
 * Of those that had a row of their own in the list: what was read as another already keeps there what it had alone. Whoever
 * could write in one of them can go on, in all of them.
 */
function arrangementOf(united: readonly JourneyNode[]): Arrangement {
  const told = united.flatMap(({ row }) => (row && row.entryCount > 0 ? [row] : []));
  return {
    pinned: told.some(({ pinned }) => pinned),
    collection: told.find(({ collection }) => collection !== "")?.collection ?? "",
    readOnly: told.length > 0 && told.every(({ readOnly }) => readOnly),
  };
}

const isPartOfSeveral = ({ row }: JourneyNode) => row?.into !== undefined || row?.members !== undefined;

/**
 * What is in a file of each is together in files of all. Of what was one with others that are not among them now nobody can say
 * how much of it was whose: then it counts as in no file, and somebody is asked once too often.
 */
function keptTogether(
  { into, members }: Group,
  nodes: ReadonlyMap<JourneyId, JourneyNode>,
  keptByJourney: ReadonlyMap<JourneyId, Safekeeping>,
): Safekeeping | undefined {
  const among = new Set(members);
  let together: Safekeeping | undefined;
  for (const member of members) {
    const kept = keptByJourney.get(member);
    if (!kept) continue;
    const before = nodes.get(member)?.row?.members ?? [];
    const { entriesInFile } = before.every((other) => among.has(other)) ? kept : inNoFile(kept);
    together = {
      journey: into,
      entriesInFile: (together?.entriesInFile ?? 0) + entriesInFile,
      exportedAt: Math.max(together?.exportedAt ?? 0, kept.exportedAt),
    };
  }
  return together;
}

const inNoFile = <T extends Safekeeping | undefined>(kept: T) => kept && { ...kept, entriesInFile: 0 };

/** Which journeys are one: kept in their summaries, and made anew from what the journeys say whenever that may have changed. */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import { groupJourneys, sayingsOf, type Group, type Sayings } from "../domain/joining";
import { summarize } from "../domain/summary";
import type { Database, Safekeeping } from "./database";
import { readOwnPacks } from "./folds";
import { summaryRow, type Arrangement, type StoredSummary } from "./summaryRow";

/** A journey by itself, as it stands before what is one is made anew. */
type Node = {
  readonly journey: JourneyId;
  readonly row: StoredSummary | undefined;
  readonly entries: readonly Entry[];
  readonly sayings: Sayings;
};
type KeptNode = Node & { readonly kept: Safekeeping | undefined };

/**
 * Inside a transaction over packs, summaries and safekeeping, after entries were put or taken away: makes groups and summaries
 * anew of these journeys and of all that they name or are named by. Every row of them then has the same revision, later than
 * any of them had; so a fold that another tab remembers of one of them is overtaken, however they stood to each other.
 */
export async function regroup(database: Database, journeys: Iterable<JourneyId>): Promise<void> {
  const changed = new Set(journeys);
  if (changed.size === 0) return;
  const nodes = new Map<JourneyId, KeptNode>();
  for (const [journey, node] of await readAround(database, changed))
    nodes.set(journey, { ...node, kept: await database.safekeeping.get(journey) });
  const namedBy = new Map<JourneyId, JourneyId[]>();
  for (const { journey, sayings } of nodes.values())
    for (const { into } of sayings.arrows)
      if (into !== journey) namedBy.set(into, [...(namedBy.get(into) ?? []), journey]);
  let revision = 0;
  for (const { row } of nodes.values()) revision = Math.max(revision, row?.revision ?? 0);
  revision += 1;

  const rows: StoredSummary[] = [];
  const put = (node: Node, entries: readonly Entry[], row: Partial<StoredSummary>) => {
    // Of what was never here only that others name it is worth a row; one that had a row keeps it, and its revision.
    if (!node.row && node.entries.length === 0 && !namedBy.has(node.journey)) return;
    const { pinned = false, collection = "", readOnly = false } = { ...node.row, ...row };
    const { journey, sayings } = node;
    const links = { arrows: sayings.arrows, namedBy: (namedBy.get(journey) ?? []).sort(), ...row };
    const before = { pinned, collection, readOnly, ...links };
    rows.push(summaryRow(summarize(journey, foldJournal(entries)), revision, before));
  };

  const alone = new Map(nodes);
  for (const { into, members } of groupJourneys([...nodes.values()].map(({ sayings }) => sayings))) {
    const united = members.flatMap((member) => nodes.get(member) ?? []);
    for (const node of united) {
      alone.delete(node.journey);
      if (node.journey !== into) put(node, [], { into });
    }
    const all = united.flatMap(({ entries }) => entries);
    put(nodes.get(into)!, all, { members, ...arrangementOf(united) });
    await keepTogether(database, { into, members }, nodes);
  }
  for (const node of alone.values()) {
    put(node, node.entries, {});
    if (isPartOfSeveral(node)) await keepAs(database, undefined, node.kept);
  }
  await database.summaries.bulkPut(rows);
}

/** These, and all to which what they or others say leads, as far as this device has heard of it; a wider circle changes nothing. */
async function readAround(
  database: Database,
  journeys: Iterable<JourneyId>,
): Promise<ReadonlyMap<JourneyId, Node>> {
  const nodes = new Map<JourneyId, Node>();
  const pending = new Set(journeys);
  for (const journey of pending) {
    const row = await database.summaries.get(journey);
    const entries = (await readOwnPacks(database, journey)).flatMap((pack) => pack.entries);
    const sayings = sayingsOf(journey, entries);
    nodes.set(journey, { journey, row, entries, sayings });
    for (const { into } of [...sayings.arrows, ...(row?.arrows ?? [])]) pending.add(into);
    for (const near of [...(row?.namedBy ?? []), ...(row?.members ?? [])]) pending.add(near);
    if (row?.into !== undefined) pending.add(row.into);
  }
  return nodes;
}

/** Whoever says that a journey which is only read here is one with their own goes on writing in their own. */
function arrangementOf(united: readonly Node[]): Arrangement {
  // Those that were told of: what was read as another kept what it had alone.
  const told = united.flatMap(({ row }) => (row && row.entryCount > 0 ? [row] : []));
  return {
    pinned: told.some(({ pinned }) => pinned),
    collection: told.find(({ collection }) => collection !== "")?.collection ?? "",
    readOnly: told.length > 0 && told.every(({ readOnly }) => readOnly),
  };
}

const isPartOfSeveral = ({ row }: Node) => row?.into !== undefined || row?.members !== undefined;

/**
 * What is in a file of each is together in files of all. Of what was one with others that are not among them now nobody can say
 * how much of it was whose: then it counts as in no file, and somebody is asked once too often.
 */
async function keepTogether(
  database: Database,
  { into, members }: Group,
  nodes: ReadonlyMap<JourneyId, KeptNode>,
): Promise<void> {
  const among = new Set(members);
  let together: Safekeeping | undefined;
  for (const member of members) {
    const node = nodes.get(member);
    const before = node?.row?.members ?? [];
    if (!node?.kept) continue;
    const entriesInFile = before.every((other) => among.has(other)) ? node.kept.entriesInFile : 0;
    together = {
      journey: into,
      entriesInFile: (together?.entriesInFile ?? 0) + entriesInFile,
      exportedAt: Math.max(together?.exportedAt ?? 0, node.kept.exportedAt),
    };
    if (member !== into) await database.safekeeping.delete(member);
  }
  await keepAs(database, together, nodes.get(into)?.kept);
}

/** `undefined`: nothing of it counts as in a file. */
async function keepAs(
  { safekeeping }: Database,
  now: Safekeeping | undefined,
  before: Safekeeping | undefined,
): Promise<void> {
  const kept = now ?? (before && { ...before, entriesInFile: 0 });
  if (kept) await safekeeping.put(kept);
}

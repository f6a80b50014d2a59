/**
 * Taking ballots in, however they came: by code, by file, sent from here. One transaction for all of them; what is here already
 * is not written again, so that order, twice and late make no difference. A journey that is not here is begun by them.
 */
import type { Table } from "dexie";
import { readBallotEntry } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId, SessionId } from "../domain/ids";
import { extendJournal } from "../domain/journal";
import { extendSummary, summarize } from "../domain/summary";
import { err, ok, type Result } from "../lib/result";
import { PACK_SIZE, type Database, type Pack, type Setting } from "./database";
import { isErasedAlone, readErasedHere } from "./erasedHere";
import { onceMore, storageFault, type StorageFault } from "./faults";
import { growingPack, loadFold, readOwnPacks, rememberFold, type Fold } from "./folds";
import { importSource } from "./importLeftovers";
import { regroup } from "./joined";
import { isLinked, summaryRow } from "./summaryRow";

/** What came of taking ballots in; each ballot is counted once. */
export type Taken = {
  readonly added: number;
  /** They were here before. */
  readonly known: number;
  /** Their voices are erased for good on this device, and stay so. */
  readonly erased: number;
  readonly questions: readonly TakenQuestion[];
};
export type TakenQuestion = {
  readonly journey: JourneyId;
  /** Empty where only ballots are here of the journey: its session is on another device. */
  readonly title: string;
  readonly session: SessionId;
  readonly n: number;
  readonly added: number;
};

/** What changes in the same moment: a ballot that is sent leaves its draft and is noted as sent. */
export type WithBallots = { readonly settings?: readonly Setting[]; readonly drafts?: readonly string[] };

/** The answers were sent from another window of this device: their draft is gone, and what was sealed here is none. */
export type SendFault = StorageFault | { readonly type: "sent-already" };

const SOURCE = "ballots";

/**
 * A ballot that was given on this device takes the place of its draft (its key), once: two windows that send the same answers are
 * one voice. Durable once it resolves with ok; otherwise nothing of it remains. `sent`: the row that tells of it.
 */
export async function sendBallot(
  database: Database,
  ballot: Entry,
  sent: Setting,
  draft: string,
): Promise<Result<Taken, SendFault>> {
  try {
    return await take(database, [ballot], { settings: [sent], drafts: [draft], mustStand: draft });
  } catch (error) {
    return err(error instanceof SentAlready ? { type: "sent-already" } : storageFault(error));
  }
}

class SentAlready extends Error {}

/** Whatever is no ballot is passed over. Durable once it resolves with ok; otherwise nothing of it remains. */
export async function takeBallots(
  database: Database,
  entries: readonly Entry[],
  changing: WithBallots = {},
): Promise<Result<Taken, StorageFault>> {
  try {
    return await take(database, entries, changing);
  } catch (error) {
    return err(storageFault(error));
  }
}

async function take(
  database: Database,
  entries: readonly Entry[],
  { settings = [], drafts = [], mustStand }: WithBallots & { readonly mustStand?: string },
): Promise<Result<Taken, never>> {
  const { packs, summaries, safekeeping, erasures } = database;
  const tables: Table[] = [packs, summaries, safekeeping, erasures];
  if (settings.length > 0) tables.push(database.settings);
  if (drafts.length > 0) tables.push(database.drafts);
  const ballotsByJourney = byJourney(entries);
  const { taken, folds } = await onceMore(() =>
    database.transaction("rw", tables, async () => {
      if (mustStand !== undefined && !(await database.drafts.get(mustStand))) throw new SentAlready();
      const done = await takeAll(database, ballotsByJourney);
      if (settings.length > 0) await database.settings.bulkPut([...settings]);
      if (drafts.length > 0) await database.drafts.bulkDelete([...drafts]);
      return done;
    }),
  );
  for (const fold of folds) rememberFold(database, fold);
  return ok(taken);
}

function byJourney(entries: readonly Entry[]): ReadonlyMap<JourneyId, ReadonlyMap<EntryId, Entry>> {
  const journeys = new Map<JourneyId, Map<EntryId, Entry>>();
  for (const entry of entries) {
    if (!readBallotEntry(entry)) continue;
    const same = journeys.get(entry.journey);
    if (same) same.set(entry.id, entry);
    else journeys.set(entry.journey, new Map([[entry.id, entry]]));
  }
  return journeys;
}

async function takeAll(
  database: Database,
  journeys: ReadonlyMap<JourneyId, ReadonlyMap<EntryId, Entry>>,
): Promise<{ readonly taken: Taken; readonly folds: readonly Fold[] }> {
  const erasedHere = await readErasedHere(database);
  const folds: Fold[] = [];
  const linked: JourneyId[] = [];
  const questions: TakenQuestion[] = [];
  let [added, known, erased] = [0, 0, 0];
  for (const [journey, ballots] of journeys) {
    const standing = await readOwnPacks(database, journey);
    const here = new Map(standing.flatMap(({ source, entries }) => entries.map(({ id }) => [id, source])));
    const fresh: Entry[] = [];
    let isBrought = false;
    for (const ballot of ballots.values())
      if (isErasedAlone(ballot, erasedHere)) erased += 1;
      else if (here.has(ballot.id)) {
        known += 1;
        isBrought ||= here.get(ballot.id)!.startsWith(importSource(""));
      } else fresh.push(ballot);
    added += fresh.length;
    if (fresh.length > 0 && isLinked(await database.summaries.get(journey))) {
      await database.packs.bulkPut([...grown(journey, standing, fresh)]);
      linked.push(journey);
    } else if (fresh.length > 0) folds.push(await putAlone(database, journey, standing, fresh));
    // Somebody was told that it is in: the import that had brought it must not take it away any more.
    else if (isBrought) await countAsWritten(database, journey);
    const title = (await titleRow(database, journey)) ?? "";
    questions.push(...questionsOf(journey, title, ballots, new Set(fresh.map(({ id }) => id))));
  }
  if (linked.length > 0) await regroup(database, linked);
  return { taken: { added, known, erased, questions }, folds };
}

/** Nothing is new, and yet its journey is not as an import left it. */
async function countAsWritten({ summaries }: Database, journey: JourneyId): Promise<void> {
  const row = await summaries.get(journey);
  const read = row?.into === undefined ? row : await summaries.get(row.into);
  if (read) await summaries.put({ ...read, revision: read.revision + 1 });
}

async function putAlone(
  database: Database,
  journey: JourneyId,
  standing: readonly Pack[],
  fresh: readonly Entry[],
): Promise<Fold> {
  const fold = await loadFold(database, journey);
  const journal = extendJournal(fold.journal, fresh);
  const before = fold.summary ?? summarize(fold.id, fold.journal);
  const summary = extendSummary(before, fold.journal, journal, fresh);
  const revision = fold.revision + 1;
  const row = summaryRow(summary, revision, fold.row);
  const packs = grown(journey, standing, fresh);
  await database.packs.bulkPut([...packs]);
  await database.summaries.put(row);
  const lastPacks = new Map(fold.lastPacks).set(growingPack(journey, SOURCE), packs.at(-1)!);
  return { ...fold, journal, revision, summary, lastPacks, row };
}

/** The last of the packs that hold what came as ballots, with these, and as many more as they take. */
function grown(journey: JourneyId, standing: readonly Pack[], fresh: readonly Entry[]): readonly Pack[] {
  const last = standing.findLast(({ source }) => source === SOURCE);
  const pending = [...(last?.entries ?? []), ...fresh];
  const packs: Pack[] = [];
  for (let start = 0; start < pending.length; start += PACK_SIZE)
    packs.push({
      journey,
      source: SOURCE,
      n: (last?.n ?? 0) + packs.length,
      entries: pending.slice(start, start + PACK_SIZE),
    });
  return packs;
}

/** Of the journey, or of the one that it is read as. */
async function titleRow({ summaries }: Database, journey: JourneyId): Promise<string | undefined> {
  const row = await summaries.get(journey);
  return (row?.into === undefined ? row : await summaries.get(row.into))?.title;
}

function questionsOf(
  journey: JourneyId,
  title: string,
  ballots: ReadonlyMap<EntryId, Entry>,
  fresh: ReadonlySet<EntryId>,
): readonly TakenQuestion[] {
  const questions = new Map<string, TakenQuestion>();
  for (const entry of ballots.values()) {
    const { session, n } = readBallotEntry(entry)!;
    const key = `${session}/${n}`;
    const added = (questions.get(key)?.added ?? 0) + (fresh.has(entry.id) ? 1 : 0);
    questions.set(key, { journey, title, session, n, added });
  }
  return [...questions.values()];
}

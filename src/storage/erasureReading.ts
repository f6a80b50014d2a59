/** What screens are told of erasing on this device: what is out of sight or gone, what others ask, and what an erasure would take. */
import { authorName } from "../domain/author";
import { erasureOf, erasuresIn, goneOf } from "../domain/erasure";
import { isAboutErasing } from "../domain/erasureRegisters";
import { fileNamedBy, readEvidenceItem, type FileContent } from "../domain/evidence";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { splitThing } from "../domain/thing";
import type { Sha256 } from "../lib/hash";
import type { Database, DepartureRow, ErasureRow } from "./database";
import { isAnythingLeft } from "./erasuresBrought";
import { labelOf } from "./erasureLabel";
import { goesAt } from "./erasures";
import type { AlsoNaming, ErasureTold, FileThatGoes, WhatGoes } from "./erasureTold";
import { erasedThingAt, hashesOf, namedByNothingElse, readWhole } from "./erasing";
import { knownFiles } from "./files";
import { loadFold } from "./folds";
import { readRow } from "./summaries";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody reads more of them. */
const ALSO_TOLD = 100;

/** Out of sight, gone, or kept although it was asked for; the latest first. */
export async function listErasures(database: Database): Promise<readonly ErasureTold[]> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const wholes = new Map<JourneyId, Journal>();
    const told = new Map<string, ErasureTold>();
    for (const { journey, about } of await erasures.toArray()) {
      const thing = await erasedThingAt(database, journey, about);
      const key = `${thing.shown}\n${about}`;
      const whole = wholes.get(thing.shown) ?? foldJournal(await readWhole(database, thing.members));
      wholes.set(thing.shown, whole);
      // Of those that are read as one, the row that says most.
      if (!told.has(key)) told.set(key, tell(thing.shown, about, whole, mostOf(thing.rows)));
    }
    return [...told.values()].sort(latestFirst);
  });
}

/** What somebody asks to erase that is here, and of which nothing was decided on this device; in one journey, or in all. */
export async function erasuresAskedHere(
  database: Database,
  journey?: JourneyId,
): Promise<readonly ErasureTold[]> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const asking = new Set<JourneyId>();
    if (journey !== undefined) asking.add((await readRow(database, journey))?.journey ?? journey);
    else
      for (const own of await journeysAsking(database))
        asking.add((await readRow(database, own))?.journey ?? own);
    const told: ErasureTold[] = [];
    for (const shown of asking) {
      // As it is remembered: a notice asks for this after every tap. What is undecided is in sight.
      const { journal } = await loadFold(database, shown);
      for (const about of erasuresIn(journal).keys()) {
        const { rows } = await erasedThingAt(database, shown, about);
        if (rows.length === 0 && isAnythingLeft(journal, about))
          told.push(tell(shown, about, journal, undefined));
      }
    }
    return told.sort(latestFirst);
  });
}

async function journeysAsking({ packs }: Database): Promise<ReadonlySet<JourneyId>> {
  const asking = new Set<JourneyId>();
  await packs.each(({ journey, entries }) => {
    if (entries.some(isAboutErasing)) asking.add(journey);
  });
  return asking;
}

/** How it stands with one thing; undefined where nobody asked, or it was taken back. */
export async function erasureAt(
  database: Database,
  journey: JourneyId,
  about: string,
): Promise<ErasureTold | undefined> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const { shown, members, rows } = await erasedThingAt(database, journey, about);
    const row = mostOf(rows);
    if (row) return tell(shown, about, foldJournal(await readWhole(database, members)), row);
    // As it is remembered: a page asks for this after every tap. What is undecided is in sight.
    const { journal } = await loadFold(database, shown);
    return erasureOf(journal, about) && tell(shown, about, journal, undefined);
  });
}

const latestFirst = (a: ErasureTold, b: ErasureTold) =>
  (b.decidedAt ?? b.at) - (a.decidedAt ?? a.at) || (a.about < b.about ? -1 : 1);

const mostOf = (rows: readonly ErasureRow[]) =>
  rows.find(({ agreedAt }) => agreedAt !== undefined) ?? rows.at(0);

function tell(journey: JourneyId, about: string, whole: Journal, row: ErasureRow | undefined): ErasureTold {
  const erasure = erasureOf(whole, about);
  const { agreedAt, refusedAt, goneAt } = row ?? {};
  const decidedAt = agreedAt ?? refusedAt;
  const isHidden = agreedAt !== undefined && goneAt === undefined;
  return {
    journey,
    journeyTitle: readJourney(whole).title,
    about,
    kind: splitThing(about).kind,
    label: labelOf(whole, about),
    by: erasure ? authorName(whole, erasure.entry.author) : "",
    at: erasure?.time ?? decidedAt ?? 0,
    state: goneAt !== undefined ? "gone" : isHidden ? "hidden" : refusedAt !== undefined ? "kept" : "asked",
    ...(isHidden && { goesAt: goesAt(agreedAt) }),
    ...(decidedAt !== undefined && { decidedAt }),
    ...(goneAt !== undefined && { goneAt }),
    hashes: row?.hashes ?? erasure?.hashes ?? [],
    isAskedHere: row?.askedHere ?? false,
  };
}

/** What erasing it would take from this device, and where else it may be; undefined where nothing of it is here. */
export async function whatGoes(
  database: Database,
  journey: JourneyId,
  about: string,
): Promise<WhatGoes | undefined> {
  const { packs, summaries, erasures, files, departures, folder } = database;
  return database.transaction("r", [packs, summaries, erasures, files, departures, folder], async () => {
    const { members, rows } = await erasedThingAt(database, journey, about);
    const entries = await readWhole(database, members);
    const gone = goneOf(entries, new Set([about]));
    if (gone.size === 0) return undefined;
    const whole = foldJournal(entries);
    const row = mostOf(rows);
    const { said, stated } = hashesOf(whole, about);
    const alone = stated.length > 0 ? await namedByNothingElse(database, stated) : stated;
    const hashes = row?.agreedAt === undefined ? [...said, ...alone].sort() : row.hashes;
    const since = Math.min(...entries.flatMap(({ id, at }) => (gone.has(id) ? [at] : [])));
    const left = await departures.filter((row) => mayHold(row, members, since)).toArray();
    return {
      entries: gone.size,
      files: await filesThatGo(database, whole, about, hashes),
      alsoNamedBy: await alsoNaming(database, members, about, new Set(hashes)),
      departures: left.sort((a, b) => b.at - a.at),
      hasFolder: (await folder.count()) > 0,
    };
  });
}

/** A day more, because the clocks of those who write differ. */
const mayHold = ({ at, journeys }: DepartureRow, members: readonly JourneyId[], since: number) =>
  at >= since - DAY_MS && (!journeys || journeys.some((each) => members.includes(each)));

async function filesThatGo(
  database: Database,
  whole: Journal,
  about: string,
  hashes: readonly Sha256[],
): Promise<readonly FileThatGoes[]> {
  const named = new Map<Sha256, FileContent>();
  for (const { history } of whole.things.get(about)?.values() ?? [])
    for (const entry of history) {
      const file = fileNamedBy(entry);
      if (file) named.set(file.hash, file);
    }
  const rows = await database.files.bulkGet([...hashes]);
  const here = await knownFiles(database, hashes);
  const mayBeShown = readEvidenceItem(whole, splitThing(about).id as EvidenceId)?.mayBeShown ?? false;
  return hashes.map((hash, n) => ({
    hash,
    name: named.get(hash)?.name ?? "",
    type: named.get(hash)?.type ?? "",
    size: rows[n]?.size ?? named.get(hash)?.size ?? 0,
    mayBeShown,
    isHere: here.has(hash),
  }));
}

/** In all journeys of this device. */
async function alsoNaming(
  database: Database,
  members: readonly JourneyId[],
  about: string,
  hashes: ReadonlySet<Sha256>,
): Promise<readonly AlsoNaming[]> {
  if (hashes.size === 0) return [];
  const found = new Map<string, { journey: JourneyId; about: string; hash: Sha256 }>();
  await database.packs.each((pack) => {
    for (const entry of pack.entries) {
      const hash = fileNamedBy(entry)?.hash;
      if (!hash || !hashes.has(hash) || found.size >= ALSO_TOLD) continue;
      if (entry.about === about && members.includes(pack.journey)) continue;
      found.set(`${pack.journey}\n${entry.about}`, { journey: pack.journey, about: entry.about, hash });
    }
  });
  const wholes = new Map<JourneyId, Journal>();
  const told: AlsoNaming[] = [];
  for (const { journey, about: thing, hash } of found.values()) {
    const row = await readRow(database, journey);
    const shown = row?.journey ?? journey;
    const whole = wholes.get(shown) ?? foldJournal(await readWhole(database, row?.members ?? [shown]));
    wholes.set(shown, whole);
    told.push({
      journey: shown,
      journeyTitle: readJourney(whole).title,
      item: splitThing(thing).id as EvidenceId,
      title: labelOf(whole, thing),
      hash,
    });
  }
  return told;
}

/** What erasing a thing would take from this device, what else names its files, and where outside of Waymark it may be. */
import { erasureOf, goneOf } from "../domain/erasure";
import { fileNamedBy, readEvidenceItem, type FileContent } from "../domain/evidence";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { splitThing } from "../domain/thing";
import type { Sha256 } from "../lib/hash";
import type { Database, DepartureRow } from "./database";
import { labelOf } from "./erasureLabel";
import type { AlsoNaming, FileThatGoes, WhatGoes } from "./erasureTold";
import { filesGoing, readWhole } from "./erasureReach";
import { erasedThingAt, mostOf } from "./erasing";
import { knownFiles } from "./files";
import { readRow } from "./summaries";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Nobody reads more of them. */
const ALSO_TOLD = 100;

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
    // Where somebody asks already, to erase it here is to agree.
    const askedHere = erasureOf(whole, about) === undefined;
    const hashes =
      row?.agreedAt === undefined
        ? await filesGoing(database, whole, about, { gone, askedHere })
        : row.hashes;
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

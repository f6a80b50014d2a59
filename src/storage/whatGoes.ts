/** What erasing a thing would take from this device, what else names its files, and where outside of Waymark it may be. */
import { goneOf } from "../domain/erasure";
import { fileNamedBy, readEvidenceItem, type FileContent } from "../domain/evidence";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { splitThing } from "../domain/thing";
import type { Sha256 } from "../lib/hash";
import { alsoNaming } from "./alsoNaming";
import type { Database, DepartureRow } from "./database";
import type { FileThatGoes, WhatGoes } from "./erasureTold";
import { filesGoing, readWhole } from "./erasureReach";
import { erasedThingAt, mostOf } from "./erasing";
import { knownFiles } from "./files";

const DAY_MS = 24 * 60 * 60 * 1000;

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
    const hashes =
      row?.agreedAt === undefined
        ? await filesGoing(database, whole, about, { gone, reach: "everywhere" })
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
  const now = readEvidenceItem(whole, splitThing(about).id as EvidenceId)?.content;
  return hashes.map((hash, n) => ({
    hash,
    name: named.get(hash)?.name ?? "",
    type: named.get(hash)?.type ?? "",
    size: rows[n]?.size ?? named.get(hash)?.size ?? 0,
    isEarlier: now?.kind === "file" && now.hash !== hash && named.has(hash),
    isHere: here.has(hash),
  }));
}

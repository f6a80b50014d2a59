/** What erasing a thing would take from this device, what else names its files, and where outside of Waymark it may be. */
import { goneOf } from "../domain/erasure";
import { fileNamedBy, readEvidenceItem, type FileContent } from "../domain/evidence";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { splitThing } from "../domain/thing";
import type { Sha256 } from "../lib/hash";
import { alsoNaming } from "./alsoNaming";
import type { Database } from "./database";
import type { FileThatGoes, WhatGoes } from "./erasureTold";
import { filesGoing, firstOf, readWhole } from "./erasureReach";
import { leftSince } from "./departures";
import { erasedThingAt, mostOf } from "./erasing";
import { knownFiles } from "./files";

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
    const since = firstOf(entries, gone) ?? 0;
    return {
      entries: gone.size,
      files: await filesThatGo(database, whole, about, hashes),
      alsoNamedBy: await alsoNaming(database, members, about, new Set(hashes)),
      departures: await leftSince(database, members, { since }),
      hasFolder: (await folder.count()) > 0,
    };
  });
}

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

/** What else on this device names the files that go with a thing: it stays, without the file. */
import { erasureOf, goneOf } from "../domain/erasure";
import { fileNamedBy } from "../domain/evidence";
import type { EvidenceId, JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { splitThing } from "../domain/thing";
import type { Sha256 } from "../lib/hash";
import type { Database } from "./database";
import { labelOf } from "./erasureLabel";
import { filesGoing, readWhole } from "./erasureReach";
import type { AlsoNaming } from "./erasureTold";
import { erasedThingAt } from "./erasing";
import { readRow } from "./summaries";

/** Nobody reads more of them. */
const ALSO_TOLD = 100;

/** What else would lose its file if this device went along with what others ask; empty where nobody asks. */
export async function alsoNamed(
  database: Database,
  journey: JourneyId,
  about: string,
): Promise<readonly AlsoNaming[]> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const { members } = await erasedThingAt(database, journey, about);
    const entries = await readWhole(database, members);
    const whole = foldJournal(entries);
    if (!erasureOf(whole, about)) return [];
    const gone = goneOf(entries, new Set([about]));
    const hashes = await filesGoing(database, whole, about, { gone, reach: "everywhere" });
    return alsoNaming(database, members, about, new Set(hashes));
  });
}

/** Inside a transaction over packs, summaries and erasures: in all journeys of this device, but what is erased here itself. */
export async function alsoNaming(
  database: Database,
  members: readonly JourneyId[],
  about: string,
  hashes: ReadonlySet<Sha256>,
): Promise<readonly AlsoNaming[]> {
  if (hashes.size === 0) return [];
  const erased = new Set<string>();
  await database.erasures.each((row) => {
    if (row.agreedAt !== undefined) erased.add(keyOf(row.journey, row.about));
  });
  const found = new Map<string, { journey: JourneyId; about: string; hash: Sha256 }>();
  await database.packs.each((pack) => {
    for (const entry of pack.entries) {
      const hash = fileNamedBy(entry)?.hash;
      if (!hash || !hashes.has(hash) || found.size >= ALSO_TOLD) continue;
      const key = keyOf(pack.journey, entry.about);
      if (erased.has(key) || (entry.about === about && members.includes(pack.journey))) continue;
      found.set(key, { journey: pack.journey, about: entry.about, hash });
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

const keyOf = (journey: JourneyId, about: string) => `${journey}\n${about}`;

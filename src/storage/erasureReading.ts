/** How it stands with erasing on this device, as screens are told: what is out of sight or gone, and what others ask. */
import { authorName } from "../domain/author";
import { erasureOf, erasuresIn, takenBackIn } from "../domain/erasure";
import { isAboutErasing } from "../domain/erasureRegisters";
import type { JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { timeOf } from "../domain/register";
import { splitThing } from "../domain/thing";
import type { Database, ErasureRow } from "./database";
import { isAnythingLeft, isToDecide } from "./erasuresBrought";
import { labelOf } from "./erasureLabel";
import { goesAt } from "./erasures";
import type { ErasureTold } from "./erasureTold";
import { readWhole } from "./erasureReach";
import { erasedThingAt, mostOf } from "./erasing";
import { loadFold, readErased } from "./folds";
import { readRow } from "./summaries";

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
        if (rows.length === 0 && isToDecide(journal, about))
          told.push(tell(shown, about, journal, undefined));
      }
    }
    return told.sort(latestFirst);
  });
}

/** What is out of sight here and nobody asks for any more, in one journey; without its name, which is out of sight with it. */
export async function erasuresTakenBack(
  database: Database,
  journey: JourneyId,
): Promise<readonly ErasureTold[]> {
  const { packs, summaries, erasures } = database;
  return database.transaction("r", packs, summaries, erasures, async () => {
    const row = await readRow(database, journey);
    const hidden = await readErased(database, row?.members ?? [journey]);
    const rows = new Map(hidden.flatMap((each) => (each.goneAt === undefined ? [[each.about, each]] : [])));
    if (rows.size === 0) return [];
    // As it is remembered: what is said of erasing is always in sight.
    const { id, journal } = await loadFold(database, journey);
    const told = [...rows].map(([about, each]) => tell(id, about, journal, each));
    return told.filter(({ takenBack }) => takenBack !== undefined).sort(latestFirst);
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

function tell(journey: JourneyId, about: string, whole: Journal, row: ErasureRow | undefined): ErasureTold {
  const erasure = erasureOf(whole, about);
  const { agreedAt, refusedAt, goneAt } = row ?? {};
  const decidedAt = agreedAt ?? refusedAt;
  const isHidden = agreedAt !== undefined && goneAt === undefined;
  const back = isHidden ? takenBackIn(whole, about) : undefined;
  return {
    journey,
    journeyTitle: readJourney(whole).title,
    about,
    kind: splitThing(about).kind,
    label: labelOf(whole, about),
    by: erasure ? authorName(whole, erasure.entry.author) : "",
    at: erasure?.time ?? decidedAt ?? 0,
    state: goneAt !== undefined ? "gone" : isHidden ? "hidden" : refusedAt !== undefined ? "kept" : "asked",
    // Where nobody asks any more, it stays out of sight until somebody decides.
    ...(isHidden && erasure && { goesAt: goesAt(agreedAt) }),
    ...(decidedAt !== undefined && { decidedAt }),
    ...(goneAt !== undefined && { goneAt }),
    hashes: row?.hashes ?? erasure?.hashes ?? [],
    isAskedHere: row?.askedHere ?? false,
    isHere: isAnythingLeft(whole, about),
    ...(back && { takenBack: { by: authorName(whole, back.author), at: timeOf(whole, back) } }),
  };
}

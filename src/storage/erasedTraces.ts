/** What of an erased thing lies outside of the journals: half-written texts, the tray, and the names that this device noted. */
import type { Entry } from "../domain/entry";
import { isAboutErasing } from "../domain/erasureRegisters";
import { fileNamedBy } from "../domain/evidence";
import type { AuthorId, EvidenceId, JourneyId } from "../domain/ids";
import { parseText } from "../domain/register";
import { AUTHOR, splitThing } from "../domain/thing";
import type { Database } from "./database";
import type { ErasedThing } from "./erasing";
import { ownDraftKey } from "./ownDrafts";
import { removeWaiting } from "./waiting";

/**
 * Inside a transaction over packs, erasures, drafts, waiting, waitingBytes, people, imports and departures, once its entries are
 * out of the packs. `went`: those.
 */
export async function removeTraces(
  database: Database,
  thing: ErasedThing,
  went: readonly Entry[],
): Promise<void> {
  const { drafts, waiting } = database;
  const { kind, id } = splitThing(thing.about);
  const journeys = new Set<string>(thing.members);
  await drafts
    .filter(({ key }) => {
      const parts = key.split(/[/:]/);
      return parts.includes(id) && parts.some((part) => journeys.has(part));
    })
    .delete();

  const hashes = new Set<string>(thing.rows.flatMap((row) => row.hashes));
  const waits = await waiting
    .filter((row) => row.id === id || (row.content.kind === "file" && hashes.has(row.content.hash)))
    .primaryKeys();
  await removeWaiting(database, waits satisfies EvidenceId[]);

  await unnameDepartures(database, went);
  if (kind === AUTHOR) await removePerson(database, thing, went);
}

/**
 * A file that left by itself bears the name of what it was, and loses it; others may be called the same. That it left stays
 * noted: somebody has to delete it there.
 */
async function unnameDepartures({ packs, departures }: Database, went: readonly Entry[]): Promise<void> {
  const gone = new Set(went.flatMap(filesIn));
  if (gone.size === 0) return;
  const stays = new Set<string>();
  await packs.each(({ entries }) => {
    for (const file of entries.flatMap(filesIn)) stays.add(file);
  });
  await departures
    .filter((row) => {
      const file = fileKey(row.fileName, row.hash);
      return row.kind === "evidence" && gone.has(file) && !stays.has(file);
    })
    .modify((row) => {
      Object.assign(row, { fileName: "" });
      Reflect.deleteProperty(row, "hash");
    });
}

/** Twice, because what older versions noted has no hash. */
function filesIn(entry: Entry): readonly string[] {
  const file = fileNamedBy(entry);
  return file ? [fileKey(file.name, file.hash), fileKey(file.name)] : [];
}

const fileKey = (name: string, hash = "") => `${hash}\n${name}`;

/** Off this device's own list, and out of what is half typed everywhere, only once they are in no journey here any more. */
async function removePerson(
  database: Database,
  { members, about }: ErasedThing,
  went: readonly Entry[],
): Promise<void> {
  const { drafts, people, imports } = database;
  const author = splitThing(about).id as AuthorId;
  const { isElsewhere, namesOfOthers } = await lookAround(database, author, about, members);
  if (!isElsewhere) {
    await people.delete(author);
    const end = ownDraftKey("", author);
    await drafts.filter(({ key }) => key.endsWith(end)).delete();
  }
  const names = new Set(
    went.flatMap((entry) => (entry.about === about ? (parseText(entry.value) ?? []) : [])),
  );
  names.delete("");
  const isTheirs = (name: string) => names.has(name) && !isElsewhere && !namesOfOthers.has(name);
  await imports
    .filter(
      ({ exportedBy, journeys }) =>
        isTheirs(exportedBy) ||
        (names.has(exportedBy) && journeys.some(({ journey }) => members.includes(journey))),
    )
    .modify((row) => void Object.assign(row, { exportedBy: "" }));
}

/** Whether they wrote in a journey here from which they did not go, and how other people are called. */
async function lookAround(
  { packs, erasures, people }: Database,
  author: AuthorId,
  about: string,
  members: readonly JourneyId[],
) {
  const gone = await erasures.filter((row) => row.about === about && row.goneAt !== undefined).toArray();
  const goneFrom = new Set([...members, ...gone.map(({ journey }) => journey)]);
  const namesOfOthers = new Set<string>();
  for (const { id, name } of await people.toArray()) if (id !== author) namesOfOthers.add(name);
  let isElsewhere = false;
  await packs.each(({ journey, entries }) => {
    for (const entry of entries) {
      if (isAboutErasing(entry)) continue;
      if (!goneFrom.has(journey) && (entry.author === author || entry.about === about)) isElsewhere = true;
      if (entry.about !== about && splitThing(entry.about).kind === AUTHOR)
        namesOfOthers.add(parseText(entry.value) ?? "");
    }
  });
  return { isElsewhere, namesOfOthers };
}

/**
 * Who is writing. Tablets are passed around, so this is a list on the device and one of it chosen; an entry carries only the
 * random id, and the name travels as a statement of its own.
 */
import { useLiveQuery } from "dexie-react-hooks";
import { create } from "zustand";
import { newAuthorId } from "../domain/ids";
import { err, ok, type Result } from "../lib/result";
import { storageFault, type StorageFault } from "../storage/faults";
import type { Database, Person } from "../storage/database";
import { forgetPerson, listPeople, readSetting, saveSetting, savePerson } from "../storage/device";
import { adoptDrafts } from "../storage/ownDrafts";
import { database } from "./database";
import { flushDrafts } from "./drafts";

const CURRENT = "current-person";

/** Someone who has not said who they are; saved only once they write or take a name. */
const nobody = (): Person => ({ id: newAuthorId(), name: "", usedAt: 0 });

const useCurrent = create<{ readonly person: Person }>(() => ({ person: nobody() }));

export const useCurrentPerson = (): Person => useCurrent((state) => state.person);
export const currentPerson = (): Person => useCurrent.getState().person;

let restoring: { readonly of: Database; readonly done: Promise<void> } | undefined;

/**
 * Whoever wrote last on this device goes on writing. Looked up once, beside the first view and not before it; every write
 * waits for it, so that nobody writes under a stranger's id.
 */
export function restoreCurrentPerson(): Promise<void> {
  if (restoring?.of !== database()) restoring = { of: database(), done: restore() };
  // What failed once is tried again by the next write.
  return restoring.done.catch((error: unknown) => {
    restoring = undefined;
    throw error;
  });
}

async function restore(): Promise<void> {
  const person = await readCurrent();
  // Somebody may have chosen a name before this was read.
  if (person && currentPerson().usedAt === 0) useCurrent.setState({ person });
}

async function readCurrent(): Promise<Person | undefined> {
  const [people, id] = await Promise.all([listPeople(database()), readSetting(database(), CURRENT)]);
  return people.find((candidate) => candidate.id === id);
}

/** Whoever writes on this device now, be it that another tab handed it on. */
export async function followCurrentPerson(): Promise<void> {
  const person = await readCurrent();
  if (person && person.id !== currentPerson().id) useCurrent.setState({ person });
}

/**
 * The tablet itself goes to this person, together with what `step` writes to drafts and settings: all of it, or nothing where
 * that says no. Throws where it could not be kept.
 */
export async function handTo(person: Person, step: () => Promise<boolean>): Promise<void> {
  await flushDrafts();
  const { drafts, people, settings } = database();
  const next = { ...person, usedAt: Date.now() };
  const isHanded = await database().transaction("rw", drafts, people, settings, async () => {
    if (!(await step())) return false;
    await saveRows(next);
    return true;
  });
  if (isHanded) useCurrent.setState({ person: next });
}

export function usePeople(): readonly Person[] | undefined {
  return useLiveQuery(() => listPeople(database()), []);
}

type Kept = Promise<Result<void, StorageFault>>;

export function switchPerson(person: Person): Kept {
  return become({ ...person, usedAt: Date.now() });
}

export function addPerson(name: string): Kept {
  return become({ id: newAuthorId(), name, usedAt: Date.now() });
}

/**
 * Before the first write of someone without a name, so that the next visit goes on under the same id. Whoever wrote last here
 * is looked up first: a key that is pressed before must not make the device forget them.
 */
export async function keepCurrentPerson(): Kept {
  const before = currentPerson();
  if (before.usedAt > 0) return ok(undefined);
  const restored = await attempt(async () => {
    await restoreCurrentPerson();
    if (currentPerson().id === before.id) return;
    // What was typed meanwhile is theirs.
    await flushDrafts();
    await adoptDrafts(database(), before.id, currentPerson().id);
  });
  const person = currentPerson();
  return restored.ok && person.usedAt === 0 ? keep({ ...person, usedAt: Date.now() }) : restored;
}

/** Off the list of this device. What they wrote stays theirs, with its name; whoever was writing goes on unnamed. */
export async function takeOffList(person: Person): Kept {
  const forgotten = await attempt(() => forgetPerson(database(), person.id));
  if (forgotten.ok && currentPerson().id === person.id) useCurrent.setState({ person: nobody() });
  return forgotten;
}

/** Back on the list, without being the one who writes. */
export function putOnList(person: Person): Kept {
  return attempt(() => savePerson(database(), person));
}

/** Another person writes. What was typed so far is saved first, under the name of whoever typed it. */
async function become(person: Person): Kept {
  const before = currentPerson();
  const flushed = await attempt(async () => {
    await flushDrafts();
    if (before.name === "" && before.id !== person.id) await adoptDrafts(database(), before.id, person.id);
  });
  const kept = await keep(person);
  return flushed.ok ? kept : flushed;
}

/** From now on this person writes on this page; in the next visit too, where it could be kept. */
async function keep(person: Person): Kept {
  const kept = await attempt(() => save(person));
  useCurrent.setState({ person });
  return kept;
}

async function save(person: Person): Promise<void> {
  await saveRows(person);
  useCurrent.setState({ person });
}

async function saveRows(person: Person): Promise<void> {
  await savePerson(database(), person);
  await saveSetting(database(), CURRENT, person.id);
}

async function attempt(store: () => Promise<void>): Kept {
  try {
    return ok(await store());
  } catch (error) {
    return err(storageFault(error));
  }
}

/**
 * Who is writing. Tablets are passed around, so this is a list on the device and one of it chosen; an entry carries only the
 * random id, and the name travels as a statement of its own.
 */
import { useLiveQuery } from "dexie-react-hooks";
import { create } from "zustand";
import { newAuthorId, type AuthorId } from "../domain/ids";
import type { Person } from "../storage/database";
import { listPeople, readSetting, saveSetting, savePerson } from "../storage/device";
import { database } from "./database";

const CURRENT = "current-person";

/** Someone who has not said who they are; saved only once they write or take a name. */
const nobody = (): Person => ({ id: newAuthorId(), name: "", usedAt: 0 });

const useCurrent = create<{ readonly person: Person }>(() => ({ person: nobody() }));

export const useCurrentPerson = (): Person => useCurrent((state) => state.person);
export const currentPerson = (): Person => useCurrent.getState().person;

/** At start: whoever wrote last on this device goes on writing. */
export async function restoreCurrentPerson(): Promise<void> {
  const people = await listPeople(database());
  const id = await readSetting(database(), CURRENT);
  const person = people.find((candidate) => candidate.id === id);
  useCurrent.setState({ person: person ?? nobody() });
}

export function usePeople(): readonly Person[] | undefined {
  return useLiveQuery(() => listPeople(database()), []);
}

export async function switchPerson(person: Person): Promise<void> {
  await keep({ ...person, usedAt: Date.now() });
}

export async function addPerson(name: string): Promise<void> {
  await keep({ id: newAuthorId(), name, usedAt: Date.now() });
}

export async function renamePerson(id: AuthorId, name: string): Promise<void> {
  await keep({ id, name, usedAt: Date.now() });
}

/** Before the first write of someone without a name, so that the next visit goes on under the same id. */
export async function keepCurrentPerson(): Promise<void> {
  const person = currentPerson();
  if (person.usedAt === 0) await keep({ ...person, usedAt: Date.now() });
}

async function keep(person: Person): Promise<void> {
  useCurrent.setState({ person });
  await savePerson(database(), person);
  await saveSetting(database(), CURRENT, person.id);
}

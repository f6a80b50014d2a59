/** Everybody who gave a name on this device: on its own list, or in a journey that came from elsewhere. */
import { useLiveQuery } from "dexie-react-hooks";
import { authorName } from "../domain/author";
import type { AuthorId, JourneyId } from "../domain/ids";
import { AUTHOR, splitThing } from "../domain/thing";
import { listPeople } from "../storage/device";
import { readJournal } from "../storage/journals";
import { listSummaries } from "../storage/summaries";
import { database } from "./database";

export type PersonHere = {
  readonly author: AuthorId;
  readonly name: string;
  /** In how many journeys they gave it. */
  readonly journeys: number;
};

/** By name; `journey`: those of it alone. Reads every journey asked for; undefined until that is done. */
export function usePeopleHere(journey: JourneyId | undefined): readonly PersonHere[] | undefined {
  return useLiveQuery(async () => read(journey), [journey]);
}

async function read(journey: JourneyId | undefined): Promise<readonly PersonHere[]> {
  const people = new Map<AuthorId, PersonHere>();
  if (journey === undefined)
    for (const { id, name } of await listPeople(database()))
      if (name !== "") people.set(id, { author: id, name, journeys: 0 });
  const rows = await listSummaries(database());
  const asked = journey === undefined ? rows.filter(({ into }) => into === undefined) : [{ journey }];
  for (const row of asked) {
    const journal = await readJournal(database(), row.journey);
    for (const about of journal?.thingsByKind.get(AUTHOR)?.keys() ?? []) {
      const author = splitThing(about).id as AuthorId;
      const name = journal ? authorName(journal, author) : "";
      const known = people.get(author);
      if (name !== "") people.set(author, { author, name, journeys: (known?.journeys ?? 0) + 1 });
    }
  }
  const byName = new Intl.Collator();
  return [...people.values()].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.author < b.author ? -1 : 1),
  );
}

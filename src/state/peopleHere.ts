/** Everybody who gave a name on this device: on its own list, or in a journey that came from elsewhere. */
import { useLiveQuery } from "dexie-react-hooks";
import { authorName } from "../domain/author";
import type { AuthorId, JourneyId } from "../domain/ids";
import { AUTHOR, splitThing } from "../domain/thing";
import type { Database } from "../storage/database";
import { listPeople } from "../storage/device";
import { readJournal } from "../storage/journals";
import { listSummaries } from "../storage/summaries";
import type { StoredSummary } from "../storage/summaryRow";
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

type Names = ReadonlyMap<AuthorId, string>;
const namesByJourney = new WeakMap<
  Database,
  Map<JourneyId, { readonly revision: number; readonly names: Names }>
>();

/** Read anew only where the journey was written to since: this is asked again at every change of any of them. */
async function namesIn({ journey, revision }: StoredSummary): Promise<Names> {
  const remembered =
    namesByJourney.get(database()) ?? new Map<JourneyId, { revision: number; names: Names }>();
  namesByJourney.set(database(), remembered);
  const before = remembered.get(journey);
  if (before?.revision === revision) return before.names;
  const names = new Map<AuthorId, string>();
  const journal = await readJournal(database(), journey);
  for (const about of journal?.thingsByKind.get(AUTHOR)?.keys() ?? []) {
    const author = splitThing(about).id as AuthorId;
    const name = journal ? authorName(journal, author) : "";
    if (name !== "") names.set(author, name);
  }
  remembered.set(journey, { revision, names });
  return names;
}

async function read(journey: JourneyId | undefined): Promise<readonly PersonHere[]> {
  const people = new Map<AuthorId, PersonHere>();
  if (journey === undefined)
    for (const { id, name } of await listPeople(database()))
      if (name !== "") people.set(id, { author: id, name, journeys: 0 });
  const rows = await listSummaries(database());
  const lead = rows.find((row) => row.journey === journey)?.into ?? journey;
  for (const row of rows.filter((each) => each.into === undefined && (!lead || each.journey === lead)))
    for (const [author, name] of await namesIn(row)) {
      const known = people.get(author);
      people.set(author, { author, name, journeys: (known?.journeys ?? 0) + 1 });
    }
  const byName = new Intl.Collator();
  return [...people.values()].sort(
    (a, b) => byName.compare(a.name, b.name) || (a.author < b.author ? -1 : 1),
  );
}

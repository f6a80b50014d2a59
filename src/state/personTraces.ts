/** Where a person stands in all journeys of this device, for erasing them. */
import { useLiveQuery } from "dexie-react-hooks";
import type { AuthorId, JourneyId } from "../domain/ids";
import { personIn, textsNaming, type PersonIn, type TextNaming } from "../domain/personTraces";
import { authorThing } from "../domain/thing";
import { readJournal } from "../storage/journals";
import type { DepartureRow } from "../storage/database";
import type { WhatGoes } from "../storage/erasureTold";
import { listSummaries } from "../storage/summaries";
import { whatGoes } from "../storage/whatGoes";
import { database } from "./database";

export type TracesIn = {
  readonly journey: JourneyId;
  readonly title: string;
  /** It is only read on this device: nothing can be asked for in it. */
  readonly readOnly: boolean;
  readonly person: PersonIn;
};

export type NamedIn = TextNaming & { readonly journey: JourneyId; readonly journeyTitle: string };

export type PersonTraces = {
  readonly author: AuthorId;
  /** Journeys in which they wrote. */
  readonly journeys: readonly TracesIn[];
  /** All their names, in any of the journeys. */
  readonly names: readonly string[];
  /** Texts of others in which one of the names stands, at most `TEXTS_TOLD`; and how many there are. */
  readonly texts: readonly NamedIn[];
  readonly textCount: number;
  /** Where outside Waymark the name may still be. */
  readonly outside: Pick<WhatGoes, "departures" | "hasFolder">;
};

const TEXTS_TOLD = 100;

/** Reads every journey, one after the other; undefined until that is done. `known`: the name on this device's own list. */
export function usePersonTraces(author: AuthorId, known: string): PersonTraces | undefined {
  const traces = useLiveQuery(async () => read(author, known), [author, known]);
  return traces?.author === author ? traces : undefined;
}

async function read(author: AuthorId, known: string): Promise<PersonTraces> {
  const journeys: TracesIn[] = [];
  const names = new Set(known.trim() === "" ? [] : [known.trim()]);
  const rows = (await listSummaries(database())).filter(({ into }) => into === undefined);
  for (const { journey, title, readOnly } of rows) {
    const journal = await readJournal(database(), journey);
    const person = journal && personIn(journal, author);
    if (!person) continue;
    journeys.push({ journey, title, readOnly, person });
    for (const name of person.names) names.add(name);
  }
  const texts: NamedIn[] = [];
  let textCount = 0;
  for (const { journey, title } of rows) {
    const journal = await readJournal(database(), journey);
    if (!journal) continue;
    const found = textsNaming(journal, [...names], author);
    textCount += found.length;
    for (const text of found.slice(0, TEXTS_TOLD - texts.length))
      texts.push({ ...text, journey, journeyTitle: title });
  }
  return {
    author,
    journeys,
    names: [...names],
    texts,
    textCount,
    outside: await outsideOf(author, journeys),
  };
}

/** Of all these journeys together, the latest first. */
async function outsideOf(author: AuthorId, journeys: readonly TracesIn[]): Promise<PersonTraces["outside"]> {
  const departures = new Map<string, DepartureRow>();
  let hasFolder = false;
  for (const { journey } of journeys) {
    const goes = await whatGoes(database(), journey, authorThing(author));
    for (const departure of goes?.departures ?? []) departures.set(departure.id, departure);
    hasFolder ||= goes?.hasFolder ?? false;
  }
  return { departures: [...departures.values()].sort((a, b) => b.at - a.at), hasFolder };
}

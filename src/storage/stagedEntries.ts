/**
 * The entries that an import brings, until it is taken in: in memory while they are few, and beyond that in runs on the disk. A
 * run holds what came in one go, journey after journey, so that every journey can be looked at by itself, whole, however many
 * entries there are and in whatever order they came.
 */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { mergeEntries } from "../domain/journal";
import type { Database } from "./database";

/** Some hundred megabytes of memory. */
const HELD_ENTRIES = 120_000;
/** Of their text in the snapshot. */
const HELD_BYTES = 48 * 1024 * 1024;
/** Characters. */
const ROW_LENGTH = 256 * 1024;

export type JourneyEntries = { readonly journey: JourneyId; readonly entries: readonly Entry[] };

/** Gives each journey once, with all of its entries, each once; undefined at the end. */
export type JourneyReader = { readonly next: () => Promise<JourneyEntries | undefined> };

type Run = { readonly first: number; readonly last: number };

export class StagedEntries {
  readonly #database: Database;
  readonly #id: string;
  readonly #held = new Map<JourneyId, Entry[]>();
  #heldEntries = 0;
  #heldBytes = 0;
  readonly #runs: Run[] = [];
  #rows = 0;

  constructor(database: Database, id: string) {
    this.#database = database;
    this.#id = id;
  }

  /** `bytes`: of their text, about. Rejects with Dexie's errors. */
  async add(entries: readonly Entry[], bytes: number): Promise<void> {
    for (const entry of entries) {
      const same = this.#held.get(entry.journey);
      if (same) same.push(entry);
      else this.#held.set(entry.journey, [entry]);
    }
    this.#heldEntries += entries.length;
    this.#heldBytes += bytes;
    if (this.#heldEntries >= HELD_ENTRIES || this.#heldBytes >= HELD_BYTES) await this.#putAway();
  }

  async #putAway(): Promise<void> {
    const first = this.#rows;
    let texts: string[] = [];
    let length = 0;
    const put = async () => {
      await this.#database.staged.put({ import: this.#id, n: this.#rows, text: `[${texts.join(",")}]` });
      this.#rows += 1;
      texts = [];
      length = 0;
    };
    for (const journey of [...this.#held.keys()].sort())
      for (const entry of this.#held.get(journey) ?? []) {
        // Text, because it is read and written at a fraction of what the browser takes for as many objects.
        const text = JSON.stringify(entry);
        texts.push(text);
        length += text.length;
        if (length >= ROW_LENGTH) await put();
      }
    if (texts.length > 0) await put();
    this.#runs.push({ first, last: this.#rows - 1 });
    this.#held.clear();
    this.#heldEntries = 0;
    this.#heldBytes = 0;
  }

  /** Reads the table `staged`, where there are runs: in the transaction of whoever asks. */
  read(): JourneyReader {
    const runs = [...this.#runs.map((run) => this.#readRun(run)), this.#readHeld()];
    return {
      next: async () => {
        let journey: JourneyId | undefined;
        for (const run of runs) {
          const ahead = await run.peek();
          if (ahead !== undefined && (journey === undefined || ahead < journey)) journey = ahead;
        }
        if (journey === undefined) return undefined;
        const parts = [];
        for (const run of runs) parts.push(await run.take(journey));
        return { journey, entries: mergeEntries(...parts) };
      },
    };
  }

  #readHeld(): RunReader {
    const journeys = [...this.#held.keys()].sort();
    let at = 0;
    return {
      peek: () => Promise.resolve(journeys[at]),
      take: (journey) => {
        if (journeys[at] !== journey) return Promise.resolve([]);
        at += 1;
        return Promise.resolve(this.#held.get(journey) ?? []);
      },
    };
  }

  #readRun({ first, last }: Run): RunReader {
    let entries: readonly Entry[] = [];
    let at = 0;
    let n = first;
    const peek = async () => {
      if (at === entries.length && n <= last) {
        const row = await this.#database.staged.get([this.#id, n]);
        if (row?.text === undefined) throw new Error("What was read of the file is gone");
        // Verified when it came, and nobody else writes here.
        entries = JSON.parse(row.text) as Entry[];
        at = 0;
        n += 1;
      }
      return entries[at]?.journey;
    };
    const take = async (journey: JourneyId) => {
      const taken: Entry[] = [];
      while ((await peek()) === journey) {
        const start = at;
        while (entries[at]?.journey === journey) at += 1;
        taken.push(...entries.slice(start, at));
      }
      return taken;
    };
    return { peek, take };
  }
}

type RunReader = {
  /** The journey that comes next. */
  readonly peek: () => Promise<JourneyId | undefined>;
  /** This journey's entries, where it is the one that comes next. */
  readonly take: (journey: JourneyId) => Promise<readonly Entry[]>;
};

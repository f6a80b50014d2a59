/**
 * The entries that an import brings, until it is taken in: in memory while they are few, and beyond that in runs on the disk. A
 * run holds what came in one go, journey after journey, so that every journey can be looked at by itself, whole, however many
 * entries there are and in whatever order they came.
 */
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import type { Database } from "./database";

/** Some hundred megabytes of memory. */
const HELD_ENTRIES = 120_000;
/** Of their text in the snapshot. */
const HELD_BYTES = 48 * 1024 * 1024;
/** Characters. */
const ROW_LENGTH = 256 * 1024;

/** Of an entry's text, in characters: almost all of it is its envelope, or a long value. */
export function roughSize({ value, after }: Entry): number {
  const valueSize = typeof value === "object" ? JSON.stringify(value).length : String(value).length;
  return 400 + after.length * 67 + valueSize;
}

export type JourneyEntries = { readonly journey: JourneyId; readonly entries: readonly Entry[] };

/**
 * Gives each journey once, with all of its entries; undefined at the end. A promise only where the disk must be read: a
 * transaction is lost over many promises that wait for nothing.
 */
export type JourneyReader = {
  readonly next: () => JourneyEntries | undefined | Promise<JourneyEntries | undefined>;
};

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

  /** Each entry at most once in all. Rejects with Dexie's errors. */
  async add(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      this.#heldBytes += roughSize(entry);
      const same = this.#held.get(entry.journey);
      if (same) same.push(entry);
      else this.#held.set(entry.journey, [entry]);
    }
    this.#heldEntries += entries.length;
    if (this.#heldEntries >= HELD_ENTRIES || this.#heldBytes >= HELD_BYTES) await this.putAway();
  }

  /** Onto the disk with all that is held; done by itself once it is much. */
  async putAway(): Promise<void> {
    if (this.#held.size === 0) return;
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
    const runs = this.#runs.map((run) => new RunReader(this.#database, this.#id, run));
    const held = [...this.#held.keys()].sort();
    let at = 0;
    const take = (): JourneyEntries | undefined => {
      let journey = held[at];
      for (const { ahead } of runs)
        if (ahead !== undefined && (journey === undefined || ahead < journey)) journey = ahead;
      if (journey === undefined) return undefined;
      const parts = runs.map((run) => run.take(journey));
      if (held[at] === journey) {
        parts.push(this.#held.get(journey) ?? []);
        at += 1;
      }
      return { journey, entries: parts.length === 1 ? parts[0]! : parts.flat() };
    };
    const readOn = async () => {
      for (const run of runs) while (run.isLacking) await run.readRow();
      return take();
    };
    return { next: () => (runs.some(({ isLacking }) => isLacking) ? readOn() : take()) };
  }
}

class RunReader {
  readonly #database: Database;
  readonly #id: string;
  #entries: readonly Entry[] = [];
  #at = 0;
  #n: number;
  readonly #last: number;

  constructor(database: Database, id: string, { first, last }: Run) {
    this.#database = database;
    this.#id = id;
    this.#n = first;
    this.#last = last;
  }

  /** The journey that comes next. */
  get ahead(): JourneyId | undefined {
    return this.#entries[this.#at]?.journey;
  }

  /** More of the journey that comes next may stand in the next row. */
  get isLacking(): boolean {
    return this.#n <= this.#last && this.ahead === this.#entries.at(-1)?.journey;
  }

  async readRow(): Promise<void> {
    const row = await this.#database.staged.get([this.#id, this.#n]);
    if (row?.text === undefined) throw new Error("What was read of the file is gone");
    // Verified when it came, and nobody else writes here.
    const more = JSON.parse(row.text) as Entry[];
    this.#entries = [...this.#entries.slice(this.#at), ...more];
    this.#at = 0;
    this.#n += 1;
  }

  /** This journey's entries, where it is the one that comes next. */
  take(journey: JourneyId): readonly Entry[] {
    const start = this.#at;
    while (this.ahead === journey) this.#at += 1;
    return this.#entries.slice(start, this.#at);
  }
}

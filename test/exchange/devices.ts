// Devices for tests of exchange: each a database of its own, with people who write on it.
import { createHash } from "node:crypto";
import "fake-indexeddb/auto";
import type { DBCore } from "dexie";
import { vi } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { CompetencyRef, FrameworkId } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import type { Journal } from "../../src/domain/journal";
import { startJourney } from "../../src/domain/journey";
import { changeStatus } from "../../src/domain/record";
import { say } from "../../src/domain/register";
import type { Status } from "../../src/domain/status";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Json } from "../../src/lib/json";
import type { Database } from "../../src/storage/database";
import { readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { newName, NO_EVENTS, openTestDatabase } from "../support/databases";
import { evidenceId, JOURNEY_ID, NOON, REF, testWriter } from "../support/entries";

// Many small transactions take a busy machine its time. Nothing waits for this limit unless it fails.
vi.setConfig({ testTimeout: 30_000 });

let count = 0;

/** An empty device. */
export async function openDevice(prepare?: (database: Database) => void): Promise<Database> {
  return openTestDatabase(newName(), NO_EVENTS, prepare);
}

export const named = (name: string, journey: JourneyId = JOURNEY_ID, start = NOON): NamedWriter => ({
  ...testWriter(name, start + (count += 1), journey),
  name,
});

type Decide = Parameters<typeof writeEntries>[1]["decide"];

async function write(
  database: Database,
  writer: NamedWriter,
  decide: Decide,
  bytes?: Uint8Array<ArrayBuffer>,
) {
  const files = bytes ? [{ hash: await sha256OfBytes(bytes), bytes: bytes.slice().buffer }] : [];
  const written = await writeEntries(database, { writer, decide, files });
  if (!written.ok) throw new Error(`The test could not write: ${written.error.type}`);
  return written.value;
}

export async function start(
  database: Database,
  writer: NamedWriter,
  title = "Our school",
  named = { id: "mtc-k12-jml", version: "1.0.0" },
): Promise<void> {
  const framework = { id: named.id as FrameworkId, version: named.version };
  await write(database, writer, (journal) =>
    startJourney(journal, writer, { title, subject: "school", framework }),
  );
}

export async function answer(
  database: Database,
  writer: NamedWriter,
  status: Status,
  why = "",
  ref: CompetencyRef = REF,
): Promise<void> {
  await write(database, writer, (journal) => changeStatus(journal, writer, ref, { status, why }));
}

export async function keep(
  database: Database,
  writer: NamedWriter,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const hash = await sha256OfBytes(bytes);
  const content = { kind: "file", hash, name: `${id}.jpg`, type: "image/jpeg", size: bytes.length } as const;
  const item = { id: evidenceId(id), content, title: id, date: "", caption: "", serves: [REF] };
  await write(database, writer, (journal) => addEvidence(journal, writer, item), bytes);
}

/** An entry of a kind that no version knows yet, and any bytes that it names. */
export async function writeNewer(
  database: Database,
  writer: NamedWriter,
  value: Json,
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await write(database, writer, (journal) => [say(journal, writer, "moon:x", "phase", value)], bytes);
}

/** Bytes that look like no others; several chunks of them where asked for. */
export function bytesOf(seed: number, length = 5_000): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length).map((_, index) => (index * 7_919 + seed * 31) % 251);
}

/** Everything that is in the database, in an order of its own, as plain values that can be compared. */
export async function dump(database: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of database.tables)
    rows[table.name] = (await table.toArray()).map((row: { bytes?: ArrayBuffer }) =>
      row.bytes ? { ...row, bytes: createHash("sha256").update(Buffer.from(row.bytes)).digest("hex") } : row,
    );
  return rows;
}

/** A journey's entries by id, whatever packs they lie in. */
export async function entriesOf(database: Database, journey: JourneyId = JOURNEY_ID) {
  return new Map((await readJournal(database, journey))?.entriesById ?? []);
}

export async function journalOf(database: Database, journey: JourneyId = JOURNEY_ID): Promise<Journal> {
  const journal = await readJournal(database, journey);
  if (!journal) throw new Error("The device does not know the journey");
  return journal;
}

/** A device whose `failAt`th write from now on fails, and says how many were asked for. */
export function failingWrites() {
  const state = { failAt: Infinity, asked: 0 };
  function prepare(database: Database): void {
    database.use({
      stack: "dbcore",
      name: "failing-writes",
      create: (core: DBCore) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              state.asked += 1;
              if (state.asked === state.failAt)
                return Promise.reject(new DOMException("The disk is full", "QuotaExceededError"));
              return table.mutate(request);
            },
          };
        },
      }),
    });
  }
  return { state, prepare };
}

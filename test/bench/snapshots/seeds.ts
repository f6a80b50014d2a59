// What is exported: journeys told by the app's own functions, and files of random bytes, which nothing can make smaller.
import k12 from "../../../src/content/k12Jml.json";
import type { Entry } from "../../../src/domain/entry";
import { addEvidence } from "../../../src/domain/evidenceTelling";
import type { FrameworkId } from "../../../src/domain/framework";
import { EMPTY_JOURNAL } from "../../../src/domain/journal";
import { startJourney } from "../../../src/domain/journey";
import { sha256OfBytes } from "../../../src/lib/hash";
import type { Database } from "../../../src/storage/database";
import { writeEntries } from "../../../src/storage/journals";
import { openDatabase } from "../../../src/storage/open";
import { evidenceId, journeyId, NOON, testWriter } from "../../support/entries";
import { refsOf, tellJourney } from "../lives";
import { randomFile } from "./bytes";

/** Writes one journey with that many files of 2 MiB into the page's database, each of one chunk. */
export async function seedFiles(count: number): Promise<void> {
  const database = await openOwn();
  const writer = namedWriter("school");
  const refs = refsOf(k12);
  const framework = { id: k12.id as FrameworkId, version: k12.version };
  const said: Entry[] = [
    ...startJourney(EMPTY_JOURNAL, writer, { title: "School", subject: "school", framework }),
  ];
  for (let n = 0; n < count; n += 1) {
    const bytes = randomFile();
    const hash = await sha256OfBytes(bytes);
    const { files, chunks } = database;
    await database.transaction("rw", files, chunks, async () => {
      await chunks.put({ hash, n: 0, bytes });
      await files.put({ hash, size: bytes.byteLength, chunkCount: 1 });
    });
    said.push(
      ...addEvidence(EMPTY_JOURNAL, writer, {
        id: evidenceId(`item-${n}`),
        content: { kind: "file", hash, name: `Wall ${n}.jpg`, type: "image/jpeg", size: bytes.byteLength },
        title: `Wall ${n}`,
        date: "2026-08-20",
        caption: "",
        serves: [refs[n % refs.length]!],
        showing: "nobody",
      }),
    );
  }
  await write(database, writer, said);
  database.close();
}

/** Writes journeys of that many entries each. */
export async function seedJourneys(journeys: number, entriesEach: number): Promise<void> {
  const database = await openOwn();
  for (let n = 0; n < journeys; n += 1) {
    const writer = namedWriter(`school-${n}`);
    await write(database, writer, tellJourney(writer, k12, `School ${n}`, entriesEach));
  }
  database.close();
}

const namedWriter = (id: string) => ({ ...testWriter(`ann-${id}`, NOON, journeyId(id)), name: "" });

async function write(database: Database, writer: ReturnType<typeof namedWriter>, said: readonly Entry[]) {
  const written = await writeEntries(database, { writer, decide: () => said });
  if (!written.ok) throw new Error(`A journey was not written: ${written.error.type}`);
}

/** The page's database, as the app opens it. */
export async function openOwn(): Promise<Database> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  return opened.value;
}

/**
 * The files that an import brings. Their bytes lie where they will stay, but count as here only once the import is committed.
 * One batch is written while the next is read.
 */
import { letGoOf } from "../lib/buffers";
import type { Sha256 } from "../lib/hash";
import { CHUNK_BYTES, type Chunk, type Database, type FileRow } from "./database";

const BATCH_CHUNKS = 8;

export class StagedFiles {
  readonly #database: Database;
  readonly #id: string;
  /** On this device, or staged already. */
  #known: Set<Sha256> | undefined;
  #chunks: Chunk[] = [];
  #rows: FileRow[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(database: Database, id: string) {
    this.#database = database;
    this.#id = id;
  }

  /** Nobody else may look at the bytes any more. Rejects with Dexie's errors, perhaps those of a batch before. */
  async add(hash: Sha256, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#known ??= new Set(await this.#database.files.toCollection().primaryKeys());
    if (this.#known.has(hash)) return letGoOf([bytes.buffer]);
    this.#known.add(hash);
    const chunkCount = Math.ceil(bytes.length / CHUNK_BYTES);
    const isOneBuffer = chunkCount === 1 && bytes.length === bytes.buffer.byteLength;
    for (let n = 0; n < chunkCount; n += 1) {
      const chunk = isOneBuffer ? bytes : bytes.slice(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES);
      this.#chunks.push({ hash, n, bytes: chunk.buffer });
      if (this.#chunks.length >= BATCH_CHUNKS && n < chunkCount - 1) await this.#write();
    }
    this.#rows.push({ hash, size: bytes.length, chunkCount, stagedBy: this.#id });
    if (!isOneBuffer) letGoOf([bytes.buffer]);
    if (this.#chunks.length >= BATCH_CHUNKS) await this.#write();
  }

  /** Resolves when all that was added is on the disk. */
  async finish(): Promise<void> {
    await this.#write();
    await this.#writing;
  }

  /** Resolves when nothing is written any more, whether it went well or not. */
  async rest(): Promise<void> {
    await this.#writing.catch(() => undefined);
  }

  /** Begins to write what waits, once the batch before is on the disk. */
  async #write(): Promise<void> {
    await this.#writing;
    const [chunks, rows] = [this.#chunks, this.#rows];
    [this.#chunks, this.#rows] = [[], []];
    this.#writing = this.#put(chunks, rows);
    // Heard where it is waited for.
    this.#writing.catch(() => undefined);
  }

  async #put(chunks: readonly Chunk[], rows: readonly FileRow[]): Promise<void> {
    const { files, chunks: table } = this.#database;
    await this.#database.transaction("rw", files, table, async () => {
      await table.bulkPut(chunks);
      // Somebody may have added the same file meanwhile: then it is theirs, and stays whatever becomes of the import.
      const here = await files.bulkGet(rows.map(({ hash }) => hash));
      await files.bulkPut(rows.filter((_, index) => !here[index]));
    });
    letGoOf(chunks.map(({ bytes }) => bytes));
  }
}

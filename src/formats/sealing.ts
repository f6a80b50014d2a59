/**
 * Sealing a snapshot with a passphrase, in the age format (age-encryption.org/v1), as a stream: such a file opens with the age
 * command line, too. age checks every 64 KiB on its own, so nothing that was changed is ever given out.
 */
import { Decrypter, Encrypter } from "age-encryption";
import { fileSource, type ByteReader, type ByteSource } from "./byteSource";
import { chunksOf, inBatches, streamOf } from "./sealStreams";
import { SnapshotStop, stop } from "./snapshotFaults";

/**
 * Of scrypt, as a power of two: each guess of a passphrase takes 64 MiB and about half a second. age's own 18 takes 256 MiB, with
 * which the cheapest tablets end the tab. A passphrase that Waymark makes up could not be guessed with less either.
 */
const WORK_FACTOR = 16;
/** What age itself writes; a hostile file could ask for any amount of memory. */
const MAX_WORK_FACTOR = 18;

type SealOptions = { readonly workFactor?: number; readonly signal?: AbortSignal | undefined };

/** All that stands before the bytes: a passphrase is the only key of its file, so that nothing more can. */
const HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const OTHER_KEY = /^age-encryption\.org\/v1\n-> (?!scrypt )[!-~]+( [!-~]+)*\n/;
const HEADER_MAX_BYTES = 512;
const NONCE_BYTES = 16;
const CHUNK_BYTES = 65_536;
const TAG_BYTES = 16;

/**
 * The sealed bytes of these pieces, as they come; each is valid until the next is asked for. What the pieces throw it throws;
 * called off before the first piece it throws a SnapshotStop. `workFactor`: a test has no time for the real one.
 */
export async function* seal(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  passphrase: string,
  { workFactor = WORK_FACTOR, signal }: SealOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(oneForm(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  const all = pieces[Symbol.asyncIterator]();
  try {
    await expectGoingOn(signal);
    const sealed = await encrypter.encrypt(streamOf(all));
    await expectGoingOn(signal);
    yield* inBatches(sealed);
  } finally {
    await all.return?.();
  }
}

/**
 * What a sealed file holds; it may be opened several times, for the work of one. Throws a SnapshotStop:
 * - wrong-passphrase, also where the line that a passphrase opens is damaged: the format cannot tell these apart;
 * - seal-damaged with 0 bytes where the other first lines are (their shape, or the sum over them), or the file ends in them;
 * - unreadable where it is not sealed with a passphrase, or asks for more memory than Waymark spends on it;
 * - cancelled.
 * Reading it throws seal-damaged after the last whole bytes: from there on something was changed, is missing, or is too many. A
 * file that was cut has a smaller `size`, because nothing in it says how large it was.
 */
export async function openSeal(file: Blob, passphrase: string, signal?: AbortSignal): Promise<ByteSource> {
  const header = await readHeader(file.slice(0, HEADER_MAX_BYTES));
  await expectGoingOn(signal);
  const key = await keyIn(header, passphrase);
  await expectGoingOn(signal);
  const body = header.length + NONCE_BYTES;
  return { size: plainSize(file.size - body), open: () => openWith(key, fileSource(file).open()) };
}

async function readHeader(start: Blob): Promise<Uint8Array> {
  const reader = fileSource(start).open();
  const text = new TextDecoder("latin1").decode(await reader.next());
  await reader.close();
  const [header, factor] = HEADER.exec(text) ?? [];
  if (header !== undefined && Number(factor) > MAX_WORK_FACTOR)
    return stop({ type: "unreadable", reason: "its seal takes more memory than Waymark uses" });
  if (header !== undefined) return new TextEncoder().encode(header);
  return OTHER_KEY.test(text)
    ? stop({ type: "unreadable", reason: "it is sealed for a key, not with a passphrase" })
    : stop({ type: "seal-damaged", bytes: 0 });
}

async function keyIn(header: Uint8Array, passphrase: string): Promise<Uint8Array> {
  let isRefused = false;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(oneForm(passphrase));
  // Asked only after the passphrase has opened nothing.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isRefused = true;
      return null;
    },
  });
  try {
    return await decrypter.decryptHeader(header);
  } catch {
    return stop(isRefused ? { type: "wrong-passphrase" } : { type: "seal-damaged", bytes: 0 });
  }
}

function openWith(key: Uint8Array, sealed: ByteReader): ByteReader {
  let bytes = 0;
  const batches = decrypted();
  async function* decrypted() {
    const decrypter = new Decrypter();
    decrypter.addIdentity({ unwrapFileKey: () => key });
    yield* inBatches(await decrypter.decrypt(streamOf(chunksOf(sealed))));
  }
  return {
    next: async () => {
      try {
        const { value } = await batches.next();
        // An empty file is sealed as one empty chunk.
        if (!value || value.length === 0) return undefined;
        bytes += value.length;
        return value;
      } catch (error) {
        // It could not be read at all: that says nothing of the seal.
        if (error instanceof SnapshotStop) throw error;
        return stop({ type: "seal-damaged", bytes });
      }
    },
    close: async () => {
      await batches.return();
      await sealed.close();
    },
  };
}

/** Nothing is heard while the key is made: so what came meanwhile, or before, is let in first. */
async function expectGoingOn(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return;
  await new Promise<void>((pass) => setTimeout(pass));
  if (signal.aborted) stop({ type: "cancelled" });
}

/** Of so many sealed bytes. */
function plainSize(sealed: number): number {
  const chunks = Math.ceil(sealed / (CHUNK_BYTES + TAG_BYTES));
  return Math.max(0, sealed - chunks * TAG_BYTES);
}

/** The same letters can be written in two ways, by two keyboards. */
const oneForm = (passphrase: string) => passphrase.normalize("NFC");

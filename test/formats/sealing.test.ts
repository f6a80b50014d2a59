import { readFileSync } from "node:fs";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSealed } from "../../src/formats/sealed";
import { openSeal, seal } from "../../src/formats/sealing";
import { SnapshotStop, type SnapshotFault } from "../../src/formats/snapshotFaults";
import type { ByteSource } from "../../src/formats/byteSource";
import { watchStream } from "./watchStream";

const PASSPHRASE = "bcd-fgh-jkm-npq-rst-vwx-yzb";
const CHUNK = 65_536;
const TAG = 16;

const bytesOf = (length: number) => new Uint8Array(length).map((_, n) => (n * 7_919 + (n >> 8)) & 255);

/** As age seals it, with a work factor that a test has time for. */
async function quickly(bytes: Uint8Array, factor = 2): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(factor);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

async function* piecesOf(...pieces: readonly Uint8Array<ArrayBuffer>[]) {
  yield* pieces;
  await Promise.resolve();
}

async function sealed(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of seal(pieces, PASSPHRASE, { workFactor: 2 })) all.push(piece.slice());
  return new Uint8Array(Buffer.concat(all));
}

/** All that it gives, and the fault that it ends with. */
async function read(
  source: ByteSource,
): Promise<{ readonly bytes: Uint8Array; readonly fault: SnapshotFault | undefined }> {
  const reader = source.open();
  const all: Uint8Array[] = [];
  try {
    for (let piece = await reader.next(); piece; piece = await reader.next()) all.push(piece.slice());
    return { bytes: new Uint8Array(Buffer.concat(all)), fault: undefined };
  } catch (error) {
    if (!(error instanceof SnapshotStop)) throw error;
    return { bytes: new Uint8Array(Buffer.concat(all)), fault: error.fault };
  }
}

const opened = (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) =>
  openSeal(new Blob([bytes]), passphrase);

/** Why it does not open at all. */
const faultOf = (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) =>
  opened(bytes, passphrase).then(
    () => undefined,
    (error: unknown) => (error instanceof SnapshotStop ? error.fault : error),
  );

const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
  bytes.map((byte, n) => (n === at ? byte ^ 1 : byte));

const bodyOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).indexOf("\n", Buffer.from(bytes).indexOf("\n--- ") + 1) + 17;

describe("sealing", () => {
  test("gives a file that age opens with the passphrase, however many pieces it came in", async () => {
    const bytes = bytesOf(200_000);
    const pieces: Uint8Array[] = [];
    for await (const piece of seal(
      piecesOf(bytes.slice(0, 1), bytes.slice(1, 70_000), bytes.slice(70_000)),
      PASSPHRASE,
    ))
      pieces.push(piece.slice());
    const file = new Uint8Array(Buffer.concat(pieces));
    expect(await isSealed(new Blob([file]))).toBe(true);
    expect(Buffer.from(file).includes(Buffer.from(bytes.slice(0, 32)))).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    expect(Buffer.from(await decrypter.decrypt(file)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("holds little in memory, also where each piece is valid only until the next", async () => {
    const piece = new Uint8Array(256 * 1024);
    let asked = 0;
    async function* many() {
      for (asked = 1; asked <= 40; asked += 1) {
        await Promise.resolve();
        yield piece.fill(asked);
      }
    }
    let given = 0;
    let ahead = 0;
    const all: Uint8Array[] = [];
    for await (const part of seal(many(), PASSPHRASE, { workFactor: 2 })) {
      given += part.length;
      ahead = Math.max(ahead, Math.min(asked, 40) * piece.length - given);
      all.push(part.slice());
    }
    expect(ahead).toBeLessThan(3 * 1024 * 1024);
    const { bytes, fault } = await read(await opened(new Uint8Array(Buffer.concat(all))));
    expect(fault).toBeUndefined();
    expect(bytes).toHaveLength(40 * piece.length);
    expect(bytes.every((byte, n) => byte === 1 + Math.floor(n / piece.length))).toBe(true);
  });

  test("ends with what its pieces end with, and asks for no more when it is called off", async () => {
    async function* broken() {
      yield bytesOf(10);
      await Promise.reject(new TypeError("the disk"));
    }
    await expect(sealed(broken())).rejects.toThrow(TypeError);
    let isLeft = false;
    async function* endless() {
      try {
        for (;;) {
          await Promise.resolve();
          yield bytesOf(300_000);
        }
      } finally {
        isLeft = true;
      }
    }
    for await (const _ of seal(endless(), PASSPHRASE, { workFactor: 2 })) break;
    expect(isLeft).toBe(true);
  });
});

describe("calling off", () => {
  test("is heard before the key is made and after", async () => {
    for (const isEarly of [true, false]) {
      const controller = new AbortController();
      if (isEarly) controller.abort();
      const { signal } = controller;
      const first = seal(piecesOf(bytesOf(3)), PASSPHRASE, { workFactor: 2, signal }).next();
      if (!isEarly) setTimeout(() => controller.abort());
      await expect(first).rejects.toMatchObject({ fault: { type: "cancelled" } });
    }
    const sealedFile = new Blob([await quickly(bytesOf(9))]);
    const aborted = AbortSignal.abort();
    await expect(openSeal(sealedFile, PASSPHRASE, aborted)).rejects.toMatchObject({
      fault: { type: "cancelled" },
    });
  });

  test("lets go of the file, however far it was read", async () => {
    for (const pieces of [0, 1, 9]) {
      const file = new Blob([await quickly(bytesOf(3_000_000))]);
      const source = await openSeal(file, PASSPHRASE);
      const left = watchStream(file);
      const reader = source.open();
      for (let n = 0; n < pieces; n += 1) await reader.next();
      await reader.close();
      expect(left.open()).toBe(0);
    }
  });
});

describe("opening what is sealed", () => {
  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 20 * CHUNK + 5, 80 * CHUNK + 7])(
    "gives all %d bytes, as often as it is read, and knows how many there will be",
    async (length) => {
      const source = await opened(await quickly(bytesOf(length)));
      expect(source.size).toBe(length);
      for (let n = 0; n < 2; n += 1) {
        const { bytes, fault } = await read(source);
        expect(fault).toBeUndefined();
        expect(Buffer.from(bytes).equals(Buffer.from(bytesOf(length)))).toBe(true);
      }
    },
  );

  test("opens what the age command line has sealed", async () => {
    const folder = new URL("../fixtures/", import.meta.url);
    const file = readFileSync(new URL("sealed/v1-own-framework.waymark.json.age", folder));
    const passphrase = readFileSync(new URL("sealed/v1-own-framework.passphrase.txt", folder), "utf8").trim();
    const { bytes } = await read(await openSeal(new Blob([file]), passphrase));
    const plain = readFileSync(new URL("snapshots/v1-own-framework.waymark.json", folder));
    expect(Buffer.from(bytes).equals(plain)).toBe(true);
  });

  test("takes letters that two keyboards write in two ways for the same", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of seal(piecesOf(bytesOf(3)), "é".normalize("NFD"), { workFactor: 2 }))
      pieces.push(piece.slice());
    const { bytes } = await read(await opened(new Uint8Array(Buffer.concat(pieces)), "é".normalize("NFC")));
    expect(bytes).toHaveLength(3);
  });

  test("tells a wrong passphrase", async () => {
    const file = await quickly(bytesOf(9));
    expect(await faultOf(file, "another")).toEqual({ type: "wrong-passphrase" });
    expect(await faultOf(file, "")).toEqual({ type: "wrong-passphrase" });
  });

  test("tells what no passphrase opens, or takes too much memory", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await faultOf(new Uint8Array(await encrypter.encrypt(bytesOf(9))))).toMatchObject({
      type: "unreadable",
    });
    const text = Buffer.from(await quickly(bytesOf(9))).toString("latin1");
    const greedy = Buffer.from(text.replace(/^(-> scrypt \S+) 2$/m, "$1 20"), "latin1");
    expect(await faultOf(new Uint8Array(greedy))).toMatchObject({ type: "unreadable" });
  });

  test("tells wherever one bit of the first lines is not what it was", async () => {
    const file = await quickly(bytesOf(9));
    const header = bodyOf(file) - 16;
    const types = new Map<string, number>();
    for (let at = 22; at < header; at += 1) {
      const fault = (await faultOf(flipped(file, at))) as SnapshotFault | undefined;
      const type = fault?.type ?? "opened";
      types.set(type, (types.get(type) ?? 0) + 1);
      if (fault?.type === "seal-damaged") expect(fault.bytes).toBe(0);
    }
    expect([...types.keys()].sort()).toEqual(["seal-damaged", "unreadable", "wrong-passphrase"]);
    expect(await isSealed(new Blob([flipped(file, 3)]))).toBe(false);
  });

  test("gives what stands before a damaged place, and nothing after it", async () => {
    const plain = bytesOf(20 * CHUNK + 100);
    const file = await quickly(plain);
    const body = bodyOf(file);
    const place = fc.nat({ max: file.length - body - 1 });
    await fc.assert(
      fc.asyncProperty(place, async (at) => {
        const { bytes, fault } = await read(await opened(flipped(file, body + at)));
        const whole = Math.floor(at / (CHUNK + TAG)) * CHUNK;
        expect(fault).toEqual({ type: "seal-damaged", bytes: whole });
        expect(Buffer.from(bytes).equals(Buffer.from(plain.slice(0, whole)))).toBe(true);
      }),
      { numRuns: 9, examples: [[0], [CHUNK + TAG], [20 * (CHUNK + TAG)], [file.length - body - 1]] },
    );
    const nonce = await read(await opened(flipped(file, body - 1)));
    expect(nonce).toEqual({ bytes: new Uint8Array(0), fault: { type: "seal-damaged", bytes: 0 } });
  });

  test("tells that it was cut, wherever, also between two chunks, and that something was added", async () => {
    const plain = bytesOf(4 * CHUNK + 100);
    const file = await quickly(plain);
    const body = bodyOf(file);
    for (let chunk = 0; chunk <= 4; chunk += 1)
      for (const more of [-17, -1, 0, 1, 16, 17]) {
        const at = body + chunk * (CHUNK + TAG) + more;
        if (at < body - 16) continue;
        const { bytes, fault } = await read(await opened(file.slice(0, at)));
        // The last chunk of the cut file says that it is not the last.
        const whole = Math.max(0, Math.ceil((at - body) / (CHUNK + TAG)) - 1) * CHUNK;
        expect(fault).toEqual({ type: "seal-damaged", bytes: whole });
        expect(Buffer.from(bytes).equals(Buffer.from(plain.slice(0, whole)))).toBe(true);
      }
    for (const at of [0, 21, 30, 100, body - 17])
      expect(await faultOf(file.slice(0, at))).toEqual({ type: "seal-damaged", bytes: 0 });
    const longer = await read(await opened(new Uint8Array([...file, 0])));
    expect(longer.fault).toEqual({ type: "seal-damaged", bytes: 4 * CHUNK });
  });

  test("tells a file that cannot be read from one that is damaged", async () => {
    const file = new Blob([await quickly(bytesOf(200_000))]);
    const source = await openSeal(file, PASSPHRASE);
    file.stream = () => {
      const pull = () => Promise.reject(new Error("the stick is gone"));
      return new ReadableStream({ type: "bytes", pull });
    };
    expect((await read(source)).fault).toEqual({ type: "unreadable", reason: "the stick is gone" });
  });
});

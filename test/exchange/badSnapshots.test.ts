import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import type { Database } from "../../src/storage/database";
import { answer, bytesOf, dump, entriesOf, failingWrites, keep, named, openDevice, start } from "./devices";
import { exportFrom, exportRequest, importInto, read } from "./exchange";
import { openMemorySink } from "../../src/exchange/memorySink";
import { writeSnapshotFile, type FileSink } from "../../src/exchange/exportWork";
import { giveUp, stageSnapshot } from "../../src/exchange/importWork";
import type { Phase } from "../../src/exchange/watcher";
import { NOON } from "../support/entries";

/** A device in use, and a snapshot from another that continues its journey, with a photo. */
async function inUse(prepare?: (database: Database) => void) {
  const [here, there] = [await openDevice(prepare), await openDevice()];
  const ann = named("ann");
  await start(here, ann);
  await answer(here, ann, "in-progress");
  await importInto(there, await exportFrom(here));
  const bob = named("bob");
  await answer(there, bob, "earned", "We saw it.");
  await keep(there, bob, "wall", bytesOf(1, 400));
  return { here, text: (await (await exportFrom(there)).text()).trimEnd() };
}

const start1 = `{"format":"waymark-snapshot","version":1,"entries":[`;

describe("hazard 19: a file that is refused leaves the device as it was", () => {
  test.each<[string, (text: string) => BlobPart, string]>([
    ["with 0 bytes", () => "", "empty"],
    ["that is no JSON", () => "Dear all, here is our journey.", "not-json"],
    [
      "of another app",
      () => JSON.stringify({ type: "excalidraw", version: 2, elements: [] }),
      "not-a-snapshot",
    ],
    ["of version 2", (text) => text.replace(`"version":1`, `"version":2`), "too-new"],
    ["with a changed reason", (text) => text.replace("We saw it.", "We saw him"), "damaged"],
    ["with a changed photo", (text) => text.replace(/"data":"..../, `"data":"AAAA`), "damaged"],
    ["with another digest", (text) => text.replace(/"digest":"......../, `"digest":"00000000`), "damaged"],
    ["with an entry taken out", (text) => text.replace(/\n\{"about":.*,\n/, "\n"), "damaged"],
    [
      "with an entry of its own taken in",
      (text) => text.replace(`"entries":[`, `"entries":[{"__proto__":{"a":1}},`),
      "damaged",
    ],
    ["nested a hundred thousand deep", () => `${start1}${"[".repeat(100_000)}`, "too-deep-entry"],
    ["with one huge entry", () => `${start1}"${"x".repeat(9_000_000)}"]}`, "too-large-entry"],
  ])("%s", async (_, make, type) => {
    const { here, text } = await inUse();
    const before = await dump(here);
    expect(await read(here, new Blob([make(text)]))).toMatchObject({ ok: false, error: { type } });
    expect(await dump(here)).toEqual(before);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  test("cut short anywhere", async () => {
    const { here, text } = await inUse();
    const before = await dump(here);
    for (let end = 40; end < text.length; end += 97) {
      const cut = await read(here, new Blob([text.slice(0, end)]));
      expect(cut).toEqual({ ok: false, error: { type: "cut-short", bytes: end } });
      expect(await dump(here)).toEqual(before);
    }
  });

  test("with any bit flipped, unless what counts is still whole", async () => {
    const { here, text } = await inUse();
    const known = await entriesOf(here);
    const before = await dump(here);
    for (let at = 0; at < text.length; at += 61) {
      const bytes = new TextEncoder().encode(text);
      bytes[at]! ^= 1 << (at % 8);
      const flipped = await read(here, new Blob([bytes]));
      if (flipped.ok) await giveUp(flipped.value.id);
      expect(await dump(here)).toEqual(before);
    }
    expect(await entriesOf(here)).toEqual(known);
  });
});

describe("hazards 5 and 7: an import that cannot go on leaves the device as it was", () => {
  test("when the disk is full, at whichever write", async () => {
    const { state, prepare } = failingWrites();
    const { here, text } = await inUse(prepare);
    const before = await dump(here);
    let failures = 0;
    for (let failAt = 1; ; failAt += 1) {
      Object.assign(state, { asked: 0, failAt });
      const staged = await read(here, new Blob([text]));
      if (staged.ok) break;
      failures += 1;
      expect(staged.error).toEqual({ type: "quota" });
      expect(await dump(here)).toEqual(before);
    }
    expect(failures).toBeGreaterThan(2);
  });

  test("when the person cancels", async () => {
    const { here, text } = await inUse();
    const before = await dump(here);
    const about = { id: "cancelled", fileName: "", startedAt: NOON };
    const cancelled = await stageSnapshot(here, new Blob([text]), about, { signal: AbortSignal.abort() });
    expect(cancelled).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(await dump(here)).toEqual(before);
  });

  test("when the file can no longer be read", async () => {
    const { here, text } = await inUse();
    const before = await dump(here);
    const file = new Blob([text]);
    const takenAway = () => {
      throw new DOMException("The file was taken away", "NotReadableError");
    };
    file.slice = takenAway;
    file.stream = takenAway;
    expect(await read(here, file)).toMatchObject({ ok: false, error: { type: "unreadable" } });
    expect(await dump(here)).toEqual(before);
  });

  test("when the connection to the database is lost", async () => {
    const { here, text } = await inUse();
    const before = await dump(here);
    here.close();
    expect(await read(here, new Blob([text]))).toEqual({ ok: false, error: { type: "closed" } });
    await here.open();
    expect(await dump(here)).toEqual(before);
  });
});

describe("an export", () => {
  const damages: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
    "one bit of it flipped": (bytes) => bytes.with(1_000, bytes[1_000]! ^ 4),
    "its end gone": (bytes) => bytes.slice(0, -1),
    "more at its end": (bytes) => new Uint8Array([...bytes, 0]),
  };

  test.each(Object.keys(damages))("says which file is damaged, with %s, and writes nothing", async (how) => {
    const here = await openDevice();
    await keep(here, named("ann"), "wall", bytesOf(1));
    const chunk = (await here.chunks.toCollection().first())!;
    const bytes = Uint8Array.from(damages[how]!(new Uint8Array(chunk.bytes))).buffer;
    await here.chunks.put({ ...chunk, bytes });
    const written = await writeSnapshotFile(here, exportRequest, openMemorySink);
    expect(written).toMatchObject({ ok: false, error: { type: "file-unreadable", name: "wall.jpg" } });
  });

  test("says which file has lost its bytes, and goes through once the same file was added again", async () => {
    const here = await openDevice();
    const ann = named("ann");
    await keep(here, ann, "wall", bytesOf(1));
    await here.chunks.clear();
    const written = await writeSnapshotFile(here, exportRequest, openMemorySink);
    expect(written).toMatchObject({ ok: false, error: { type: "file-unreadable", name: "wall.jpg" } });
    expect(
      await writeSnapshotFile(here, { ...exportRequest, withFiles: false }, openMemorySink),
    ).toMatchObject({
      ok: true,
    });
    await keep(here, ann, "same", bytesOf(1));
    expect(await writeSnapshotFile(here, exportRequest, openMemorySink)).toMatchObject({ ok: true });
  });

  test("says when the file would be too large for memory, or when it was cancelled", async () => {
    const here = await openDevice();
    await keep(here, named("ann"), "wall", bytesOf(1));
    const small = await writeSnapshotFile(here, exportRequest, () => openMemorySink(2_000));
    expect(small).toEqual({ ok: false, error: { type: "too-large" } });
    const signal = AbortSignal.abort();
    const cancelled = await writeSnapshotFile(here, exportRequest, openMemorySink, { signal });
    expect(cancelled).toEqual({ ok: false, error: { type: "cancelled" } });
  });

  test("says what went wrong also where its file cannot be cleared away", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const here = await openDevice();
    await keep(here, named("ann"), "wall", bytesOf(1));
    const stuck = async (maxBytes?: number): Promise<FileSink> => ({
      ...(await openMemorySink(maxBytes)),
      giveUp: () => Promise.reject(new DOMException("still open", "NoModificationAllowedError")),
    });
    const small = await writeSnapshotFile(here, exportRequest, () => stuck(2_000));
    expect(small).toEqual({ ok: false, error: { type: "too-large" } });
    const signal = AbortSignal.abort();
    const cancelled = await writeSnapshotFile(here, exportRequest, stuck, { signal });
    expect(cancelled).toEqual({ ok: false, error: { type: "cancelled" } });
    vi.restoreAllMocks();
  });

  test("without evidence files does not count as safe what names one that is here", async () => {
    const here = await openDevice();
    await start(here, named("ann"));
    await keep(here, named("ann"), "wall", bytesOf(1));
    const counted = async (withFiles: boolean) => {
      const written = await writeSnapshotFile(here, { ...exportRequest, withFiles }, openMemorySink);
      return written.ok && written.value.entryCounts[0]?.entryCount;
    };
    const { size } = await entriesOf(here);
    expect([await counted(true), await counted(false)]).toEqual([size, size - 1]);
  });

  test("tells how far it is, up to the end", async () => {
    const here = await openDevice();
    await keep(here, named("ann"), "wall", bytesOf(1, 3_000_000));
    const heard: { readonly done: number; readonly phase: Phase }[] = [];
    const onProgress = (done: number, phase: Phase) => void heard.push({ done, phase });
    await writeSnapshotFile(here, exportRequest, openMemorySink, { onProgress });
    for (const asked of ["writing", "checking"]) {
      const told = heard.filter(({ phase }) => phase === asked).map(({ done }) => done);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBeGreaterThan(0.95);
    }
    expect(heard.map(({ phase }) => phase)).toEqual(
      heard
        .map(({ phase }) => phase)
        .toSorted()
        .toReversed(),
    );
  });
});

// Only one import at a time: however one ends, the lock is let go, or no other could begin.
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { exportSnapshot } from "../../src/exchange/exportSnapshot";
import { readSnapshotFile, undoImport } from "../../src/exchange/importSnapshot";
import { JOURNEY_ID } from "../support/entries";
import { named, openDevice, start } from "./devices";
import { exportFrom } from "./exchange";

const held = new Set<string>();

/** Locks as a browser has them, of which a name is either held or free. */
const locks = {
  request: async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
    }
  },
};

beforeEach(() => {
  held.clear();
  vi.stubGlobal("navigator", { locks });
  vi.stubGlobal("__APP_VERSION__", "0.1.0");
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function used() {
  const device = await openDevice();
  await start(device, named("ann"));
  return device;
}

const broken = () => {
  throw new TypeError("a fault of ours");
};
const failed = { ok: false, error: { type: "failed", reason: "a fault of ours" } };

test("an import that is read holds the lock until it is left or taken in", async () => {
  const device = await used();
  const file = new File([await exportFrom(device)], "ours.waymark.json");
  for (const end of ["discard", "commit"] as const) {
    const read = await readSnapshotFile(device, file);
    expect(held.size).toBe(1);
    if (read.ok) await read.value[end]();
    expect(held.size).toBe(0);
  }
});

test("an import, an undo and an export that break in a way that nobody expected say so, and hold no lock", async () => {
  const device = await used();
  const file = new File([await exportFrom(device)], "ours.waymark.json");
  vi.spyOn(device, "transaction").mockImplementation(broken);
  expect(await readSnapshotFile(device, file)).toEqual(failed);
  expect(await undoImport(device, "i")).toEqual(failed);
  const choice = { journeys: [JOURNEY_ID], withFiles: true, exportedBy: "" };
  expect(await exportSnapshot(device, choice)).toEqual(failed);
  await vi.waitFor(() => expect(held.size).toBe(0));
});

test("a worker that cannot be started holds no lock", async () => {
  const device = await used();
  vi.stubGlobal("Worker", broken);
  const file = new File([await exportFrom(device)], "ours.waymark.json");
  expect(await readSnapshotFile(device, file)).toMatchObject({ ok: false, error: { type: "failed" } });
  await vi.waitFor(() => expect(held.size).toBe(0));
});

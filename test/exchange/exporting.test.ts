// An export that is called off, or whose worker breaks, leaves nothing behind.
import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { exportLock } from "../../src/exchange/holdLock";
import { exportSnapshot } from "../../src/exchange/exportSnapshot";
import { writeSnapshotFile } from "../../src/exchange/exportWork";
import { openMemorySink } from "../../src/exchange/memorySink";
import type { Phase } from "../../src/exchange/watcher";
import { JOURNEY_ID } from "../support/entries";
import { named, openDevice, start } from "./devices";
import { exportRequest } from "./exchange";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function used() {
  const device = await openDevice();
  await start(device, named("ann"));
  return device;
}

/** A browser with locks and a private file system, as far as an export uses them. */
function browserWithFiles() {
  const held = new Set<string>();
  const files = new Set<string>();
  const removals: { readonly name: string; readonly isLocked: boolean }[] = [];
  let isOpen = false;
  const locks = {
    request: async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
      held.add(name);
      await work({ name, mode: "exclusive" });
      held.delete(name);
    },
  };
  const folder = {
    removeEntry: async (name: string) => {
      if (!files.has(name)) throw new DOMException("None of that name", "NotFoundError");
      // The worker was ended just now, and its file is closed a moment later.
      if (isOpen) {
        isOpen = false;
        throw new DOMException("It is open", "NoModificationAllowedError");
      }
      files.delete(name);
      removals.push({ name, isLocked: held.has(exportLock(name)) });
    },
  };
  const root = { getDirectoryHandle: async () => folder };
  vi.stubGlobal("navigator", { locks, storage: { getDirectory: async () => root } });
  vi.stubGlobal("__APP_VERSION__", "0.1.0");
  const write = (name: string) => {
    files.add(name);
    isOpen = true;
  };
  return { held, files, removals, write };
}

test("what a worker has written that breaks goes at once, before anybody else may sweep it", async () => {
  const device = await used();
  const browser = browserWithFiles();
  vi.spyOn(console, "error").mockImplementation(() => {});
  class BrokenWorker extends EventTarget {
    postMessage({ fileName }: { readonly fileName: string }) {
      browser.write(fileName);
      const data = { type: "broken", reason: "out of memory" };
      setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
    }
    terminate() {}
  }
  vi.stubGlobal("Worker", BrokenWorker);
  vi.stubGlobal("location", new URL("https://waymark.example/"));
  const choice = { journeys: [JOURNEY_ID], withFiles: true, exportedBy: "" };
  const exported = await exportSnapshot(device, choice);
  expect(exported).toMatchObject({ ok: false, error: { type: "failed" } });
  expect(browser.files.size).toBe(0);
  expect(browser.removals).toMatchObject([{ isLocked: true }]);
  await vi.waitFor(() => expect(browser.held.size).toBe(0));
});

test("an export is called off before it begins, while it writes and while it reads back, sealed or not", async () => {
  const device = await used();
  for (const passphrase of [undefined, "correct horse"])
    for (const phase of [undefined, "writing", "checking"] as const) {
      const controller = new AbortController();
      if (!phase) controller.abort();
      const phases = new Set<Phase>();
      const onProgress = (_: number, told: Phase) => {
        phases.add(told);
        if (told === phase) controller.abort();
      };
      let givenUp = 0;
      const openSink = async () => {
        const sink = await openMemorySink();
        const giveUp = () => {
          givenUp += 1;
          return sink.giveUp();
        };
        return { ...sink, giveUp };
      };
      const watcher = { onProgress, signal: controller.signal };
      const written = await writeSnapshotFile(device, { ...exportRequest, passphrase }, openSink, watcher);
      expect(written).toEqual({ ok: false, error: { type: "cancelled" } });
      expect(givenUp).toBe(phase ? 1 : 0);
      expect(phases.has("checking")).toBe(phase === "checking");
    }
});

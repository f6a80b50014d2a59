import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { backUpNow, folderFaultOf } from "../../src/features/device/backupRun";
import { setDatabase } from "../../src/state/database";
import { keepFolder } from "../../src/storage/folder";
import { FakeFolder } from "../support/fakeFolder";
import { bytesOf, keep, named, openDevice, start } from "../exchange/devices";

beforeEach(() => vi.stubGlobal("__APP_VERSION__", "0.1.0"));
afterEach(() => vi.unstubAllGlobals());

test("taps in quick succession back up one after the other, so that no two files hold the same", async () => {
  const database = await openDevice();
  const writer = named("ann");
  await start(database, writer);
  setDatabase(database);
  const folder = new FakeFolder();
  await keepFolder(database, {} as FileSystemDirectoryHandle, 0);
  // A real handle can be stored; this folder stands in for it when it is read, and is not stored again with the rest.
  database.folder.hook("reading", (row) =>
    Object.defineProperty({ ...row }, "handle", { value: folder.seen(), enumerable: false }),
  );

  const taps = await Promise.all([backUpNow(true), backUpNow(true), backUpNow(true), backUpNow(false)]);
  expect(taps.every((tap) => tap?.ok)).toBe(true);
  expect(folder.files.size).toBe(1);

  await keep(database, writer, "wall", bytesOf(1));
  const first = backUpNow(false);
  await Promise.all([first, backUpNow(true), backUpNow(true)]);
  expect(folder.files.size).toBe(2);
  // None is left waiting for one that has ended.
  await keep(database, writer, "page", bytesOf(2));
  expect(await backUpNow(true)).toMatchObject({ ok: true, value: { written: { files: 1 } } });
});

test("a folder that cannot be found is not told as one that holds everything, and one that was called off is", () => {
  const failed = (what: "gone" | "full") =>
    folderFaultOf({ ok: false, error: { type: "folder", what, reason: "" } });
  expect([failed("gone"), failed("full")]).toEqual(["gone", "failed"]);
  expect(folderFaultOf({ ok: false, error: { type: "cancelled" } })).toBeUndefined();
  expect(folderFaultOf(undefined)).toBeUndefined();
});

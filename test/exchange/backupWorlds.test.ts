// Devices that share a folder, of which each sees what a synced drive has brought so far, and where files are set aside, lost and
// cut short.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../src/domain/status";
import type { Database } from "../../src/storage/database";
import { sync } from "../support/backingUp";
import { FakeFolder } from "../support/fakeFolder";
import { answer, bytesOf, entriesOf, keep, named, openDevice, start } from "./devices";

const DEVICES = 2;

const anyStep = fc.record({
  device: fc.nat(DEVICES - 1),
  what: fc.constantFrom("answer", "keep", "back up", "back up", "set aside", "lose", "cut short", "empty"),
  pick: fc.nat(11),
});

async function holds(database: Database) {
  return {
    ids: [...(await entriesOf(database)).keys()].sort(),
    files: (await database.files.toCollection().primaryKeys()).sort(),
  };
}

/** By its name, so that a device goes on missing the same file. */
const isLate = (pick: number) => (name: string) =>
  [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), pick) % 3 === 0;

/** What becomes of a file of the folder, by no fault of Waymark's. */
async function befall(folder: FakeFolder, what: string, pick: number): Promise<void> {
  const names = [...folder.files.keys()];
  const name = names[pick % Math.max(1, names.length)];
  if (name === undefined) return;
  const { bytes } = folder.files.get(name)!;
  if (what === "set aside") folder.put(name.replace(/\.json$/, ` (${pick}).json`), bytes);
  else if (what === "lose") folder.files.delete(name);
  else if (what === "cut short") folder.put(name, bytes.slice(0, Math.floor(bytes.size / 2)));
  else if (what === "empty") folder.files.clear();
}

test("hazard 24: devices over one folder come to hold the same, whatever each sees of it and whatever is lost in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 10 }), async (steps) => {
      const folder = new FakeFolder();
      const devices: { readonly database: Database; readonly writer: ReturnType<typeof named> }[] = [];
      for (let n = 0; n < DEVICES; n += 1)
        devices.push({ database: await openDevice(), writer: named(`writer-${n}`) });
      await start(devices[0]!.database, devices[0]!.writer);
      const everSaid = new Set<string>();
      const everKept = new Set<string>();
      const note = async (database: Database) => {
        const { ids, files } = await holds(database);
        for (const id of ids) everSaid.add(id);
        for (const hash of files) everKept.add(hash);
      };
      for (const [index, { device, what, pick }] of steps.entries()) {
        const { database, writer } = devices[device]!;
        if (what === "answer") await answer(database, writer, STATUSES[pick % STATUSES.length]!, `${pick}`);
        else if (what === "keep") await keep(database, writer, `item-${index}`, bytesOf(pick, 400));
        else if (what === "back up") await sync(database, folder.seen(isLate(pick)));
        else await befall(folder, what, pick);
        for (const each of devices) await note(each.database);
      }
      // Everything has arrived: once around to write, once around to read.
      for (let round = 0; round < 2; round += 1)
        for (const { database } of devices) await sync(database, folder.seen());
      const fresh = await openDevice();
      await sync(fresh, folder.seen());
      const all = { ids: [...everSaid].sort(), files: [...everKept].sort() };
      for (const database of [...devices.map((device) => device.database), fresh])
        expect(await holds(database)).toEqual(all);
      expect(folder.harmed).toEqual([]);
      // And then there is peace.
      expect((await sync(devices[0]!.database, folder.seen())).written).toBeUndefined();
    }),
    { numRuns: 8 },
  );
});

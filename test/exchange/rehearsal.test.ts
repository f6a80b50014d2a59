import { describe, expect, test } from "vitest";
import { answer, bytesOf, dump, keep, named, openDevice, start } from "./devices";
import { exportFrom, importInto } from "./exchange";
import { evidenceThing } from "../../src/domain/thing";
import { rehearse, REHEARSAL_DATABASE } from "../../src/exchange/rehearsal";
import { sweepLitter } from "../../src/exchange/sweepLitter";
import { seal } from "../../src/formats/sealing";
import { Database } from "../../src/storage/database";
import { eraseThing } from "../../src/storage/erasures";
import { evidenceId, JOURNEY_ID, journeyId, REF } from "../support/entries";

const fileOf = (blob: Blob, name = "ours.waymark.json") => new File([blob], name);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

async function school() {
  const device = await openDevice();
  const ann = named("Ann");
  await start(device, ann);
  await answer(device, ann, "in-progress", "The first team has begun.");
  await keep(device, ann, "wall", bytesOf(1));
  return { device, ann };
}

async function rehearsed(device: Database, file: File, passphrase?: string) {
  const result = await rehearse(device, file, {}, passphrase);
  if (!result.ok) throw new Error(`The test could not rehearse: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe("a rehearsal", () => {
  test("hazard 20: a backup that holds everything says so, changes nothing here and leaves nothing behind", async () => {
    const { device } = await school();
    const file = fileOf(await exportFrom(device));
    const before = await dump(device);
    const { bringsEverythingBack, journeys } = await rehearsed(device, file);
    expect(bringsEverythingBack).toBe(true);
    expect(journeys).toMatchObject([
      {
        journey: JOURNEY_ID,
        where: "both",
        title: "Our school",
        statuses: [],
        files: { here: 1, backup: 1 },
      },
    ]);
    expect(await dump(device)).toEqual(before);
    expect(await databases()).not.toContain(REHEARSAL_DATABASE);
  });

  test("hazard 20: an older backup tells what it lacks: changes, evidence by name, journeys, and statuses one by one", async () => {
    const { device, ann } = await school();
    const file = fileOf(await exportFrom(device));
    await answer(device, ann, "earned", "All teams do it now.");
    await keep(device, ann, "roof", bytesOf(2));
    await start(device, named("Ann", journeyId("another")), "Another");
    const { bringsEverythingBack, journeys } = await rehearsed(device, file);
    expect(bringsEverythingBack).toBe(false);
    const [another, ours] = journeys;
    expect(another).toMatchObject({ title: "Another", where: "only-here", entries: { backup: 0 } });
    expect(ours?.entries.onlyHere).toBeGreaterThan(2);
    expect(ours).toMatchObject({
      where: "both",
      entries: { onlyBackup: 0 },
      files: { here: 2, backup: 1, lacking: ["roof.jpg"] },
      statuses: [{ competency: REF, here: "earned", backup: "in-progress" }],
    });
  });

  test("hazard 20: a backup made without its evidence files does not pass for a whole one", async () => {
    const { device } = await school();
    const file = fileOf(await exportFrom(device, { withFiles: false }));
    const { bringsEverythingBack, journeys } = await rehearsed(device, file);
    expect(bringsEverythingBack).toBe(false);
    expect(journeys[0]).toMatchObject({ entries: { onlyHere: 0 }, files: { lacking: ["wall.jpg"] } });
  });

  test("hazard 20: a backup is not told to lack a picture that was erased here, though another item names it too", async () => {
    const { device, ann } = await school();
    await keep(device, ann, "copy", bytesOf(1));
    expect(await eraseThing(device, ann, evidenceThing(evidenceId("wall")))).toMatchObject({ ok: true });
    const { bringsEverythingBack, journeys } = await rehearsed(device, fileOf(await exportFrom(device)));
    expect([bringsEverythingBack, journeys[0]?.files.lacking]).toEqual([true, []]);
  });

  test("what stands in the backup alone is told, and hinders nothing", async () => {
    const { device } = await school();
    const file = fileOf(await exportFrom(device));
    const fresh = await openDevice();
    const { bringsEverythingBack, journeys } = await rehearsed(fresh, file);
    expect(bringsEverythingBack).toBe(true);
    expect(journeys).toMatchObject([
      { where: "only-backup", entries: { here: 0 }, files: { here: 0, backup: 1 } },
    ]);
    // Taken in for good it stands in both.
    await importInto(fresh, file);
    expect((await rehearsed(fresh, file)).journeys).toMatchObject([{ where: "both" }]);
  });

  test("of a sealed backup asks for the passphrase, and of a damaged one tells it, with nothing changed", async () => {
    const { device } = await school();
    const plain = await exportFrom(device);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const source = (async function* () {
      yield new Uint8Array(await plain.arrayBuffer());
    })();
    for await (const piece of seal(source, "eleven quiet herons", {})) pieces.push(piece.slice());
    const sealed = fileOf(new Blob(pieces), "ours.waymark.json.age");
    expect(await rehearse(device, sealed)).toMatchObject({ ok: false, error: { type: "sealed" } });
    expect((await rehearsed(device, sealed, "eleven quiet herons")).bringsEverythingBack).toBe(true);

    const before = await dump(device);
    const cut = await rehearse(device, fileOf(plain.slice(0, plain.size - 40)));
    expect(cut).toMatchObject({ ok: false, error: { type: "cut-short" } });
    expect(await dump(device)).toEqual(before);
    expect(await databases()).not.toContain(REHEARSAL_DATABASE);
  });

  test("one that a crash left behind is swept at the next start", async () => {
    const { device } = await school();
    const left = new Database(REHEARSAL_DATABASE);
    await left.open();
    left.close();
    expect(await databases()).toContain(REHEARSAL_DATABASE);
    await sweepLitter(device);
    expect(await databases()).not.toContain(REHEARSAL_DATABASE);
  });
});

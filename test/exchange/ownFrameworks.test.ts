// Frameworks that are not built in travel whole with the journeys that name them.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sweepImports } from "../../src/storage/importLeftovers";
import { undoImport } from "../../src/storage/importUndo";
import { keepJoined } from "../../src/storage/joinedSessions";
import { listSummaries } from "../../src/storage/summaries";
import type { Database } from "../../src/storage/database";
import { canonicalJson, type Json } from "../../src/lib/json";
import { anyJson } from "../formats/snapshots";
import { JOURNEY_ID, journeyId } from "../support/entries";
import { dump, named, openDevice, start } from "./devices";
import { exportFrom, importInto, read } from "./exchange";

const OURS = { id: "ours", version: "9", title: "Our own", hue: [1, { deep: null }] };
const OTHER = journeyId("another");

/** A snapshot of a device whose journey is on our own framework, with these frameworks whole in it. */
async function snapshotWith(frameworks: readonly Json[], journey = JOURNEY_ID): Promise<Blob> {
  const there = await openDevice();
  await start(there, named("ann", journey), "Ours", OURS);
  const text = await (await exportFrom(there, { journeys: [journey] })).text();
  const bare = `"frameworks":[\n{"id":"ours","version":"9"}\n]`;
  expect(text).toContain(bare);
  return new Blob([text.replace(bare, () => `"frameworks":${JSON.stringify(frameworks)}`)]);
}

async function frameworksIn(file: Blob): Promise<readonly Json[]> {
  return (JSON.parse(await file.text()) as { frameworks: Json[] }).frameworks;
}

const keptOn = async (device: Database) =>
  (await device.frameworks.toArray()).map(({ framework }) => framework);

describe("a journey on a framework that is not built in", () => {
  test("brings it along whole, is listed, and takes it on to the next device", async () => {
    const [here, next] = [await openDevice(), await openDevice()];
    const plan = await importInto(here, await snapshotWith([OURS]));
    expect(plan).toMatchObject({ newFrameworks: 1, journeys: [{ framework: "ours" }] });
    expect(await listSummaries(here)).toMatchObject([{ title: "Ours", framework: "ours" }]);
    await importInto(next, await exportFrom(here));
    expect(await frameworksIn(await exportFrom(next))).toEqual([OURS]);
  });

  test("takes any members of it on, to the letter", async () => {
    const anyFramework = fc.dictionary(fc.string(), anyJson, { minKeys: 1, maxKeys: 5 }).map((more) => {
      const { id: _, version: __, ...rest } = more;
      return { more: 1, ...rest, id: "ours", version: "9" };
    });
    await fc.assert(
      fc.asyncProperty(anyFramework, async (framework) => {
        const [here, next] = [await openDevice(), await openDevice()];
        await importInto(here, await snapshotWith([framework]));
        const file = await exportFrom(here);
        await importInto(next, file);
        expect((await frameworksIn(file)).map(canonicalJson)).toEqual([canonicalJson(framework)]);
        expect(await (await exportFrom(next)).text()).toBe(await file.text());
      }),
      { numRuns: 30 },
    );
  });

  test("gets it from a later snapshot, where the first only named it", async () => {
    const device = await openDevice();
    await importInto(device, await snapshotWith([{ id: "ours", version: "9" }]));
    expect(await keptOn(device)).toEqual([]);
    const plan = await importInto(device, await snapshotWith([OURS]));
    expect(plan).toMatchObject({ newFrameworks: 1 });
    expect(await keptOn(device)).toEqual([OURS]);
    expect(await importInto(device, await snapshotWith([OURS]))).toMatchObject({ newFrameworks: 0 });
  });

  test("puts it in the place of one that the file of a session brought, however long that one is", async () => {
    const device = await openDevice();
    const planted = { ...OURS, title: "Planted, with more told of it than of the right one" };
    await keepJoined(
      device,
      { key: "joined/x/1", value: 1 },
      { id: "ours", version: "9", framework: planted },
    );
    expect(await keptOn(device)).toEqual([planted]);
    await importInto(device, await snapshotWith([OURS]));
    expect(await keptOn(device)).toEqual([OURS]);
  });

  test("ends with the same one wherever two of the same version were handed on, in either order", async () => {
    const other = { ...OURS, title: "Our awn" };
    const [here, there] = [await openDevice(), await openDevice()];
    for (const framework of [OURS, other]) await importInto(here, await snapshotWith([framework]));
    for (const framework of [other, OURS]) await importInto(there, await snapshotWith([framework]));
    expect(await keptOn(here)).toEqual(await keptOn(there));
  });
});

describe("a device", () => {
  test("keeps no framework that no journey of the snapshot is on, and puts in none that is built in", async () => {
    const device = await openDevice();
    const builtIn = { id: "mtc-k12-jml", version: "1.0.0", title: "Not the real one" };
    await importInto(device, await snapshotWith([OURS, builtIn, { id: "theirs", version: "1", title: "?" }]));
    expect(await keptOn(device)).toEqual([OURS]);
    await device.frameworks.put({ id: builtIn.id, version: builtIn.version, framework: builtIn });
    await start(device, named("ann", OTHER));
    expect(await frameworksIn(await exportFrom(device, { journeys: [OTHER] }))).toEqual([
      { id: "mtc-k12-jml", version: "1.0.0" },
    ]);
  });

  test("keeps nothing of one whose import was given up", async () => {
    const device = await openDevice();
    const before = await dump(device);
    expect(await read(device, await snapshotWith([OURS]))).toMatchObject({ ok: true });
    await sweepImports(device);
    expect(await dump(device)).toEqual(before);
  });

  test.each<[string, Json]>([
    ["is no object", ["ours"]],
    ["has no version", { id: "ours" }],
    ["has an id with a line feed", { id: "o\nurs", version: "9" }],
    ["is larger than an entry may be", { ...OURS, more: "x".repeat(1_048_576) }],
    [
      "nests deeper than an entry may",
      { ...OURS, more: JSON.parse(`${"[".repeat(64)}1${"]".repeat(64)}`) as Json },
    ],
  ])("refuses a snapshot with one that %s", async (_, framework) => {
    const device = await openDevice();
    const before = await dump(device);
    expect(await read(device, await snapshotWith([OURS, framework]))).toEqual({
      ok: false,
      error: { type: "damaged", part: "frameworks", nth: 2, what: "wrong-shape" },
    });
    expect(await dump(device)).toEqual(before);
  });
});

describe("undoing an import", () => {
  test("takes the framework back that came with it", async () => {
    const device = await openDevice();
    const { id } = await importInto(device, await snapshotWith([OURS]));
    await undoImport(device, id);
    expect(await keptOn(device)).toEqual([]);
  });

  test("puts the one back that it took the place of", async () => {
    const device = await openDevice();
    await importInto(device, await snapshotWith([OURS]));
    const { id } = await importInto(device, await snapshotWith([{ ...OURS, more: "of it" }]));
    expect(await undoImport(device, id)).toMatchObject({ ok: true });
    expect(await keptOn(device)).toEqual([OURS]);
  });

  test("leaves a framework that another journey is on", async () => {
    const device = await openDevice();
    const { id } = await importInto(device, await snapshotWith([OURS]));
    await importInto(device, await snapshotWith([{ id: "ours", version: "9" }], OTHER));
    await undoImport(device, id);
    expect(await keptOn(device)).toEqual([OURS]);
  });

  test("is refused once another import has changed a journey's framework again", async () => {
    const device = await openDevice();
    const { id } = await importInto(device, await snapshotWith([OURS]));
    await importInto(device, await snapshotWith([{ ...OURS, more: "of it" }]));
    expect(await undoImport(device, id)).toEqual({ ok: false, error: { type: "written-since" } });
  });
});

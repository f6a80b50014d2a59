// Every snapshot that a released version could have written is kept here and must import for ever. Files are only added.
import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listSummaries } from "../../src/storage/summaries";
import { openDevice } from "./devices";
import { exportFrom, importInto } from "./exchange";

const folder = new URL("../fixtures/snapshots/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".waymark.json"));

describe("a snapshot of a released version", () => {
  test("is kept for version 1", () => {
    expect(names.some((name) => name.startsWith("v1-"))).toBe(true);
  });

  test.each(names)("imports whole: %s", async (name) => {
    const device = await openDevice();
    const text = readFileSync(new URL(name, folder), "utf8");
    const snapshot = JSON.parse(text) as {
      counts: { entries: number; files: number };
      journeys: { id: string }[];
    };
    const plan = await importInto(device, new Blob([text]));
    expect(plan.journeys.map(({ journey }) => journey as string).sort()).toEqual(
      snapshot.journeys.map(({ id }) => id),
    );
    expect(plan.journeys.reduce((sum, { newEntries }) => sum + newEntries, 0)).toBe(snapshot.counts.entries);
    expect(await device.files.count()).toBe(snapshot.counts.files);
  });

  test.each(names.filter((name) => name.startsWith("v1-")))(
    "comes out again as it went in: %s",
    async (name) => {
      const device = await openDevice();
      const text = readFileSync(new URL(name, folder), "utf8");
      await importInto(device, new Blob([text]));
      const journeys = (await listSummaries(device)).map(({ journey }) => journey);
      const again = await (await exportFrom(device, { journeys })).text();
      const whatCounts = (snapshot: string) => snapshot.slice(snapshot.indexOf(`\n"entries":[`));
      expect(whatCounts(again)).toBe(whatCounts(text));
    },
  );
});

import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { FrameworkId } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { continueAs } from "../../src/domain/joiningTelling";
import { readStatus } from "../../src/domain/record";
import type { Database } from "../../src/storage/database";
import { readEntries, writeEntries } from "../../src/storage/journals";
import { listSummaries, readSummary } from "../../src/storage/summaries";
import { journeyId, OTHER_REF, REF } from "../support/entries";
import { answer, dump, entriesOf, journalOf, keep, named, openDevice, start, bytesOf } from "./devices";
import { exportFrom, importInto } from "./exchange";

const [OAK, ELM] = ["oak", "elm"].map(journeyId) as [JourneyId, JourneyId];

/** Oak and Elm, each with an answer and Elm with a photo, and one since Bob said so. */
async function joined() {
  const device = await openDevice();
  const [ann, bob] = [named("ann", OAK), named("bob", ELM)];
  await start(device, ann, "Oak");
  await start(device, bob, "Elm");
  await answer(device, ann, "earned");
  await answer(device, bob, "in-progress");
  await keep(device, bob, "wall", bytesOf(1));
  await writeEntries(device, {
    writer: bob,
    decide: (journal) => continueAs(journal, bob, [{ into: OAK, framework: "mtc-k12-jml" as FrameworkId }]),
  });
  return { device, ann, bob };
}

const listed = async (database: Database) => (await listSummaries(database)).map(({ journey }) => journey);
const toShow = { withReasons: false, withNames: false, evidence: new Set<never>() };

test("journeys that are read as one go into one file, and are one on the other device", async () => {
  const { device } = await joined();
  const other = await openDevice();
  const plan = await importInto(other, await exportFrom(device, { journeys: [OAK] }));
  expect(plan.joins).toEqual([{ from: "Elm", into: "Oak" }]);
  expect(await listed(other)).toEqual([OAK]);
  expect(await entriesOf(other, ELM)).toEqual(await entriesOf(device, OAK));
  expect(await other.files.count()).toBe(1);
  // The same again, by any of its names, is the same file and brings nothing.
  const before = await dump(other);
  const again = await exportFrom(device, { journeys: [ELM, OAK] });
  expect(await again.text()).toBe(await (await exportFrom(other, { journeys: [OAK] })).text());
  const known = await importInto(other, again);
  expect(known).toMatchObject({ joins: [], totals: { newEntries: 0 } });
  expect({ ...(await dump(other)), imports: [] }).toEqual({ ...before, imports: [] });
});

test("a device that had both, and wrote in both, reads them as one and loses nothing", async () => {
  const { device, ann, bob } = await joined();
  const other = await openDevice();
  const [cy, dee] = [named("cy", OAK), named("dee", ELM)];
  for (const entries of [await readEntries(device, OAK)])
    for (const [writer, journey] of [
      [ann, OAK],
      [bob, ELM],
    ] as const)
      await writeEntries(other, {
        writer,
        decide: () =>
          entries.filter((entry) => entry.journey === journey && entry.register !== "continues-as"),
      });
  expect(new Set(await listed(other))).toEqual(new Set([OAK, ELM]));
  await answer(other, cy, "not-started");
  await answer(other, dee, "earned", "", OTHER_REF);
  const mine = [...(await readEntries(other, OAK)), ...(await readEntries(other, ELM))];
  await importInto(other, await exportFrom(device, { journeys: [OAK] }));
  expect(await listed(other)).toEqual([OAK]);
  const journal = await journalOf(other, ELM);
  for (const { id } of mine) expect(journal.entriesById.has(id)).toBe(true);
  expect(readStatus(journal, REF).map(({ value }) => value)).toHaveLength(2);
  // And back: both devices then hold the same.
  await importInto(device, await exportFrom(other, { journeys: [OAK] }));
  expect(await entriesOf(device, OAK)).toEqual(await entriesOf(other, OAK));
  const told = async (database: Database) => {
    const { revision: _, ...row } = (await readSummary(database, OAK))!;
    return row;
  };
  expect(await told(device)).toEqual(await told(other));
});

test("a file to show tells of both as of one, and of nothing else", async () => {
  const { device } = await joined();
  const other = await openDevice();
  await importInto(other, await exportFrom(device, { journeys: [OAK], toShow, exportedBy: "" }));
  expect(await listed(other)).toEqual([OAK]);
  const [here, there] = [await journalOf(device, OAK), await journalOf(other, OAK)];
  const told = (journal: typeof here) => readStatus(journal, REF).map(({ value }) => value);
  expect(told(there)).toEqual(told(here));
  const registers = [...there.entriesById.values()].map(({ register }) => register);
  expect(new Set(registers)).toEqual(new Set(["title", "subject", "framework", "continues-as", "status"]));
});

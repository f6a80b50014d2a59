// Very many journeys that are one, and what is told of it before, whatever a snapshot says.
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { arrowValue } from "../../src/domain/arrow";
import type { Entry } from "../../src/domain/entry";
import type { FrameworkId } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { continueAs } from "../../src/domain/joiningTelling";
import { sha256OfBytes } from "../../src/lib/hash";
import { undoImport } from "../../src/storage/importUndo";
import { commitImport } from "../../src/storage/importCommit";
import { planImport } from "../../src/storage/importPlan";
import { listImports } from "../../src/storage/importHistory";
import type { Database } from "../../src/storage/database";
import { readEntries, writeEntries } from "../../src/storage/journals";
import { listSummaries, readSummary } from "../../src/storage/summaries";
import { arrange } from "../../src/storage/shelves";
import { answer, bytesOf, dump, keep, named, openDevice, start } from "../exchange/devices";
import { stage } from "../support/staging";
import { entry, journeyId, REF, takenImport } from "../support/entries";

const [OAK, ELM] = ["oak", "elm"].map(journeyId) as [JourneyId, JourneyId];
const K12 = "mtc-k12-jml" as FrameworkId;
const FRAMEWORK = { id: K12, version: "1.0.0" };
const listed = async (database: Database) =>
  (await listSummaries(database)).map(({ journey }) => journey).sort();

async function takeIn(device: Database, id: string, entries: readonly Entry[]) {
  const staging = await stage(device, id, entries);
  const plan = await planImport(staging);
  expect((await commitImport(staging, takenImport(id))).ok).toBe(true);
  return { plan, staging };
}

/** Oak with an answer by Ann, Elm with another by Bob, and one since Bob said so. */
async function joined() {
  const device = await openDevice();
  const [ann, bob] = [named("ann", OAK), named("bob", ELM)];
  await start(device, ann, "Oak");
  await start(device, bob, "Elm");
  await answer(device, ann, "earned");
  await answer(device, bob, "in-progress");
  await keep(device, bob, "wall", bytesOf(1));
  const [oak, elm] = [await readEntries(device, OAK), await readEntries(device, ELM)];
  const says = (...into: readonly JourneyId[]) =>
    writeEntries(device, {
      writer: bob,
      decide: (journal) =>
        continueAs(
          journal,
          bob,
          into.map((journey) => ({ into: journey, framework: K12 })),
        ),
    });
  await says(OAK);
  return { device, oak, elm, says, all: await readEntries(device, OAK) };
}

test("of very many that are one each is looked at by itself; they are told once, and can be taken back", async () => {
  const members = Array.from({ length: 210 }, (_, n) => journeyId(`j${String(n).padStart(3, "0")}`));
  const [first] = members as [JourneyId];
  const said = (journey: JourneyId, register: string, value: Entry["value"]) =>
    entry({ journey, about: "journey", register, value });
  const entries = members.flatMap((journey) => [
    said(journey, "framework", FRAMEWORK),
    said(journey, "title", `School ${journey}`),
    ...(journey === first
      ? []
      : [said(journey, "continues-as", arrowValue({ into: first, framework: K12 }))]),
  ]);
  const device = await openDevice();
  const { plan } = await takeIn(device, "i1", entries);
  expect(plan.journeys).toMatchObject([{ journey: first, isNewHere: true, newEntries: entries.length }]);
  expect(plan.totals).toMatchObject({ journeys: 1, newJourneys: 1 });
  expect(plan.joins).toHaveLength(200);
  expect(await listed(device)).toEqual([first]);

  const before = await dump(device);
  const more = members.map((journey) => said(journey, "moon", journey));
  const second = await takeIn(device, "i2", [...entries, ...more]);
  const held = [...second.staging.mentioned.values()].reduce((sum, { knownIds }) => sum + knownIds!.size, 0);
  expect(held).toBe(entries.length);
  expect(second.plan.totals).toMatchObject({ newEntries: more.length, knownEntries: entries.length });
  expect(second.plan).toMatchObject({ joins: [], totals: { journeys: 1, changedJourneys: 1 } });
  expect((await readSummary(device, members.at(-1)!))!.entryCount).toBe(entries.length + more.length);
  expect((await undoImport(device, "i2")).ok).toBe(true);
  expect((await dump(device))["packs"]).toEqual(before["packs"]);
  expect((await undoImport(device, "i1")).ok).toBe(false);
});

describe("before an import is told", () => {
  test("what gets two answers because two journeys become one", async () => {
    const { all, oak, elm } = await joined();
    const fresh = await takeIn(await openDevice(), "i1", all);
    expect(fresh.plan).toMatchObject({ totals: { journeys: 1, newJourneys: 1, toSettle: 1 } });
    const device = await openDevice();
    await takeIn(device, "i1", [...oak, ...elm]);
    const { plan } = await takeIn(device, "i2", all);
    expect(plan).toMatchObject({ totals: { newEntries: 1, knownEntries: all.length - 1, toSettle: 1 } });
    expect((await readSummary(device, OAK))!.twoAnswers).toEqual([REF]);
    const again = await takeIn(device, "i3", all);
    expect(again.plan.journeys).toMatchObject([{ journey: OAK, knownEntries: all.length, toSettle: 0 }]);
  });

  test("nothing of a join that is taken back in the same file, or leads to what is not here", async () => {
    const { device, says, elm, all } = await joined();
    await says();
    const apart = [...(await readEntries(device, OAK)), ...(await readEntries(device, ELM))];
    expect(apart.filter(({ register }) => register === "continues-as")).toHaveLength(2);
    const other = await openDevice();
    expect((await takeIn(other, "i1", apart)).plan).toMatchObject({ joins: [], totals: { journeys: 2 } });
    expect(await listed(other)).toEqual([ELM, OAK]);

    const late = await openDevice();
    const arrow = all.filter(({ register }) => register === "continues-as");
    expect((await takeIn(late, "i1", [...elm, ...arrow])).plan.joins).toEqual([]);
    // It is told when that comes.
    const { plan } = await takeIn(late, "i2", all);
    expect(plan).toMatchObject({ joins: [{ from: "Elm", into: "Oak" }], totals: { newJourneys: 0 } });
  });
});

test("an import that brings only a file for what is read as another can be undone until something is written", async () => {
  const { elm, all } = await joined();
  const device = await openDevice();
  await takeIn(device, "i1", all);
  await answer(device, named("cy", OAK), "earned");
  const staging = await stage(device, "i2", elm, [bytesOf(1)]);
  expect((await planImport(staging)).newFiles).toBe(1);
  expect((await commitImport(staging, takenImport("i2"))).ok).toBe(true);
  const canBeUndone = async () => (await listImports(device)).find(({ id }) => id === "i2")?.canBeUndone;
  expect(await canBeUndone()).toBe(true);
  expect(await undoImport(device, "i2")).toEqual({ ok: true, value: { allBack: true } });
  expect(await device.files.get(await sha256OfBytes(bytesOf(1)))).toBeUndefined();
});

test("by any of its names all that is read as one is only read here, and nothing of that is left when it goes", async () => {
  const { all } = await joined();
  const device = await openDevice();
  await takeIn(device, "i1", all);
  expect((await arrange(device, [ELM, OAK], { readOnly: true })).ok).toBe(true);
  expect(await readSummary(device, OAK)).toMatchObject({ readOnly: true, members: [ELM, OAK] });
  expect((await device.summaries.get(ELM))!.readOnly).toBe(false);
  expect((await undoImport(device, "i1")).ok).toBe(true);
  await takeIn(device, "i2", all);
  expect((await readSummary(device, OAK))!.readOnly).toBe(false);
});

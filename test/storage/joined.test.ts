import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { FrameworkId } from "../../src/domain/framework";
import type { AuthorId, JourneyId } from "../../src/domain/ids";
import { foldJournal } from "../../src/domain/journal";
import { readJourney, renameJourney } from "../../src/domain/journey";
import type { Arrow } from "../../src/domain/arrow";
import { continueAs } from "../../src/domain/joiningTelling";
import { readStatus } from "../../src/domain/record";
import { summarize } from "../../src/domain/summary";
import { undoImport } from "../../src/storage/importUndo";
import { commitImport } from "../../src/storage/importCommit";
import { planImport } from "../../src/storage/importPlan";
import { Database } from "../../src/storage/database";
import { readEntries, readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { listSummaries, readSummary } from "../../src/storage/summaries";
import { rebuildSummary, recountNewer } from "../../src/storage/rebuilding";
import { arrange } from "../../src/storage/shelves";
import { summaryRow } from "../../src/storage/summaryRow";
import { dropDraft, readDraft, saveDraft } from "../../src/storage/drafts";
import { recordExport } from "../../src/storage/exported";
import { ownDraftsUnder } from "../../src/storage/ownDrafts";
import { answer, entriesOf, journalOf, named, openDevice, start } from "../exchange/devices";
import { stage } from "../support/staging";
import { journeyId, NOON, OTHER_REF, REF, takenImport } from "../support/entries";

const [OAK, ELM, ASH] = ["oak", "elm", "ash"].map(journeyId) as [JourneyId, JourneyId, JourneyId];
const K12 = "mtc-k12-jml" as FrameworkId;

async function says(database: Database, writer: NamedWriter, ...into: readonly JourneyId[]) {
  const arrows = into.map((journey): Arrow => ({ into: journey, framework: K12 }));
  const written = await writeEntries(database, {
    writer,
    decide: (journal) => continueAs(journal, writer, arrows),
  });
  expect(written.ok).toBe(true);
}

/** Oak with an answer by Ann, Elm with another by Bob. */
async function twoJourneys(database: Database) {
  const [ann, bob] = [named("ann", OAK), named("bob", ELM)];
  await start(database, ann, "Oak");
  await start(database, bob, "Elm");
  await answer(database, ann, "earned");
  await answer(database, bob, "in-progress");
  return { ann, bob };
}

const listed = async (database: Database) => (await listSummaries(database)).map(({ journey }) => journey);
const statusesOf = async (database: Database, journey: JourneyId) =>
  readStatus(await journalOf(database, journey), REF).map(({ value }) => value);

/** Brings entries as a snapshot does, whole or not at all. */
async function takeIn(database: Database, id: string, entries: Awaited<ReturnType<typeof readEntries>>) {
  const staging = await stage(database, id, entries);
  const plan = await planImport(staging);
  expect(await commitImport(staging, takenImport(id))).toEqual({ ok: true, value: undefined });
  return plan;
}

/** What every row must be, told anew from all entries of the device. */
async function expectWhole(database: Database, ...journeys: readonly JourneyId[]) {
  for (const journey of journeys) {
    const row = (await readSummary(database, journey))!;
    const anew = summaryRow(
      summarize(row.journey, foldJournal(await readEntries(database, journey))),
      row.revision,
      row,
    );
    expect(row).toEqual(anew);
  }
}

describe("two journeys that are one", () => {
  test("are one in the list, and read and written as one by either name", async () => {
    const device = await openDevice();
    const { ann, bob } = await twoJourneys(device);
    const oakBefore = (await readSummary(device, OAK))!.revision;
    await says(device, bob, OAK);
    expect(await listed(device)).toEqual([OAK]);
    expect(await statusesOf(device, OAK)).toEqual(["in-progress", "earned"]);
    expect(await entriesOf(device, ELM)).toEqual(await entriesOf(device, OAK));
    const row = (await readSummary(device, ELM))!;
    expect(row).toMatchObject({ journey: OAK, members: [ELM, OAK], twoAnswers: [REF] });
    expect(row.revision).toBeGreaterThan(oakBefore);
    // A tab that has not heard of it goes on under the old name.
    await answer(device, bob, "earned", "", OTHER_REF);
    await answer(device, ann, "not-started");
    expect(await statusesOf(device, ELM)).toEqual(["not-started"]);
    expect((await readSummary(device, OAK))!.entryCount).toBe((await readEntries(device, OAK)).length);
    await expectWhole(device, OAK, ELM);
  });

  test("are apart again once that is taken back, each with what was said in it", async () => {
    const device = await openDevice();
    const { ann, bob } = await twoJourneys(device);
    await says(device, bob, OAK);
    await answer(device, bob, "earned", "", OTHER_REF);
    await answer(device, ann, "not-started");
    const joined = (await readSummary(device, OAK))!.revision;
    await says(device, bob);
    expect(new Set(await listed(device))).toEqual(new Set([OAK, ELM]));
    expect(await statusesOf(device, OAK)).toEqual(["not-started"]);
    expect(await statusesOf(device, ELM)).toEqual(["in-progress"]);
    for (const journey of [OAK, ELM]) {
      const row = (await readSummary(device, journey))!;
      expect(row.members ?? row.into).toBeUndefined();
      expect(row.revision).toBeGreaterThan(joined);
    }
    await expectWhole(device, OAK, ELM);
  });

  test("are followed by another tab that remembers them as they were", async () => {
    const device = await openDevice();
    const { ann, bob } = await twoJourneys(device);
    const tab = await new Database(device.name).open();
    await readJournal(tab as Database, OAK);
    await readJournal(tab as Database, ELM);
    await says(device, bob, OAK);
    // Without reading anew first: what it remembers must not be written over the rows.
    await answer(tab as Database, named("cy", ELM), "earned", "", OTHER_REF);
    await answer(tab as Database, ann, "not-started");
    expect(await listed(device)).toEqual([OAK]);
    await expectWhole(device, OAK, ELM);
    await says(device, bob);
    await answer(tab as Database, named("dee", ELM), "earned");
    expect(await statusesOf(tab as Database, OAK)).toEqual(["not-started"]);
    await expectWhole(tab as Database, OAK, ELM);
    tab.close();
  });

  test("may be many, and in a chain; the rest stays one when one goes", async () => {
    const device = await openDevice();
    const { bob } = await twoJourneys(device);
    const cy = named("cy", ASH);
    await start(device, cy, "Ash");
    await says(device, cy, ELM);
    await says(device, bob, OAK);
    expect(await readSummary(device, ASH)).toMatchObject({ journey: OAK, members: [ASH, ELM, OAK] });
    await says(device, bob);
    expect(await readSummary(device, ASH)).toMatchObject({ journey: ELM, members: [ASH, ELM] });
    expect(new Set(await listed(device))).toEqual(new Set([OAK, ELM]));
    await expectWhole(device, OAK, ELM, ASH);
  });

  test("are not one where they are on two frameworks", async () => {
    const device = await openDevice();
    const [ann, bob] = [named("ann", OAK), named("bob", ELM)];
    await start(device, ann, "Oak", { id: "mtc-state-jml", version: "1.0.0" });
    await start(device, bob, "Elm");
    await says(device, bob, OAK);
    expect(new Set(await listed(device))).toEqual(new Set([OAK, ELM]));
    await expectWhole(device, OAK, ELM);
  });

  test("stand in files as much as both did, and after parting as if they did in none", async () => {
    const device = await openDevice();
    const { bob } = await twoJourneys(device);
    await recordExport(device, [{ journey: OAK, entryCount: 4 }], NOON);
    await recordExport(device, [{ journey: ELM, entryCount: 3 }], NOON + 1);
    await says(device, bob, OAK);
    expect(await device.safekeeping.toArray()).toEqual([
      { journey: OAK, entriesInFile: 7, exportedAt: NOON + 1 },
    ]);
    await says(device, bob);
    expect(await device.safekeeping.toArray()).toEqual([
      { journey: OAK, entriesInFile: 0, exportedAt: NOON + 1 },
    ]);
  });

  test("keep their place in the list, and stay read-only only where both were", async () => {
    const device = await openDevice();
    const { bob } = await twoJourneys(device);
    await arrange(device, [OAK], { readOnly: true, collection: "North" });
    await arrange(device, [ELM], { pinned: true });
    await says(device, bob, OAK);
    expect(await readSummary(device, OAK)).toMatchObject({
      readOnly: false,
      pinned: true,
      collection: "North",
      shelf: "pinned",
    });
    await arrange(device, [OAK], { readOnly: true });
    await rebuildSummary(device, ELM);
    expect(await readSummary(device, OAK)).toMatchObject({ readOnly: true, pinned: true });
  });

  test("are found again where an older Waymark did not know what was said", async () => {
    const device = await openDevice();
    const { bob } = await twoJourneys(device);
    await says(device, bob, OAK);
    for (const journey of [OAK, ELM]) {
      const entries = (await device.packs.toArray()).filter((pack) => pack.journey === journey);
      const own = summarize(journey, foldJournal(entries.flatMap((pack) => [...pack.entries])));
      await device.summaries.put(summaryRow({ ...own, newerCount: journey === ELM ? 1 : 0 }, 9));
    }
    expect(new Set(await listed(device))).toEqual(new Set([OAK, ELM]));
    await recountNewer(device, ELM);
    expect(await listed(device)).toEqual([OAK]);
    await expectWhole(device, OAK, ELM);
  });
});

describe("a device that learns of it", () => {
  async function joinedElsewhere() {
    const other = await openDevice();
    const { ann, bob } = await twoJourneys(other);
    const [oak, elm] = [await readEntries(other, OAK), await readEntries(other, ELM)];
    await says(other, bob, OAK);
    const all = await readEntries(other, OAK);
    const arrow = all.filter(({ register }) => register === "continues-as");
    return { other, ann, bob, oak, elm, all, arrow };
  }

  test("reads them as one, whatever came first, and tells so before", async () => {
    const { oak, elm, arrow, all } = await joinedElsewhere();
    for (const order of [
      [oak, elm, arrow],
      [arrow, elm, oak],
      [elm, arrow, oak],
      [arrow, oak, elm],
      [oak, arrow, elm],
      [all],
      [all, oak],
    ]) {
      const device = await openDevice();
      for (const [n, entries] of order.entries()) await takeIn(device, `i${n}`, entries);
      expect(await listed(device)).toEqual([OAK]);
      expect((await readSummary(device, ELM))!.entryCount).toBe(all.length);
      await expectWhole(device, OAK, ELM);
    }
    const device = await openDevice();
    await takeIn(device, "i0", oak);
    await takeIn(device, "i1", elm);
    expect((await takeIn(device, "i2", arrow)).joins).toEqual([{ from: "Elm", into: "Oak" }]);
    expect((await takeIn(device, "i3", all)).joins).toEqual([]);
  });

  test("takes in what somebody who did not know wrote under the old name", async () => {
    const { other, elm, all } = await joinedElsewhere();
    const unaware = await openDevice();
    await takeIn(unaware, "i0", elm);
    await answer(unaware, named("cy", ELM), "earned", "", OTHER_REF);
    const late = await readEntries(unaware, ELM);
    await takeIn(other, "late", late);
    expect(await listed(other)).toEqual([OAK]);
    expect((await readEntries(other, OAK)).length).toBe(all.length + late.length - elm.length);
    await expectWhole(other, OAK, ELM);
  });

  test("has two again when that import is undone, and cannot undo it once something is written in either", async () => {
    const { oak, elm, arrow } = await joinedElsewhere();
    const device = await openDevice();
    await takeIn(device, "i0", oak);
    await takeIn(device, "i1", elm);
    await takeIn(device, "i2", arrow);
    const undone = await undoImport(device, "i2");
    expect(undone.ok).toBe(true);
    expect(new Set(await listed(device))).toEqual(new Set([OAK, ELM]));
    await expectWhole(device, OAK, ELM);
    await takeIn(device, "i3", arrow);
    const cy = named("cy", OAK);
    await writeEntries(device, { writer: cy, decide: (journal) => [renameJourney(journal, cy, "Both")] });
    expect(await undoImport(device, "i3")).toEqual({ ok: false, error: { type: "written-since" } });
    expect(readJourney(await journalOf(device, ELM)).title).toBe("Both");
  });
});

test("what was half written in either is found in both, and the older of two once the other is said", async () => {
  const device = await openDevice();
  const { bob } = await twoJourneys(device);
  await saveDraft(device, `walk/${ELM}`, "half", NOON);
  await saveDraft(device, `why/${OAK}/${REF}/ann`, "of Oak", NOON);
  await saveDraft(device, `why/${ELM}/${REF}/ann`, "of Elm", NOON);
  await saveDraft(device, `result/${ELM}/a1/ann`, "went well", NOON);
  await saveDraft(device, `result/${ASH}/a2/ann`, "of another", NOON);
  expect(await readDraft(device, `walk/${OAK}`)).toBeUndefined();
  await says(device, bob, OAK);
  expect((await readDraft(device, `walk/${OAK}`))?.value).toBe("half");
  expect((await readDraft(device, `walk/${ELM}`))?.value).toBe("half");
  const why = `why/${OAK}/${REF}/ann`;
  expect((await readDraft(device, why))?.value).toBe("of Oak");
  await dropDraft(device, why);
  expect((await readDraft(device, why))?.value).toBe("of Elm");
  await dropDraft(device, why);
  expect(await readDraft(device, why)).toBeUndefined();
  expect(await ownDraftsUnder(device, `result/${OAK}/`, "ann" as AuthorId)).toEqual(["a1"]);
  expect((await readDraft(device, `result/${OAK}/a1/ann`))?.value).toBe("went well");
  expect((await device.drafts.toArray()).map(({ key }) => key)).toContain(`result/${ASH}/a2/ann`);
});

// What a file may ask to erase, and what it can never do by itself.
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { measureFiles } from "../../src/exchange/gatherSnapshot";
import type { Arrow } from "../../src/domain/arrow";
import { authorName } from "../../src/domain/author";
import { OUT_OF_SIGHT_MS } from "../../src/domain/erasure";
import { ERASED } from "../../src/domain/erasureRegisters";
import { readEvidenceItem } from "../../src/domain/evidence";
import { parseCompetencyRef } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { continueAs } from "../../src/domain/joiningTelling";
import { summarize } from "../../src/domain/summary";
import { foldJournal } from "../../src/domain/journal";
import { say } from "../../src/domain/register";
import { authorThing, competencyThing, evidenceThing } from "../../src/domain/thing";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { alsoNamed } from "../../src/storage/alsoNaming";
import { erasuresAskedHere, listErasures } from "../../src/storage/erasureReading";
import {
  agreeToErasure,
  agreeToThisAlone,
  eraseNow,
  eraseThing,
  finishErasures,
  refuseErasure,
  takeErasureBack,
} from "../../src/storage/erasures";
import { readFile } from "../../src/storage/files";
import { readEntries, readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { whatGoes } from "../../src/storage/whatGoes";
import { answer, bytesOf, keep, named, openDevice, start } from "../exchange/devices";
import { exportFrom, importInto } from "../exchange/exchange";
import { author, evidenceId, journeyId, JOURNEY_ID, NOON, REF } from "../support/entries";
import { importAll } from "../support/staging";

const photo = bytesOf(1, 3000);
const [OAK, ELM] = [journeyId("oak"), journeyId("elm")];
const WALL = evidenceThing(evidenceId("wall"));
const BAIT = evidenceThing(evidenceId("bait"));
const TAMSIN = authorThing(author("tamsin"));
const DAY = 24 * 60 * 60 * 1000;

const done = async (result: Promise<{ readonly ok: boolean }>) =>
  expect(await result).toMatchObject({ ok: true });
const itemIn = async (device: Database) =>
  readEvidenceItem((await readJournal(device, JOURNEY_ID))!, evidenceId("wall"));
const isPhotoHere = async (device: Database) =>
  (await readFile(device, await sha256OfBytes(photo), "image/png")) !== undefined;
const stored = async (device: Database) => JSON.stringify(await device.packs.toArray());

async function school() {
  const device = await openDevice();
  const ann = named("ann");
  await start(device, ann);
  await keep(device, ann, "wall", photo);
  return { device, ann };
}

async function copyOf(device: Database) {
  const copy = await openDevice();
  await importInto(copy, await exportFrom(device));
  return copy;
}

describe("a file that asks to erase", () => {
  test("what nobody can erase is kept and passed on, and changes nothing, here or for what comes later", async () => {
    const { device, ann } = await school();
    const before = await exportFrom(device);
    const eve = named("eve");
    const hostile = await copyOf(device);
    const competency = competencyThing(REF);
    await done(
      writeEntries(hostile, {
        writer: eve,
        decide: (journal) => [say(journal, eve, competency, ERASED, { hashes: [] })],
      }),
    );
    const other = await openDevice();
    const plan = await importInto(other, await exportFrom(hostile));
    expect(plan.erasuresAsked).toEqual([]);
    expect(await listErasures(other)).toEqual([]);
    await answer(other, ann, "earned");
    await importInto(other, before);
    const journal = (await readJournal(other, JOURNEY_ID))!;
    expect(journal.things.get(competency)?.size).toBe(2);
    expect(summarize(JOURNEY_ID, journal).newerCount).toBe(1);
    expect(await eraseThing(other, ann, competency)).toMatchObject({ ok: false });
  });

  test("what never was here takes no effect before it is agreed to: what comes of it comes in, and is told", async () => {
    const { device, ann } = await school();
    const older = await exportFrom(device);
    await done(eraseThing(device, ann, WALL));
    await done(eraseNow(device, ann, WALL));
    const final = await exportFrom(device);

    const undecided = await openDevice();
    const plan = await importInto(undecided, final);
    expect(plan.erasuresAsked).toMatchObject([{ about: WALL, state: "final", isHere: false }]);
    expect(await listErasures(undecided)).toEqual([]);
    expect(await erasuresAskedHere(undecided)).toMatchObject([{ state: "asked", isHere: false }]);
    const second = await importInto(undecided, older);
    expect(second.erasuresAsked).toMatchObject([{ about: WALL, isHere: true }]);
    expect(await itemIn(undecided)).toBeDefined();
    expect(await isPhotoHere(undecided)).toBe(true);

    const agreed = await openDevice();
    await importInto(agreed, final);
    await done(agreeToErasure(agreed, JOURNEY_ID, WALL, NOON));
    expect((await importInto(agreed, older)).totals.erased).toMatchObject({ entries: 3 });
    expect(await itemIn(agreed)).toBeUndefined();
    expect(await isPhotoHere(agreed)).toBe(false);
    expect(await finishErasures(agreed, NOON + OUT_OF_SIGHT_MS)).toBe(1);
    // What others asked can be let in again, even when it is gone; it comes with the next file.
    await done(refuseErasure(agreed, JOURNEY_ID, WALL, NOON));
    expect(await listErasures(agreed)).toMatchObject([{ state: "kept" }]);
    await importInto(agreed, older);
    expect(await itemIn(agreed)).toBeDefined();
    expect(await isPhotoHere(agreed)).toBe(true);
  });

  test("a person of whom nothing is here keeps none of an honest colleague's entries out", async () => {
    const { device } = await school();
    const eve = named("eve");
    const hostile = await copyOf(device);
    await done(
      writeEntries(hostile, {
        writer: eve,
        decide: (journal) => [say(journal, eve, TAMSIN, ERASED, { hashes: [] })],
      }),
    );
    const colleague = await copyOf(device);
    await answer(colleague, named("tamsin"), "earned", "Tamsin saw it.");
    await importInto(device, await exportFrom(hostile));
    const { totals } = await importInto(device, await exportFrom(colleague));
    expect(totals.erased).toEqual({ entries: 0, files: 0 });
    expect(authorName((await readJournal(device, JOURNEY_ID))!, author("tamsin"))).toBe("tamsin");
    expect(await erasuresAskedHere(device)).toMatchObject([{ about: TAMSIN, isHere: true }]);
  });

  test("an item that names somebody else's photo too takes it along only for whoever agrees to that as well", async () => {
    const { device } = await school();
    const eve = named("eve");
    const hostile = await copyOf(device);
    await keep(hostile, eve, "bait", photo);
    await importInto(device, await exportFrom(hostile, { withFiles: false }));
    await done(eraseThing(hostile, eve, BAIT));
    await importInto(device, await exportFrom(hostile, { withFiles: false }));
    // Its page tells before what agreeing takes.
    expect(await whatGoes(device, JOURNEY_ID, BAIT)).toMatchObject({ alsoNamedBy: [{ item: "wall" }] });
    expect(await alsoNamed(device, JOURNEY_ID, BAIT)).toMatchObject([{ item: "wall" }]);
    await done(agreeToThisAlone(device, JOURNEY_ID, BAIT, NOON));
    expect(await isPhotoHere(device)).toBe(true);
    expect(await finishErasures(device, NOON + OUT_OF_SIGHT_MS)).toBe(1);
    expect(await isPhotoHere(device)).toBe(true);
  });
});

describe("a child's photo that two items name", () => {
  async function erasedElsewhere() {
    const { device, ann } = await school();
    await keep(device, ann, "again", photo);
    const older = await exportFrom(device);
    await done(eraseThing(device, ann, WALL));
    await done(eraseNow(device, ann, WALL));
    return { device, older, final: await exportFrom(device) };
  }

  test("stays out where the wish is agreed to, whichever older file comes and whatever else names it", async () => {
    const { device, older, final } = await erasedElsewhere();
    expect(await measureFiles(device, { journeys: [JOURNEY_ID] })).toMatchObject({ files: 0, missing: 0 });
    for (const before of [older, undefined]) {
      const other = await openDevice();
      if (before) await importInto(other, before);
      await importInto(other, final);
      expect(await alsoNamed(other, JOURNEY_ID, WALL)).toMatchObject([{ item: "again" }]);
      await done(agreeToErasure(other, JOURNEY_ID, WALL, NOON));
      expect(await isPhotoHere(other)).toBe(false);
      const { totals } = await importInto(other, older);
      expect(totals.missingFiles).toBe(0);
      expect(await isPhotoHere(other)).toBe(false);
      expect(await finishErasures(other, NOON + OUT_OF_SIGHT_MS)).toBe(1);
      await importInto(other, older);
      expect(await isPhotoHere(other)).toBe(false);
      expect(await other.files.count()).toBe(0);
    }
  });

  test("comes with an older file where only the one item was agreed to", async () => {
    const { older, final } = await erasedElsewhere();
    const other = await openDevice();
    await importInto(other, final);
    await done(agreeToThisAlone(other, JOURNEY_ID, WALL, NOON));
    await importInto(other, older);
    expect(await itemIn(other)).toBeUndefined();
    expect(await isPhotoHere(other)).toBe(true);
  });
});

describe("taking back", () => {
  test("what somebody asked apart, without knowing of it, brings nothing into sight", async () => {
    const { device, ann } = await school();
    const other = await copyOf(device);
    const bob = named("bob");
    await done(eraseThing(other, bob, WALL));
    await done(takeErasureBack(other, bob, WALL));
    await done(eraseThing(device, ann, WALL));
    const plan = await importInto(device, await exportFrom(other));
    expect(plan.erasuresAsked).toEqual([]);
    expect(await itemIn(device)).toBeUndefined();
    expect(await listErasures(device)).toMatchObject([{ state: "hidden", by: "ann" }]);
  });

  test("what is out of sight here is told, and neither in sight nor gone before somebody decides", async () => {
    const { device, ann } = await school();
    const other = await copyOf(device);
    await done(eraseThing(device, ann, WALL));
    await importInto(other, await exportFrom(device));
    await done(agreeToErasure(other, JOURNEY_ID, WALL, NOON));
    const bob = named("bob");
    await done(takeErasureBack(other, bob, WALL));
    expect(await itemIn(other)).toBeDefined();

    const plan = await importInto(device, await exportFrom(other));
    expect(plan.erasuresAsked).toMatchObject([{ about: WALL, state: "taken-back", isHere: true }]);
    expect(await itemIn(device)).toBeUndefined();
    const told = await listErasures(device);
    expect(told).toMatchObject([{ state: "hidden", takenBack: { by: "bob" } }]);
    expect(told[0]).not.toHaveProperty("goesAt");
    expect(await finishErasures(device, told[0]!.decidedAt! + OUT_OF_SIGHT_MS)).toBe(0);
    await done(takeErasureBack(device, ann, WALL));
    expect(await itemIn(device)).toBeDefined();
    expect(await isPhotoHere(device)).toBe(true);
    expect(await listErasures(device)).toEqual([]);
  });
});

async function says(device: Database, writer: NamedWriter, into: JourneyId) {
  const arrow: Arrow = { into, framework: parseCompetencyRef(REF)!.frameworkId };
  await done(writeEntries(device, { writer, decide: (journal) => continueAs(journal, writer, [arrow]) }));
}

const reasonsIn = async (device: Database) =>
  (await readEntries(device, OAK)).flatMap(({ value }) =>
    typeof value === "string" && value.endsWith("reason") ? [value] : [],
  );

describe("journeys that are read as one", () => {
  test("lose a person in all of them when they are joined after it: out of sight first, and no older file brings it", async () => {
    const device = await openDevice();
    const [inOak, inElm] = [named("tamsin", OAK), named("tamsin", ELM)];
    await start(device, inOak, "Oak");
    await answer(device, inOak, "earned", "Oak reason");
    await start(device, inElm, "Elm");
    await answer(device, inElm, "earned", "Elm reason");
    const older = await readEntries(device, ELM);
    await done(eraseThing(device, named("bob", OAK), TAMSIN));
    await done(eraseNow(device, named("bob", OAK), TAMSIN));
    expect((await readEntries(device, ELM)).map(({ value }) => value)).toContain("Elm reason");

    await says(device, named("bob", ELM), OAK);
    expect(await reasonsIn(device)).toEqual([]);
    expect(authorName((await readJournal(device, OAK))!, author("tamsin"))).toBe("");
    // Never seen by whoever erased her in Oak: it can be looked at for the whole time, and then goes.
    expect(await stored(device)).toContain("Elm reason");
    expect(await listErasures(device)).toMatchObject([{ state: "hidden" }]);
    const { agreedAt = 0 } = (await device.erasures.get([ELM, TAMSIN]))!;
    expect(await finishErasures(device, agreedAt + OUT_OF_SIGHT_MS - 1)).toBe(0);
    expect(await finishErasures(device, agreedAt + OUT_OF_SIGHT_MS)).toBe(1);
    expect(await stored(device)).not.toContain("Elm reason");
    await importAll(device, "older", older);
    expect(await stored(device)).not.toContain("Elm reason");
    expect(await reasonsIn(device)).toEqual([]);
  });

  test("keep out what an older file brings of one that held nothing of it when it was erased", async () => {
    const source = await openDevice();
    await start(source, named("tamsin", ELM), "Elm");
    await answer(source, named("tamsin", ELM), "earned", "Elm reason");
    const device = await openDevice();
    await start(device, named("tamsin", OAK), "Oak");
    await answer(device, named("tamsin", OAK), "earned", "Oak reason");
    await start(device, named("bob", ELM), "Elm");
    await says(device, named("bob", ELM), OAK);
    await done(eraseThing(device, named("bob", OAK), TAMSIN));
    await done(eraseNow(device, named("bob", OAK), TAMSIN));
    await importAll(device, "older", await readEntries(source, ELM));
    expect(await reasonsIn(device)).toEqual([]);
    expect(await stored(device)).not.toContain("Elm reason");
  });

  test("take nothing in that comes with the very file that joins them", async () => {
    const source = await openDevice();
    await start(source, named("tamsin", ELM), "Elm");
    await answer(source, named("tamsin", ELM), "earned", "Elm reason");
    await says(source, named("bob", ELM), OAK);
    const device = await openDevice();
    await start(device, named("tamsin", OAK), "Oak");
    await done(eraseThing(device, named("bob", OAK), TAMSIN));
    await importInto(device, await exportFrom(source, { journeys: [ELM] }));
    expect(await reasonsIn(device)).toEqual([]);
    const row = await device.summaries.get(OAK);
    expect(row?.entryCount).toBe(foldJournal(await readEntries(device, OAK)).entriesById.size);
    await done(takeErasureBack(device, named("bob", OAK), TAMSIN));
    expect(await reasonsIn(device)).toEqual(["Elm reason"]);
  });
});

test("what was erased while the clock ran years ahead goes all the same, and never sooner than in 30 days", async () => {
  for (const days of [50, 61, 4 * 365]) {
    const { device, ann } = await school();
    await done(eraseThing(device, ann, WALL));
    const row = (await device.erasures.get([JOURNEY_ID, WALL]))!;
    const right = row.agreedAt! - days * DAY;
    let wentAfter = 0;
    for (let day = 1; day < 400 && wentAfter === 0; day += 1)
      if ((await finishErasures(device, right + day * DAY)) > 0) wentAfter = day;
    expect(wentAfter).toBeGreaterThanOrEqual(30);
    expect(wentAfter).toBeLessThanOrEqual(92);

    // Set back by mistake for a day, and right again.
    await device.erasures.put({ ...row, about: BAIT });
    expect(await finishErasures(device, right)).toBe(0);
    await finishErasures(device, row.agreedAt! + DAY);
    expect((await device.erasures.get([JOURNEY_ID, BAIT]))?.goneAt).toBeUndefined();
  }
});

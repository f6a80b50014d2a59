import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import type { JourneyId } from "../../src/domain/ids";
import type { Database } from "../../src/storage/database";
import { listImports } from "../../src/storage/importHistory";
import { undoImport } from "../../src/storage/importUndo";
import { commitImport } from "../../src/storage/importCommit";
import { Staging } from "../../src/storage/staging";
import { readEntries } from "../../src/storage/journals";
import { answer, bytesOf, keep, named, openDevice, start } from "../exchange/devices";
import { JOURNEY_ID, journeyId, NOON, takenImport } from "../support/entries";
import { stage } from "../support/staging";

const photo = bytesOf(1);
const ELM = journeyId("elm");

/** What another device wrote about a journey: its start, and where asked for an answer and a photo. */
async function elsewhere(journey: JourneyId, title: string, withAnswer = true): Promise<readonly Entry[]> {
  const device = await openDevice();
  const bob = named("bob", journey);
  await start(device, bob, title);
  if (withAnswer) {
    await answer(device, bob, "earned", "We saw it.");
    await keep(device, bob, "wall", photo);
  }
  return readEntries(device, journey);
}

async function importAll(
  database: Database,
  id: string,
  entries: readonly Entry[],
  { at = NOON, isRecovered = false, withPhoto = false } = {},
): Promise<void> {
  const about = { fileName: `${id}.waymark.json`, startedAt: at - 5 };
  const staging = await stage(database, id, entries, withPhoto ? [photo] : [], about);
  const taken = { ...takenImport(id, "Bob"), committedAt: at, isRecovered };
  expect(await commitImport(staging, taken)).toEqual({ ok: true, value: undefined });
}

test("the list of imports tells, newest first, what came with each and from whom", async () => {
  const device = await openDevice();
  const ours = await elsewhere(JOURNEY_ID, "Our school");
  const elm = await elsewhere(ELM, "Elm School", false);
  await importAll(device, "both", [...elm, ...ours], { withPhoto: true });
  await importAll(device, "again", ours, { at: NOON + 1, isRecovered: true });
  await Staging.begin(device, { id: "under-way", fileName: "x", startedAt: NOON + 2 });
  expect(await listImports(device)).toEqual([
    {
      id: "again",
      state: "committed",
      at: NOON + 1,
      undoneAt: undefined,
      fileName: "again.waymark.json",
      exportedBy: "Bob",
      exportedAt: "",
      sealed: false,
      isRecovered: true,
      journeys: [],
      journeyCount: 0,
      entries: 0,
      files: 0,
      bytes: 0,
      canBeUndone: false,
    },
    {
      id: "both",
      state: "committed",
      at: NOON,
      undoneAt: undefined,
      fileName: "both.waymark.json",
      exportedBy: "Bob",
      exportedAt: "",
      sealed: false,
      isRecovered: false,
      journeys: [
        {
          journey: JOURNEY_ID,
          title: "Our school",
          added: ours.length,
        },
        {
          journey: ELM,
          title: "Elm School",
          added: elm.length,
        },
      ],
      journeyCount: 2,
      entries: ours.length + elm.length,
      files: 1,
      bytes: photo.length,
      canBeUndone: true,
    },
  ]);
});

test("an import can be undone until one of its journeys is written to, however many came with it", async () => {
  const device = await openDevice();
  await importAll(device, "elm", await elsewhere(ELM, "Elm School", false));
  await importAll(device, "ours", await elsewhere(JOURNEY_ID, "Our school"), { at: NOON + 1 });
  await answer(device, named("ann", ELM), "in-progress");
  expect((await listImports(device)).map(({ id, canBeUndone }) => [id, canBeUndone])).toEqual([
    ["ours", true],
    ["elm", false],
  ]);
});

test("an import that was undone stays in the list, and may come again", async () => {
  const device = await openDevice();
  const entries = await elsewhere(JOURNEY_ID, "Our school");
  await importAll(device, "ours", entries, { withPhoto: true });
  expect(await undoImport(device, "ours", NOON + 7)).toMatchObject({ ok: true });
  const undone = {
    id: "ours",
    state: "undone",
    at: NOON,
    undoneAt: NOON + 7,
    canBeUndone: false,
    entries: entries.length,
    files: 1,
    bytes: photo.length,
    journeys: [
      {
        journey: JOURNEY_ID,
        title: "",
        added: entries.length,
      },
    ],
  };
  expect(await listImports(device)).toMatchObject([undone]);
  expect(await undoImport(device, "ours", NOON + 8)).toMatchObject({ ok: false });
  await importAll(device, "again", entries, { at: NOON + 9 });
  expect(await listImports(device)).toMatchObject([
    { id: "again", entries: entries.length, canBeUndone: true },
    { ...undone, journeys: [{ title: "Our school" }] },
  ]);
});

test("an import of an older version is listed with what was noted of it", async () => {
  const device = await openDevice();
  const fileName = "old.waymark.json";
  await device.imports.put({
    id: "old",
    state: "committed",
    startedAt: NOON,
    fileName,
    exportedBy: "",
    journeys: [
      {
        journey: ELM,
        revision: 1,
        added: 3,
      },
    ],
  });
  expect(await listImports(device)).toMatchObject([
    { at: NOON, entries: 3, files: 0, bytes: undefined, canBeUndone: false, exportedAt: "" },
  ]);
});

test("of journeys that came as one, an import tells one", async () => {
  const text = readFileSync(new URL("../fixtures/snapshots/v1-joined.waymark.json", import.meta.url), "utf8");
  const { entries } = JSON.parse(text) as { entries: Entry[] };
  const device = await openDevice();
  await importAll(device, "joined", entries);
  expect(await listImports(device)).toMatchObject([
    {
      journeys: [{ journey: "cedar-middle-school", title: "Cedar Middle School", added: entries.length }],
      journeyCount: 1,
    },
  ]);
});

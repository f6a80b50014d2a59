import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import {
  forgetPerson,
  listPeople,
  listSafekeeping,
  readSetting,
  savePerson,
  saveSetting,
} from "../../src/storage/device";
import { dropDraft, readDraft, saveDraft } from "../../src/storage/drafts";
import { recordExport } from "../../src/storage/exported";
import { newName, openTestDatabase } from "../support/databases";
import { author, journeyId, NOON } from "../support/entries";

describe("a draft", () => {
  it("is there in another tab, is replaced by the next, and dropped once it was said", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    expect(await readDraft(here, "why/j/c")).toBeUndefined();
    await saveDraft(here, "why/j/c", "We al", NOON);
    await saveDraft(here, "why/j/c", { text: "We all do", signs: ["e1"] }, NOON + 1);
    await saveDraft(here, "why/j/d", "Other", NOON);
    expect(await readDraft(there, "why/j/c")).toEqual({
      key: "why/j/c",
      value: { text: "We all do", signs: ["e1"] },
      savedAt: NOON + 1,
    });
    await dropDraft(there, "why/j/c");
    expect(await readDraft(here, "why/j/c")).toBeUndefined();
    expect(await readDraft(here, "why/j/d")).toMatchObject({ value: "Other" });
    await dropDraft(here, "never there");
  });
});

describe("the people who write here", () => {
  it("are listed with the one who wrote last first, each once, until forgotten", async () => {
    const database = await openTestDatabase();
    const [ann, bob] = [author("a"), author("b")];
    await savePerson(database, { id: ann, name: "Ann", usedAt: NOON });
    await savePerson(database, { id: bob, name: "Bob", usedAt: NOON + 1 });
    expect((await listPeople(database)).map(({ name }) => name)).toEqual(["Bob", "Ann"]);
    await savePerson(database, { id: ann, name: "Ann, principal", usedAt: NOON + 2 });
    expect((await listPeople(database)).map(({ name }) => name)).toEqual(["Ann, principal", "Bob"]);
    await forgetPerson(database, ann);
    expect(await listPeople(database)).toEqual([{ id: bob, name: "Bob", usedAt: NOON + 1 }]);
  });
});

describe("a setting", () => {
  it("is kept, replaced, and undefined where there was none, which null is not", async () => {
    const database = await openTestDatabase();
    expect(await readSetting(database, "theme")).toBeUndefined();
    await saveSetting(database, "theme", "dark");
    await saveSetting(database, "theme", null);
    expect(await readSetting(database, "theme")).toBeNull();
  });
});

describe("what stands in a file", () => {
  it("is told for each journey of the last export that had it", async () => {
    const database = await openTestDatabase();
    const [oak, elm] = [journeyId("oak"), journeyId("elm")];
    expect(await listSafekeeping(database)).toEqual([]);
    await recordExport(
      database,
      [oak, elm].map((journey) => ({ journey, entryCount: 10 })),
      NOON,
    );
    await recordExport(database, [{ journey: oak, entryCount: 12 }], NOON + 1);
    expect(await listSafekeeping(database)).toEqual([
      { journey: elm, entriesInFile: 10, exportedAt: NOON },
      { journey: oak, entriesInFile: 12, exportedAt: NOON + 1 },
    ]);
  });
});

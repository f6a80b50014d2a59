import { beforeEach, describe, expect, test, vi } from "vitest";
import { newAuthorId, newJourneyId } from "../../src/domain/ids";
import { renameJourney } from "../../src/domain/journey";
import type { Database } from "../../src/storage/database";
import { listPeople, readSetting, savePerson, saveSetting } from "../../src/storage/device";
import { readDraft, saveDraft } from "../../src/storage/drafts";
import { readEntries } from "../../src/storage/journals";
import { ownDraftKey } from "../../src/storage/ownDrafts";
import { fillDisk, openTestDatabase } from "../support/databases";

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

/** The page is loaded: nothing is in memory of the visit before. */
async function loadPage() {
  vi.resetModules();
  const { setDatabase } = await import("../../src/state/database");
  setDatabase(database);
  const people = await import("../../src/state/people");
  const { write } = await import("../../src/state/writer");
  const journey = newJourneyId();
  const writes = async () => {
    const written = await write(journey, (journal, writer) => [
      renameJourney(journal, writer, "Willow School"),
    ]);
    return { ok: written.ok, entries: await readEntries(database, journey) };
  };
  return { ...people, writes };
}

describe("whoever wrote last on a device", () => {
  test("goes on writing after the page was loaded again", async () => {
    const before = await loadPage();
    await before.addPerson("Ms. Ito");
    const { id } = before.currentPerson();
    const after = await loadPage();
    expect(after.currentPerson().name).toBe("");
    await after.restoreCurrentPerson();
    expect(after.currentPerson()).toMatchObject({ id, name: "Ms. Ito" });
  });

  test("is waited for by a write that comes before they were looked up", async () => {
    await savePerson(database, { id: newAuthorId(), name: "Ms. Ito", usedAt: 1 });
    const [{ id } = { id: "" }] = await listPeople(database);
    await saveSetting(database, "current-person", id);
    const { entries } = await (await loadPage()).writes();
    expect(new Set(entries.map(({ author }) => author))).toEqual(new Set([id]));
    expect(entries).toContainEqual(expect.objectContaining({ register: "name", value: "Ms. Ito" }));
  });

  test("is not forgotten for a key that is pressed before they were looked up, and what it typed is theirs", async () => {
    await (await loadPage()).addPerson("Ms. Ito");
    const page = await loadPage();
    const [ito] = await listPeople(database);
    const early = page.currentPerson().id;
    await saveDraft(database, ownDraftKey("why/a", early), "T", 1);
    expect((await page.keepCurrentPerson()).ok).toBe(true);
    expect(page.currentPerson()).toEqual(ito);
    expect(await readSetting(database, "current-person")).toBe(ito!.id);
    expect(await listPeople(database)).toHaveLength(1);
    expect(await readDraft(database, ownDraftKey("why/a", ito!.id))).toMatchObject({ value: "T" });
  });

  test("does not take the place of somebody who chose a name meanwhile", async () => {
    await (await loadPage()).addPerson("Ms. Ito");
    const page = await loadPage();
    const restored = page.restoreCurrentPerson();
    await page.addPerson("Mr. Ode");
    await restored;
    expect(page.currentPerson().name).toBe("Mr. Ode");
  });
});

describe("someone who gives no name", () => {
  test("writes under an id of their own, under which the next visit goes on", async () => {
    const first = await (await loadPage()).writes();
    // Beside the write, which does not wait for it.
    await vi.waitFor(async () => expect(await readSetting(database, "current-person")).toBeDefined());
    const second = await (await loadPage()).writes();
    expect(second.entries[0]!.author).toBe(first.entries[0]!.author);
    expect(first.entries.map(({ register }) => register)).toEqual(["title"]);
  });

  test("has nothing on the device before they write", async () => {
    await (await loadPage()).restoreCurrentPerson();
    expect(await listPeople(database)).toEqual([]);
  });

  test("whose id cannot be kept has written all the same", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const page = await loadPage();
    const makeSpace = fillDisk("people", "the request fails");
    const { ok, entries } = await page.writes();
    makeSpace();
    expect(ok).toBe(true);
    expect(entries).toHaveLength(1);
    warn.mockRestore();
  });
});

test("a name is taken off the list and its writer goes on unnamed, under another id", async () => {
  const page = await loadPage();
  await page.addPerson("Ms. Ito");
  const person = page.currentPerson();
  await page.takeOffList(person);
  expect(await listPeople(database)).toEqual([]);
  expect(page.currentPerson().name).toBe("");
  expect(page.currentPerson().id).not.toBe(person.id);
  await page.putOnList(person);
  expect(await listPeople(database)).toEqual([person]);
  expect(page.currentPerson().name).toBe("");
});

import { beforeEach, describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { readEvidence } from "../../src/domain/evidence";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import { placeWaiting } from "../../src/state/placing";
import { readFile } from "../../src/storage/files";
import { waiting, waits } from "../support/capturing";
import { evidenceId } from "../support/entries";
import { device } from "../support/screensApp";
import { BUY_IN, journalOf, keeps, SCHOOL, startsJourney, TIME, writes } from "../support/screensJourneys";

let by: Awaited<ReturnType<typeof startsJourney>>;
beforeEach(async () => {
  by = await startsJourney();
});

/** What waits is placed by way of an item with the same file. */
const placeBy = (row: Awaited<ReturnType<typeof waits>>, twin: string) =>
  placeWaiting([row.id], {
    journey: SCHOOL,
    serves: [TIME],
    titleOf: ({ title }) => title,
    isTitleTyped: false,
    caption: "",
    instead: new Map([[row.id, evidenceId(twin)]]),
  });

describe("what waits and is in the journey already", () => {
  test("is said of the item that is there, which then serves both", async () => {
    const row = await waits({ bytes: "The wall" });
    await writes(by, keeps("wall", row.content));
    expect(await placeBy(row, "wall")).toMatchObject({ ok: true });
    expect(readEvidence(await journalOf()).map(({ serves }) => [...serves].sort())).toEqual([
      [TIME, BUY_IN].sort(),
    ]);
    expect(await waiting()).toEqual([]);
  });

  test("becomes an item of its own where the other was deleted meanwhile, and comes back by Undo", async () => {
    const row = await waits({ bytes: "The wall" });
    await writes(by, keeps("wall", row.content));
    await writes(by, (journal, writer) => deleteThing(journal, writer, evidenceThing(evidenceId("wall"))));
    const placed = await placeBy(row, "wall");
    expect(await waiting()).toEqual([]);
    const [own, ...others] = readEvidence(await journalOf());
    expect(own).toMatchObject({ id: row.id, serves: [TIME], content: row.content });
    expect(others).toEqual([]);
    const kept = await readFile(device(), sha256OfText("The wall"), "text/plain");
    expect(await kept?.text()).toBe("The wall");

    expect(await (placed.ok && placed.value.undo())).toMatchObject({ ok: true });
    expect(readEvidence(await journalOf())).toEqual([]);
    expect((await waiting()).map(({ title, content }) => ({ title, content }))).toEqual([
      { title: row.title, content: row.content },
    ]);
  });
});

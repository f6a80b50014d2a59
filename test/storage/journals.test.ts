import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorName } from "../../src/domain/author";
import type { Entry } from "../../src/domain/entry";
import { foldJournal, type Journal } from "../../src/domain/journal";
import { readJourney, renameJourney, startJourney } from "../../src/domain/journey";
import { sayingsOf } from "../../src/domain/joining";
import { summarize } from "../../src/domain/summary";
import type { FrameworkId } from "../../src/domain/framework";
import { PACK_SIZE, type Database } from "../../src/storage/database";
import { readEntries, readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { listSummaries, readSummary } from "../../src/storage/summaries";
import { rebuildSummary } from "../../src/storage/rebuilding";
import { arrange } from "../../src/storage/shelves";
import { summaryRow } from "../../src/storage/summaryRow";
import { dump, namedWriter, newName, openTestDatabase } from "../support/databases";
import { author, entry, journeyId, JOURNEY_ID } from "../support/entries";
import { RULES } from "../support/journalRules";
import { viewText } from "../support/views";
import { plans, runPlan } from "../support/worlds";

const rename = (database: Database, writer: NamedWriter, title: string) =>
  writeEntries(database, { writer, decide: (journal) => [renameJourney(journal, writer, title)] });

const write = (database: Database, writer: NamedWriter, entries: readonly Entry[]) =>
  writeEntries(database, { writer, decide: () => entries });

const some = (count: number) => Array.from({ length: count }, () => entry({ about: "rubric:1" }));

describe("writing to a journey", () => {
  it("is durable with its summary once it resolves, and is read back in another tab", async () => {
    const name = newName();
    const database = await openTestDatabase(name);
    const writer = namedWriter("Ann");
    const framework = { id: "mtc-k12-jml" as FrameworkId, version: "2024" };
    const started = await writeEntries(database, {
      writer,
      decide: (journal) => startJourney(journal, writer, { title: "Oak", subject: "school", framework }),
    });
    expect(started.ok && started.value.map(({ register }) => register)).toEqual([
      "title",
      "subject",
      "framework",
    ]);
    const other = await openTestDatabase(name);
    expect(readJourney((await readJournal(other, JOURNEY_ID))!)).toMatchObject({
      title: "Oak",
      subject: "school",
    });
    expect(await listSummaries(other)).toMatchObject([{ title: "Oak", entryCount: 4, revision: 1 }]);
  });

  it("asks what to say of the journal as it stands, the writer's name in it", async () => {
    const database = await openTestDatabase();
    const writer = namedWriter("Ann");
    await rename(database, writer, "Oak");
    let saw: Journal | undefined;
    const decide = (journal: Journal) => {
      saw = journal;
      return [];
    };
    const before = await dump(database);
    expect(await writeEntries(database, { writer, decide, files: [] })).toEqual({ ok: true, value: [] });
    expect(readJourney(saw!).title).toBe("Oak");
    expect(authorName(saw!, writer.author)).toBe("Ann");
    // Nothing was to be said, so nothing was written.
    expect(await dump(database)).toEqual(before);
  });

  it("introduces the writer once a name, before what they first write, and not where nothing is written", async () => {
    const database = await openTestDatabase();
    const writer = namedWriter("Ann");
    await writeEntries(database, { writer, decide: () => [] });
    expect(await readJournal(database, JOURNEY_ID)).toBeUndefined();
    const first = await rename(database, writer, "Oak");
    expect(first.ok && first.value).toHaveLength(1);
    await rename(database, writer, "Elm");
    await rename(database, { ...writer, name: "Ann, principal" }, "Ash");
    await rename(database, { ...writer, name: "Ann, principal" }, "Oak");
    const entries = await readEntries(database, JOURNEY_ID);
    expect(entries.map(({ register, value }) => [register, value])).toEqual([
      ["name", "Ann"],
      ["title", "Oak"],
      ["title", "Elm"],
      ["name", "Ann, principal"],
      ["title", "Ash"],
      ["title", "Oak"],
    ]);
    expect(authorName((await readJournal(database, JOURNEY_ID))!, author("ann"))).toBe("Ann, principal");
  });

  it("does not introduce a writer without a name", async () => {
    const database = await openTestDatabase();
    await rename(database, namedWriter(""), "Oak");
    expect(await readEntries(database, JOURNEY_ID)).toHaveLength(1);
  });

  it("keeps journeys apart, even those whose ids begin alike", async () => {
    const database = await openTestDatabase();
    const ids = ["a", "a ", "ab", "a:b"].map(journeyId);
    for (const journey of ids) await rename(database, { ...namedWriter(), journey }, `of ${journey}`);
    for (const journey of ids) {
      const journal = await readJournal(database, journey);
      expect(journal?.entriesById.size).toBe(1);
      expect(readJourney(journal!).title).toBe(`of ${journey}`);
    }
    expect(await readJournal(database, journeyId("b"))).toBeUndefined();
    expect(await listSummaries(database)).toHaveLength(4);
    expect(await readSummary(database, ids[1]!)).toMatchObject({ title: "of a ", revision: 1 });
  });
});

describe("a tap on a journey that another tab wrote to", () => {
  it("is decided anew on what stands now, and nothing of the first try remains", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    const [ann, bob] = [namedWriter("Ann", "ann"), namedWriter("Bob", "bob")];
    await rename(here, ann, "Oak");
    await rename(there, bob, "Elm");
    const saw: string[] = [];
    const decide = (journal: Journal) => {
      saw.push(readJourney(journal).title);
      return [renameJourney(journal, ann, `${readJourney(journal).title} Street`)];
    };
    const written = await writeEntries(here, { writer: ann, decide });
    expect(written.ok && written.value.map(({ value }) => value)).toEqual(["Elm Street"]);
    // The last word counts: what it was asked for first was never there.
    expect(saw).toEqual(["Oak", "Elm"]);
    for (const tab of [here, there]) {
      const entries = await readEntries(tab, JOURNEY_ID);
      expect(entries.filter(({ register }) => register === "title").map(({ value }) => value)).toEqual([
        "Oak",
        "Elm Street",
        "Elm",
      ]);
      expect(await readSummary(tab, JOURNEY_ID)).toMatchObject({ title: "Elm Street", revision: 3 });
    }
  });

  it("does not bring back where the list had it before: a pin that was set elsewhere stays", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    const ann = namedWriter("Ann", "ann");
    await rename(here, ann, "Oak");
    await arrange(there, [JOURNEY_ID], { pinned: true, collection: "2026" });
    await rename(here, ann, "Elm");
    expect(await readSummary(here, JOURNEY_ID)).toMatchObject({
      title: "Elm",
      pinned: true,
      collection: "2026",
    });
    await arrange(there, [JOURNEY_ID], { readOnly: true });
    const before = await dump(here);
    expect(await rename(here, ann, "Yew")).toEqual({ ok: false, error: { type: "read-only" } });
    expect(await dump(here)).toEqual(before);
    await arrange(there, [JOURNEY_ID], { readOnly: false });
    expect((await rename(here, ann, "Yew")).ok).toBe(true);
  });

  it("goes on in the sitting's own pack, be the journey remembered or read anew", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    const [ann, bob] = [namedWriter("", "ann"), namedWriter("", "bob")];
    for (let turn = 0; turn < PACK_SIZE; turn += 1) {
      await write(here, ann, some(1));
      if (turn % 3 === 0) await write(there, bob, some(1));
      if (turn % 5 === 0) await readJournal(here, JOURNEY_ID);
    }
    await write(here, ann, some(2));
    const packs = (await here.packs.toArray()).map(({ source, n, entries }) => [source, n, entries.length]);
    expect(packs).toEqual([
      ["sitting-of-ann", 0, PACK_SIZE],
      ["sitting-of-ann", 1, 2],
      ["sitting-of-bob", 0, 22],
    ]);
  });
});

describe("the packs of a sitting", () => {
  const sizes = async (database: Database) =>
    (await database.packs.toArray()).map(({ source, n, entries }) => [source, n, entries.length]);

  it("grow to 64 entries, then a new one begins", async () => {
    const database = await openTestDatabase();
    const writer = namedWriter();
    for (let count = 0; count < PACK_SIZE + 2; count += 1) await write(database, writer, some(1));
    expect(await sizes(database)).toEqual([
      ["sitting-of-ann", 0, PACK_SIZE],
      ["sitting-of-ann", 1, 2],
    ]);
    expect(await readEntries(database, JOURNEY_ID)).toHaveLength(PACK_SIZE + 2);
  });

  it("take many entries at once, over as many packs as they need", async () => {
    const database = await openTestDatabase();
    const writer = namedWriter();
    const [first, second, third] = [some(10), some(3 * PACK_SIZE), some(PACK_SIZE - 10)];
    for (const entries of [first, second, third]) await write(database, writer, entries);
    expect(await sizes(database)).toEqual([0, 1, 2, 3].map((n) => ["sitting-of-ann", n, PACK_SIZE]));
    expect(await readEntries(database, JOURNEY_ID)).toEqual([...first, ...second, ...third]);
  });

  it("are each sitting's own", async () => {
    const database = await openTestDatabase();
    const [ann, bob] = [namedWriter("", "ann"), namedWriter("", "bob")];
    for (const writer of [ann, bob, ann, bob, bob]) await write(database, writer, some(1));
    expect(await sizes(database)).toEqual([
      ["sitting-of-ann", 0, 2],
      ["sitting-of-bob", 0, 3],
    ]);
  });
});

describe("two tabs on one database", () => {
  it("each see at once what the other wrote, and build on it", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    const [ann, bob] = [namedWriter("Ann", "ann"), namedWriter("Bob", "bob")];
    for (const [database, writer, title] of [
      [here, ann, "Oak"],
      [there, bob, "Elm"],
      [here, ann, "Ash"],
      [there, bob, "Yew"],
    ] as const) {
      await rename(database, writer, title);
      for (const tab of [here, there]) {
        const titles = readJourney((await readJournal(tab, JOURNEY_ID))!).titles;
        // One answer: who wrote later had seen what was written before.
        expect(titles.map(({ value }) => value)).toEqual([title]);
      }
    }
    expect(await readSummary(here, JOURNEY_ID)).toMatchObject({ title: "Yew", revision: 4, entryCount: 6 });
  });

  it("may write at the same moment: both writings are there, one after the other", async () => {
    const name = newName();
    const tabs = [await openTestDatabase(name), await openTestDatabase(name)];
    const writers = [namedWriter("Ann", "ann"), namedWriter("Bob", "bob")];
    const written = await Promise.all(
      Array.from({ length: 20 }, (_, n) => rename(tabs[n % 2]!, writers[n % 2]!, `Name ${n}`)),
    );
    expect(written.every(({ ok }) => ok)).toBe(true);
    for (const tab of tabs) {
      const journal = (await readJournal(tab, JOURNEY_ID))!;
      expect(journal.entriesById.size).toBe(22);
      expect(readJourney(journal).titles).toHaveLength(1);
    }
  });
});

describe("what is cached", () => {
  it(
    "agrees with the entries after any history, in both tabs, whichever wrote",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(plans, fc.array(fc.nat({ max: 7 }), { minLength: 1 }), async (plan, sizes) => {
          const entries = [...runPlan(RULES, plan).written.values()];
          const name = newName();
          const tabs = [await openTestDatabase(name), await openTestDatabase(name)];
          const writers = [namedWriter("", "ann"), namedWriter("", "bob")];
          let revision = 0;
          for (let start = 0, turn = 0; start < entries.length; turn += 1) {
            const size = (sizes[turn % sizes.length] ?? 0) + 1;
            const tab = tabs[size % 2]!;
            await write(tab, writers[turn % 2]!, entries.slice(start, start + size));
            start += size;
            const folded = foldJournal(entries.slice(0, start));
            const reader = tabs[turn % 2]!;
            expect(viewText((await readJournal(reader, JOURNEY_ID))!)).toBe(viewText(folded));
            const { arrows } = sayingsOf(JOURNEY_ID, entries.slice(0, start));
            const said = { pinned: false, collection: "", readOnly: false, arrows };
            const [row, ...others] = await listSummaries(reader);
            expect(others).toEqual([]);
            expect(row?.revision).toBeGreaterThan(revision);
            revision = row!.revision;
            expect(row).toEqual(summaryRow(summarize(JOURNEY_ID, folded), revision, said));
          }
          const cached = await readSummary(tabs[0]!, JOURNEY_ID);
          await rebuildSummary(tabs[1]!, JOURNEY_ID);
          const rebuilt = await readSummary(tabs[0]!, JOURNEY_ID);
          const last = cached ?? summaryRow(summarize(JOURNEY_ID, foldJournal([])), 0);
          expect(rebuilt).toEqual({ ...last, revision: last.revision + 1 });
        }),
        { numRuns: 25 },
      );
    },
  );

  it("is made anew from the entries where it is wrong", async () => {
    const database = await openTestDatabase();
    await rename(database, namedWriter("Ann"), "Oak");
    const right = (await readSummary(database, JOURNEY_ID))!;
    await database.summaries.put({ ...right, title: "wrong", entryCount: 7, statuses: {} });
    await rebuildSummary(database, JOURNEY_ID);
    expect(await readSummary(database, JOURNEY_ID)).toEqual({ ...right, revision: right.revision + 1 });
  });

  it("of a journey without entries is a row that is not listed, and gives out no revision twice", async () => {
    const database = await openTestDatabase();
    await rename(database, namedWriter(), "Oak");
    await readJournal(database, JOURNEY_ID);
    await database.packs.clear();
    await rebuildSummary(database, JOURNEY_ID);
    expect(await listSummaries(database)).toEqual([]);
    expect(await readJournal(database, JOURNEY_ID)).toBeUndefined();
    await rename(database, namedWriter(), "Elm");
    expect(await readSummary(database, JOURNEY_ID)).toMatchObject({
      title: "Elm",
      revision: 3,
      entryCount: 1,
    });
  });

  it("is the very same journal until something is written, so that nothing is drawn again", async () => {
    const database = await openTestDatabase();
    const writer = namedWriter("Ann");
    await rename(database, writer, "Oak");
    const first = await readJournal(database, JOURNEY_ID);
    expect(await readJournal(database, JOURNEY_ID)).toBe(first);
    await rename(database, writer, "Elm");
    expect(await readJournal(database, JOURNEY_ID)).not.toBe(first);
  });

  it("of many journeys is kept for a few, and all are read right", async () => {
    const database = await openTestDatabase();
    const ids = Array.from({ length: 20 }, (_, n) => journeyId(`journey-${n}`));
    for (const journey of ids) await rename(database, { ...namedWriter(), journey }, journey);
    for (const journey of [...ids, ...ids.toReversed()])
      expect(readJourney((await readJournal(database, journey))!).title).toBe(journey);
  });
});

import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { startJourney } from "../../src/domain/journey";
import { isStandIn } from "../../src/domain/standIn";
import { voiceThing } from "../../src/domain/thing";
import { newVoiceSecret, voiceIdOf } from "../../src/domain/voiceSecret";
import { sendBallot, takeBallots } from "../../src/storage/ballots";
import type { Database } from "../../src/storage/database";
import { saveDraft } from "../../src/storage/drafts";
import { undoImport } from "../../src/storage/importUndo";
import { readEntries, readJournal, writeEntries } from "../../src/storage/journals";
import { readSummary } from "../../src/storage/summaries";
import { dump, namedWriter, newName, openTestDatabase } from "../support/databases";
import { entry, JOURNEY_ID } from "../support/entries";
import { earnedAll, FRAMEWORK, sealedBallot, SESSION_ID } from "../support/room";
import { importAll } from "../support/staging";

const writer = namedWriter("Ann");
const start = (database: Database) =>
  writeEntries(database, {
    writer,
    decide: (journal) =>
      startJourney(journal, writer, {
        title: "Oak",
        subject: "school",
        framework: { id: FRAMEWORK.id, version: FRAMEWORK.version },
      }),
  });
const some = (count: number): Promise<Entry[]> =>
  Promise.all(Array.from({ length: count }, () => sealedBallot(earnedAll("Bo"))));
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort();

describe("taking ballots in", () => {
  it("counts each once, whatever order they come in, late, twice or in two tabs at once", async () => {
    const name = newName();
    const [database, other] = [await openTestDatabase(name), await openTestDatabase(name)];
    await start(database);
    await readJournal(database, JOURNEY_ID);
    const ballots = await some(70);
    const first = await takeBallots(database, [...ballots.slice(0, 60), ...ballots.slice(0, 5)]);
    expect(first).toMatchObject({ ok: true, value: { added: 60, known: 0, erased: 0 } });
    const [here, there] = await Promise.all([
      takeBallots(database, ballots.slice(50)),
      takeBallots(other, ballots.slice(40).toReversed()),
    ]);
    expect((here.ok && here.value.added) || 0).toBe(10);
    expect(there).toMatchObject({ ok: true, value: { added: 0, known: 30 } });
    const again = await takeBallots(other, ballots);
    expect(again).toMatchObject({
      value: { added: 0, known: 70, questions: [{ title: "Oak", session: SESSION_ID, n: 1, added: 0 }] },
    });
    // What a person says meanwhile, on what is remembered, is said beside them.
    await writeEntries(database, { writer, decide: () => [entry({ about: "rubric:1" })] });
    const stored = (await readEntries(database, JOURNEY_ID)).map(({ id }) => id);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toEqual(expect.arrayContaining(ids(ballots)));
    expect((await readSummary(database, JOURNEY_ID))?.entryCount).toBe(stored.length);
  });

  it("keeps those of a journey that is not here, which stands in no list until it comes", async () => {
    const database = await openTestDatabase();
    const taken = await takeBallots(database, await some(2));
    expect(taken).toMatchObject({ value: { added: 2, questions: [{ journey: JOURNEY_ID, title: "" }] } });
    const row = await readSummary(database, JOURNEY_ID);
    expect(row && isStandIn(row)).toBe(true);
    expect(row?.shelf).toBe("none");
    await start(database);
    expect(await readSummary(database, JOURNEY_ID)).toMatchObject({ title: "Oak", shelf: "own" });
    expect(await readEntries(database, JOURNEY_ID)).toHaveLength(2 + 4);
  });

  it("takes nothing that is no ballot, and keeps a voice out that is erased here", async () => {
    const database = await openTestDatabase();
    await start(database);
    const secret = newVoiceSecret();
    await database.erasures.put({
      journey: JOURNEY_ID,
      about: voiceThing(voiceIdOf(secret)),
      hashes: [],
      entries: [],
      agreedAt: 1,
    });
    const erased = await sealedBallot(earnedAll(), undefined, { secret });
    const before = await dump(database);
    const taken = await takeBallots(database, [entry({ register: "title" }), erased]);
    expect(taken).toMatchObject({ value: { added: 0, erased: 1 } });
    expect(await dump(database)).toEqual(before);
  });

  it("makes one voice of one draft that two windows of a tablet send at once", async () => {
    const name = newName();
    const [here, there] = [await openTestDatabase(name), await openTestDatabase(name)];
    const [one, two] = await some(2);
    await saveDraft(here, "vote/x/1", { name: "Bo" }, 1);
    const sent = await Promise.all([
      sendBallot(here, one!, { key: "sent/1", value: 1 }, "vote/x/1"),
      sendBallot(there, two!, { key: "sent/2", value: 1 }, "vote/x/1"),
    ]);
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sent.find(({ ok }) => !ok)).toEqual({ ok: false, error: { type: "sent-already" } });
    expect(await readEntries(here, JOURNEY_ID)).toHaveLength(1);
    expect(await here.drafts.count()).toBe(0);
    expect(await here.settings.where("key").startsWith("sent/").count()).toBe(1);
  });

  it("keeps what was told as in, though an import had brought it and is to be undone", async () => {
    const database = await openTestDatabase();
    await start(database);
    const ballots = await some(2);
    await importAll(database, "brought", ballots);
    expect(await takeBallots(database, ballots.slice(0, 1))).toMatchObject({ value: { added: 0, known: 1 } });
    expect(await undoImport(database, "brought")).toEqual({ ok: false, error: { type: "written-since" } });
    const stored = (await readEntries(database, JOURNEY_ID)).map(({ id }) => id);
    expect(stored).toEqual(expect.arrayContaining(ids(ballots)));
  });
});

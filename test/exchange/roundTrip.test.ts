import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { foldJournal } from "../../src/domain/journal";
import { readStatus } from "../../src/domain/record";
import { summarize } from "../../src/domain/summary";
import { sha256OfBytes } from "../../src/lib/hash";
import { canonicalJson, type Json } from "../../src/lib/json";
import type { Database } from "../../src/storage/database";
import { sweepImports } from "../../src/storage/importLeftovers";
import { summaryRow } from "../../src/storage/summaryRow";
import { readEntries } from "../../src/storage/journals";
import { listSummaries } from "../../src/storage/summaries";
import { anyEntry, source, textOf } from "../formats/snapshots";
import { JOURNEY_ID, journeyId, NOON, OTHER_REF, REF } from "../support/entries";
import { importAll } from "../support/staging";
import {
  answer,
  bytesOf,
  dump,
  entriesOf,
  journalOf,
  keep,
  named,
  openDevice,
  start,
  writeNewer,
} from "./devices";
import { exportFrom, importInto, read } from "./exchange";

const JOURNEYS = ["j1", "j2", "j3"].map(journeyId);
const asTexts = (entries: Iterable<Entry>) =>
  [...entries].map((entry) => canonicalJson(entry as Json)).sort();

/** All entries and files, whatever packs they lie in. */
async function contentsOf(database: Database) {
  const { files, chunks } = await dump(database);
  const entries = (
    await Promise.all((await listSummaries(database)).map(({ journey }) => readEntries(database, journey)))
  ).flat();
  return { entries: asTexts(entries), files, chunks };
}

describe("exporting and importing on an empty device", () => {
  test("gives the same record, the same reasons and the same bytes", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await answer(here, ann, "in-progress", "A start.");
    await answer(here, ann, "earned", "We saw it.");
    await keep(here, ann, "wall", bytesOf(1));
    await keep(here, ann, "film", bytesOf(2, 5 * 1024 * 1024));
    const plan = await importInto(there, await exportFrom(here));
    expect(plan.journeys).toMatchObject([
      { isNewHere: true, title: "Our school", missingFiles: 0, toSettle: 0 },
    ]);
    expect(await contentsOf(there)).toEqual(await contentsOf(here));
    const [ours] = await listSummaries(here);
    expect(await listSummaries(there)).toEqual([{ ...ours, revision: 1 }]);
  });

  test("without files gives all but the bytes, and a later import with files brings those", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await keep(here, ann, "wall", bytesOf(1));
    const plan = await importInto(there, await exportFrom(here, { withFiles: false }));
    expect(plan.journeys).toMatchObject([{ missingFiles: 1 }]);
    expect(await there.files.count()).toBe(0);
    expect((await importInto(there, await exportFrom(here))).journeys).toMatchObject([
      { newEntries: 0, missingFiles: 0 },
    ]);
    expect(await contentsOf(there)).toEqual(await contentsOf(here));
  });

  test("gives back any entries at all, to the letter, over any number of journeys", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 30 }), async (entries) => {
        const [here, there] = [await openDevice(), await openDevice()];
        await importAll(here, "i", entries);
        await importInto(there, await exportFrom(here, { journeys: JOURNEYS }));
        expect((await contentsOf(there)).entries).toEqual([...new Set(asTexts(entries))]);
        for (const row of await listSummaries(there)) {
          const own = entries.filter(({ journey }) => journey === row.journey);
          expect(row).toEqual(summaryRow(summarize(row.journey, foldJournal(own)), 1));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("exporting", () => {
  test("the same state twice gives the same bytes but for time and exporter, on whichever device", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await start(here, named("ann", journeyId("another")), "Another");
    await answer(here, ann, "earned");
    await keep(here, ann, "wall", bytesOf(1));
    const journeys = [JOURNEY_ID, journeyId("another")];
    await importInto(there, await exportFrom(here, { journeys }));
    const text = await (await exportFrom(here, { journeys })).text();
    const again = await exportFrom(there, {
      journeys: journeys.toReversed(),
      exportedAt: NOON + 5,
      exportedBy: "Bob",
    });
    const headless = (snapshot: string) => snapshot.replace(/^"exported(At|By)":.*$/gm, "");
    expect(headless(await again.text())).toBe(headless(text));
    expect(await again.text()).not.toBe(text);
  });

  test("tells people and scripts what the record says, without any other tool", async () => {
    const here = await openDevice();
    const ann = named("ann");
    await start(here, ann);
    await answer(here, ann, "earned");
    const snapshot = JSON.parse(await (await exportFrom(here)).text()) as { journeys: unknown };
    expect(snapshot).toMatchObject({
      exportedBy: "Ann",
      frameworks: [{ id: "mtc-k12-jml", version: "1.0.0" }],
      journeys: [
        {
          id: JOURNEY_ID,
          title: "Our school",
          subject: "school",
          statuses: { [REF]: "earned" },
          twoAnswers: [],
        },
      ],
    });
  });

  test("takes the bytes along that only an entry of a newer version names, and lists them", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    const film = bytesOf(2, 3 * 1024 * 1024);
    const hash = await sha256OfBytes(film);
    await writeNewer(here, ann, { scenes: [{ film: hash, poster: "0".repeat(64) }] }, film);
    const bare = JSON.parse(await (await exportFrom(here, { withFiles: false })).text()) as object;
    expect(bare).toMatchObject({ evidence: [{ hash, type: "", size: film.length, name: "" }] });
    expect(await importInto(there, await exportFrom(here))).toMatchObject({ newFiles: 1 });
    expect(await contentsOf(there)).toEqual(await contentsOf(here));
    expect(await (await exportFrom(there)).text()).toBe(await (await exportFrom(here)).text());
  });

  test("leaves out bytes that an import has only staged", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await keep(here, ann, "wall", bytesOf(1));
    await importInto(there, await exportFrom(here, { withFiles: false }));
    const { hash } = (await here.files.toArray())[0]!;
    await there.files.put({ hash, size: 5_000, chunkCount: 1, stagedBy: "another" });
    expect(await (await exportFrom(there)).text()).not.toContain(`"data":`);
  });
});

describe("importing", () => {
  test("twice changes nothing", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await keep(here, ann, "wall", bytesOf(1));
    const file = await exportFrom(here);
    await importInto(there, file);
    const { imports: _, ...before } = await dump(there);
    const plan = await importInto(there, file);
    expect(plan.journeys).toMatchObject([
      { newEntries: 0, knownEntries: (await entriesOf(here)).size, isNewHere: false },
    ]);
    expect(await dump(there)).toMatchObject(before);
  });

  test("merges both ways, in either order, and keeps both answers", async () => {
    for (const annFirst of [true, false]) {
      const [here, there] = [await openDevice(), await openDevice()];
      const [ann, bob] = [named("ann"), named("bob")];
      await start(here, ann);
      await importInto(there, await exportFrom(here));
      await answer(here, ann, "earned", "We saw it.");
      await answer(there, bob, "in-progress", "Not yet.");
      await answer(there, bob, "earned", "", OTHER_REF);
      await keep(there, bob, "wall", bytesOf(3));
      const exchanges = [
        () => exportFrom(here).then((file) => importInto(there, file)),
        () => exportFrom(there).then((file) => importInto(here, file)),
      ];
      for (const exchange of annFirst ? exchanges : exchanges.toReversed()) await exchange();
      expect(await contentsOf(here)).toEqual(await contentsOf(there));
      const journal = await journalOf(here);
      expect(
        readStatus(journal, REF)
          .map(({ value }) => value)
          .sort(),
      ).toEqual(["earned", "in-progress"]);
      expect((await journalOf(there)).things).toEqual(journal.things);
    }
  });

  test("goes on as the same journey on the other device, and comes back", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    await start(here, named("ann"));
    await importInto(there, await exportFrom(here));
    await answer(there, named("bob"), "earned");
    const plan = await importInto(here, await exportFrom(there));
    expect(plan.journeys).toMatchObject([{ newEntries: 2, toSettle: 0, isNewHere: false }]);
    expect([...(await entriesOf(here)).keys()].sort()).toEqual([...(await entriesOf(there)).keys()].sort());
  });

  test("of bytes that no entry names keeps none of them", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await keep(here, ann, "wall", bytesOf(1));
    const snapshot = await source(
      [...(await entriesOf(here)).values()],
      [{ bytes: bytesOf(1) }, { bytes: bytesOf(2, 3 * 1024 * 1024) }],
    );
    const plan = await read(there, new Blob([await textOf(snapshot)]));
    expect(plan).toMatchObject({ ok: true, value: { newFiles: 1 } });
    expect(await dump(there)).toMatchObject({ files: [{ size: 5_000 }], chunks: [{ n: 0 }] });
  });

  test("after an import that was abandoned has all bytes of its own", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    await start(here, named("ann"));
    await keep(here, named("ann"), "wall", bytesOf(1));
    const file = await exportFrom(here);
    await read(there, file);
    await importInto(there, file);
    await sweepImports(there);
    expect(await contentsOf(there)).toEqual(await contentsOf(here));
  });
});

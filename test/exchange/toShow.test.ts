import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { addEvidence, replaceFile } from "../../src/domain/evidenceTelling";
import { seeSign } from "../../src/domain/record";
import { say } from "../../src/domain/register";
import { sayShowing, SHOWINGS } from "../../src/domain/showing";
import { evidenceThing } from "../../src/domain/thing";
import type { ToShow } from "../../src/domain/toShow";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { listSafekeeping } from "../../src/storage/device";
import { readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { evidenceId, JOURNEY_ID, OTHER_REF, REF } from "../support/entries";
import { answer, entriesOf, named, openDevice, start } from "./devices";
import { exportFrom, importInto } from "./exchange";

/** All items that any test here adds: which of them may be shown is another question. */
const ALL_ITEMS = new Set(
  ["one", "two", "wall", ...Array.from({ length: 5 }, (_, n) => `p${n}x`)].map((id) =>
    evidenceId(`id-of-${id}`),
  ),
);
const toShow = (about: Partial<ToShow> = {}) => ({
  toShow: { withReasons: false, withNames: false, evidence: ALL_ITEMS, ...about },
  exportedBy: "",
});
const TO_SHOW = toShow();

/** Bytes of which no piece occurs in those of another seed. */
function bytesOf(seed: number): Uint8Array<ArrayBuffer> {
  let state = seed + 1;
  return new Uint8Array(2_000).map(() => (state = (state * 48_271) % 2_147_483_647) & 255);
}

type Decide = Parameters<typeof writeEntries>[1]["decide"];

async function write(
  database: Database,
  writer: NamedWriter,
  decide: Decide,
  bytes?: Uint8Array<ArrayBuffer>,
) {
  const files = bytes ? [{ hash: await sha256OfBytes(bytes), bytes: bytes.slice().buffer }] : [];
  const written = await writeEntries(database, { writer, decide, files });
  if (!written.ok) throw new Error(`The test could not write: ${written.error.type}`);
}

const file = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  ({ kind: "file", hash: await sha256OfBytes(bytes), name, type: "image/jpeg", size: bytes.length }) as const;

/** A photograph whose every text says which item it is of. */
async function photograph(
  database: Database,
  writer: NamedWriter,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
) {
  const content = await file(`name-of-${id}.jpg`, bytes);
  const texts = { title: `title-of-${id}`, date: "2026-08-20", caption: `caption-of-${id}` };
  const item = { id: evidenceId(`id-of-${id}`), content, ...texts, serves: [REF] };
  await write(database, writer, (journal) => addEvidence(journal, writer, item), bytes);
}

/** What there is of the item or its file in the text of the file, told by its first letters: a whole file helps nobody. */
async function tracesOf(
  text: string,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly string[]> {
  const pieces = [
    `of-${id}`,
    Buffer.from(bytes).toString("base64").slice(0, 200),
    await sha256OfBytes(bytes),
  ];
  return pieces.filter((piece) => text.includes(piece)).map((piece) => piece.slice(0, 20));
}

describe("a file made to be shown", () => {
  test("holds nothing of what may not be shown, whatever was answered, changed, replaced or deleted", async () => {
    const anything = fc.array(
      fc.record({
        answers: fc.array(fc.constantFrom(...SHOWINGS, "by-arrangement"), { maxLength: 3 }),
        later: fc.constantFrom("", "replaced", "deleted"),
      }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(anything, async (items) => {
        const here = await openDevice();
        const ann = named("ann");
        await start(here, ann);
        for (const [n, { answers, later }] of items.entries()) {
          const id = evidenceId(`id-of-p${n}x`);
          await photograph(here, ann, `p${n}x`, bytesOf(n));
          for (const answered of answers)
            await write(here, ann, (journal) => [say(journal, ann, evidenceThing(id), "showing", answered)]);
          const other = await file(`other-name-of-p${n}x.jpg`, bytesOf(100 + n));
          if (later === "replaced")
            await write(here, ann, (journal) => replaceFile(journal, ann, id, other), bytesOf(100 + n));
          if (later === "deleted")
            await write(here, ann, (journal) => deleteThing(journal, ann, evidenceThing(id)));
        }
        const text = await (await exportFrom(here, TO_SHOW)).text();
        for (const [n, { answers, later }] of items.entries()) {
          const last = answers.at(-1);
          const isShown = later === "" && (last === "nobody" || last === "consented");
          if (isShown) expect(text).toContain(`"caption-of-p${n}x"`);
          else expect(await tracesOf(text, `p${n}x`, bytesOf(n))).toEqual([]);
          expect(await tracesOf(text, `none-p${n}x`, bytesOf(100 + n))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("leaves a photograph out that was added twice, and may be shown by one of the two only", async () => {
    const here = await openDevice();
    const ann = named("ann");
    await start(here, ann);
    for (const [id, showing] of [
      ["one", "consented"],
      ["two", "refused"],
    ] as const) {
      await photograph(here, ann, id, bytesOf(1));
      await write(here, ann, (journal) => [sayShowing(journal, ann, evidenceId(`id-of-${id}`), showing)]);
    }
    const text = await (await exportFrom(here, TO_SHOW)).text();
    expect(await tracesOf(text, "one", bytesOf(1))).toEqual([]);
    expect(await tracesOf(text, "two", bytesOf(1))).toEqual([]);
  });

  test("holds the record as it stands now, and not how it came about or who wrote it", async () => {
    const here = await openDevice();
    const ann = named("ann-the-teacher");
    await start(here, ann);
    await answer(here, ann, "in-progress", "first-reason");
    await answer(here, ann, "earned", "second-reason");
    await write(here, ann, (journal) => [seeSign(journal, ann, OTHER_REF, "e1", true)]);
    const whole = await (await exportFrom(here)).text();
    const shown = await (await exportFrom(here, TO_SHOW)).text();
    expect(whole).toContain("first-reason");
    expect(shown).not.toMatch(/first-reason|second-reason|in-progress|"name"/);
    const { journeys, entries } = JSON.parse(shown) as {
      journeys: { statuses: object }[];
      entries: { register: string }[];
    };
    expect(journeys[0]?.statuses).toEqual({ [REF]: "earned" });
    expect(entries.map(({ register }) => register).sort()).toEqual([
      "framework",
      "sign/e1",
      "status",
      "subject",
      "title",
    ]);
  });

  test("holds reasons, names and each piece of evidence only where each is wanted, whatever the others are", async () => {
    const choices = fc.record({
      withReasons: fc.boolean(),
      withNames: fc.boolean(),
      chosen: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    });
    const here = await openDevice();
    const ann = named("ann-the-teacher");
    const bob = named("bob-the-head");
    await start(here, ann);
    await answer(here, ann, "in-progress", "first-reason");
    await answer(here, bob, "earned", "second-reason");
    for (const n of [0, 1, 2]) {
      await photograph(here, ann, `p${n}x`, bytesOf(n));
      const showing = n === 2 ? "refused" : "consented";
      await write(here, ann, (journal) => [sayShowing(journal, ann, evidenceId(`id-of-p${n}x`), showing)]);
    }
    await fc.assert(
      fc.asyncProperty(choices, async ({ withReasons, withNames, chosen }) => {
        const evidence = new Set(chosen.flatMap((isIn, n) => (isIn ? [evidenceId(`id-of-p${n}x`)] : [])));
        const text = await (await exportFrom(here, toShow({ withReasons, withNames, evidence }))).text();
        expect(text.includes("second-reason")).toBe(withReasons);
        expect(text).not.toContain("first-reason");
        const names = new Set(
          (JSON.parse(text) as { entries: { register: string; value: unknown }[] }).entries
            .filter(({ register }) => register === "name")
            .map(({ value }) => value),
        );
        expect(names).toEqual(new Set(withNames ? ["ann-the-teacher", "bob-the-head"] : []));
        for (const n of [0, 1, 2]) {
          const traces = await tracesOf(text, `p${n}x`, bytesOf(n));
          expect(traces.length > 0).toBe(n !== 2 && chosen[n] === true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("holds the reasons that stand now, and who wrote them, where somebody wants both", async () => {
    const here = await openDevice();
    const ann = named("ann-the-teacher");
    await start(here, ann);
    await answer(here, ann, "in-progress", "first-reason");
    await answer(here, ann, "earned", "second-reason");
    const shown = await (await exportFrom(here, toShow({ withReasons: true, withNames: true }))).text();
    expect(shown).toContain("second-reason");
    expect(shown).toContain("ann-the-teacher");
    expect(shown).not.toContain("first-reason");
  });

  test("imports like any other, and adds nothing where everything is known", async () => {
    const [here, there] = [await openDevice(), await openDevice()];
    const ann = named("ann");
    await start(here, ann);
    await answer(here, ann, "earned", "We saw it.");
    await photograph(here, ann, "wall", bytesOf(1));
    await write(here, ann, (journal) => [sayShowing(journal, ann, evidenceId("id-of-wall"), "nobody")]);
    const shown = await exportFrom(here, TO_SHOW);
    const before = await entriesOf(here);
    await importInto(there, shown);
    await importInto(here, shown);
    expect(await entriesOf(here)).toEqual(before);
    const journal = await readJournal(there, JOURNEY_ID);
    expect([...(journal?.entriesById.keys() ?? [])].every((id) => before.has(id))).toBe(true);
    // Whoever has the shown part and gets the whole later ends where everybody else is.
    await importInto(there, await exportFrom(here));
    expect(await entriesOf(there)).toEqual(before);
  });

  test("does not pass for a safe copy", async () => {
    const here = await openDevice();
    const ann = named("ann");
    await start(here, ann);
    await exportFrom(here, TO_SHOW);
    expect(await listSafekeeping(here)).toEqual([]);
  });
});

// Tidying up never takes what somebody needs: no picture goes that an entry names and that was here.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { deleteThing } from "../../src/domain/deletion";
import { askErasure, OUT_OF_SIGHT_MS } from "../../src/domain/erasure";
import type { JourneyId } from "../../src/domain/ids";
import { hashesIn } from "../../src/domain/mentions";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import {
  agreeToErasure,
  eraseNow,
  eraseThing,
  finishErasures,
  takeErasureBack,
} from "../../src/storage/erasures";
import { erasedFiles } from "../../src/storage/files";
import { commitImport } from "../../src/storage/importCommit";
import { sweepImports } from "../../src/storage/importLeftovers";
import { undoImport } from "../../src/storage/importUndo";
import { readEntries, writeEntries, type NamedWriter } from "../../src/storage/journals";
import type { Staging } from "../../src/storage/staging";
import { bytesOf, keep, named, openDevice, start } from "../exchange/devices";
import { evidenceId, JOURNEY_ID, journeyId, NOON, takenImport } from "../support/entries";
import { stage } from "../support/staging";

const PICTURES = [1, 2, 3, 4].map((seed) => bytesOf(seed, 300));
const JOURNEYS = [JOURNEY_ID, journeyId("theirs")];

const asked = (journey: JourneyId) => evidenceThing(evidenceId(`${journey}-0`));
/** Longer than what is erased stays out of sight. */
const MONTH = OUT_OF_SIGHT_MS + 24 * 60 * 60 * 1000;

/** What others hand over: of either journey, evidence with each of the pictures, the first of which they ask to erase. */
async function handedOver(): Promise<readonly (readonly Entry[])[]> {
  return Promise.all(
    JOURNEYS.map(async (journey) => {
      const device = await openDevice();
      const bob = named("bob", journey);
      await start(device, bob);
      for (const [n, picture] of PICTURES.entries()) await keep(device, bob, `${journey}-${n}`, picture);
      await writeEntries(device, { writer: bob, decide: (said) => [askErasure(said, bob, asked(journey))] });
      return readEntries(device, journey);
    }),
  );
}

/** Every file that counts as here, out of sight or not, with bytes that are what they were. */
async function filesHere(device: Database): Promise<ReadonlySet<string>> {
  const rows = (await device.files.toArray()).filter(({ stagedBy }) => stagedBy === undefined);
  for (const { hash, chunkCount } of rows) {
    const chunks = await Promise.all(
      Array.from({ length: chunkCount }, (_, n) => device.chunks.get([hash, n])),
    );
    const bytes = new Uint8Array(await new Blob(chunks.map((chunk) => chunk!.bytes)).arrayBuffer());
    expect(await sha256OfBytes(bytes)).toBe(hash);
  }
  return new Set(rows.map(({ hash }) => hash));
}

/** The files that these things name by themselves, whatever the device noted of them. */
async function saidOf(device: Database, things: readonly string[]): Promise<readonly string[]> {
  const entries = (await device.packs.toArray()).flatMap((pack) => pack.entries);
  return entries.filter(({ about }) => things.includes(about)).flatMap((entry) => [...hashesIn(entry)]);
}

/** Does it, and gives back the files that may go over it. */
async function erase(
  device: Database,
  does: Erasing,
  ann: NamedWriter,
  thing: string | undefined,
  now: number,
): Promise<readonly string[]> {
  const out = (await device.erasures.toArray()).flatMap((row) =>
    row.agreedAt !== undefined && row.goneAt === undefined ? row.about : [],
  );
  const mayGo = await saidOf(device, does === "finish" ? out : does === "erase-now" && thing ? [thing] : []);
  if (does === "finish") await finishErasures(device, now);
  else if (does === "agree") await agreeToErasure(device, ann.journey, asked(ann.journey), now);
  else if (thing === undefined) return [];
  else if (does === "erase") await eraseThing(device, ann, thing);
  else if (does === "erase-now") await eraseNow(device, ann, thing);
  else await takeErasureBack(device, ann, thing);
  return mayGo;
}

const ERASING = ["erase", "erase-now", "take-back", "agree", "finish"] as const;
type Erasing = (typeof ERASING)[number];

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("keep" as const), picture: fc.nat(3), journey: fc.nat(1) }),
  },
  fc.record({ does: fc.constant("delete" as const), step: fc.nat(11), journey: fc.nat(1) }),
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("stage" as const),
      pictures: fc.subarray([0, 1, 2, 3]),
      journey: fc.nat(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("commit" as const) }) },
  fc.record({ does: fc.constant("discard" as const) }),
  fc.record({ does: fc.constant("sweep" as const) }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant("undo" as const), which: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom(...ERASING), step: fc.nat(7), journey: fc.nat(1) }),
  },
);

test("hazard 14: nothing that tidies up removes a file that any entry names, whatever happened before", async () => {
  const theirs = await handedOver();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const device = await openDevice();
      for (const journey of JOURNEYS) await start(device, named("ann", journey));
      let staging: Staging | undefined;
      let imports = 0;
      let now = NOON;
      const kept: { journey: JourneyId; thing: string }[] = [];
      for (const [index, each] of steps.entries()) {
        const before = await filesHere(device);
        const mayGo = new Set<string>();
        const target = "step" in each ? kept[each.step % Math.max(1, kept.length)] : undefined;
        const journey = target?.journey ?? JOURNEYS["journey" in each ? each.journey : 0]!;
        const ann = named("ann", journey, now);
        if (each.does === "keep") {
          const picture = PICTURES[each.picture]!;
          // What is erased here is not kept again, which would fail.
          if ((await erasedFiles(device, [await sha256OfBytes(picture)])).size === 0) {
            await keep(device, ann, `own-${index}`, picture);
            kept.push({ journey, thing: evidenceThing(evidenceId(`own-${index}`)) });
          }
        } else if (each.does === "delete") {
          if (target)
            await writeEntries(device, {
              writer: ann,
              decide: (journal) => deleteThing(journal, ann, target.thing),
            });
        } else if (each.does === "stage") {
          await staging?.discard();
          const files = each.pictures.map((n) => PICTURES[n]!);
          staging = await stage(device, `import-${(imports += 1)}`, theirs[each.journey]!, files);
        } else if (each.does === "commit") {
          if (staging) await commitImport(staging, takenImport(staging.id));
          staging = undefined;
        } else if (each.does === "discard") {
          await staging?.discard();
          staging = undefined;
        } else if (each.does === "sweep") {
          // As at a start: whoever was importing is gone.
          staging = undefined;
          await sweepImports(device);
        } else if (each.does === "undo") {
          const id = `import-${1 + (each.which % Math.max(1, imports))}`;
          for (const hash of (await device.imports.get(id))?.files ?? []) mayGo.add(hash);
          await undoImport(device, id);
        } else {
          if (each.does === "finish") now += MONTH;
          for (const hash of await erase(device, each.does, ann, target?.thing, now)) mayGo.add(hash);
        }
        // Only undoing an import and erasing take files that were here at all: those it had brought, those the thing names.
        const here = await filesHere(device);
        expect([...before].filter((hash) => !here.has(hash) && !mayGo.has(hash))).toEqual([]);
      }
      device.close();
    }),
    { numRuns: 60 },
  );
});

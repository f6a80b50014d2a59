// Tidying up never takes what somebody needs: no picture goes that an entry names and that was here.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { deleteThing } from "../../src/domain/deletion";
import { hashesIn } from "../../src/domain/mentions";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { readFile } from "../../src/storage/files";
import { commitImport } from "../../src/storage/importCommit";
import { sweepImports } from "../../src/storage/importLeftovers";
import { undoImport } from "../../src/storage/importUndo";
import { readEntries, writeEntries } from "../../src/storage/journals";
import type { Staging } from "../../src/storage/staging";
import { bytesOf, keep, named, openDevice, start } from "../exchange/devices";
import { JOURNEY_ID, journeyId, takenImport } from "../support/entries";
import { stage } from "../support/staging";

const PICTURES = [1, 2, 3, 4].map((seed) => bytesOf(seed, 300));
const JOURNEYS = [JOURNEY_ID, journeyId("theirs")];

/** What others hand over: of either journey, evidence with each of the pictures. */
async function handedOver(): Promise<readonly (readonly Entry[])[]> {
  return Promise.all(
    JOURNEYS.map(async (journey) => {
      const device = await openDevice();
      const bob = named("bob", journey);
      await start(device, bob);
      for (const [n, picture] of PICTURES.entries()) await keep(device, bob, `${journey}-${n}`, picture);
      return readEntries(device, journey);
    }),
  );
}

/** Every file that counts as here, with bytes that are what they were. */
async function filesHere(device: Database): Promise<ReadonlySet<string>> {
  const rows = (await device.files.toArray()).filter(({ stagedBy }) => stagedBy === undefined);
  for (const { hash } of rows)
    expect(await sha256OfBytes(await (await readFile(device, hash, ""))!.arrayBuffer())).toBe(hash);
  return new Set(rows.map(({ hash }) => hash));
}

async function namedByEntries(device: Database): Promise<ReadonlySet<string>> {
  const packs = await device.packs.toArray();
  return new Set(packs.flatMap(({ entries }) => entries.flatMap((entry) => [...hashesIn(entry)])));
}

const step = fc.oneof(
  fc.record({ does: fc.constant("keep" as const), picture: fc.nat(3), journey: fc.nat(1) }),
  fc.record({ does: fc.constant("delete" as const), step: fc.nat(11), journey: fc.nat(1) }),
  fc.record({ does: fc.constant("stage" as const), pictures: fc.subarray([0, 1, 2, 3]), journey: fc.nat(1) }),
  fc.record({ does: fc.constant("commit" as const) }),
  fc.record({ does: fc.constant("discard" as const) }),
  fc.record({ does: fc.constant("sweep" as const) }),
  fc.record({ does: fc.constant("undo" as const), which: fc.nat(5) }),
);

test("hazard 14: nothing that tidies up removes a file that any entry names, whatever happened before", async () => {
  const theirs = await handedOver();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const device = await openDevice();
      for (const journey of JOURNEYS) await start(device, named("ann", journey));
      let staging: Staging | undefined;
      let imports = 0;
      for (const [index, each] of steps.entries()) {
        const before = await filesHere(device);
        const broughtByIt = new Set<string>();
        const ann = named("ann", JOURNEYS["journey" in each ? each.journey : 0]);
        if (each.does === "keep") await keep(device, ann, `own-${index}`, PICTURES[each.picture]!);
        else if (each.does === "delete")
          await writeEntries(device, {
            writer: ann,
            decide: (journal) => deleteThing(journal, ann, `evidence:own-${each.step}`),
          });
        else if (each.does === "stage") {
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
        } else {
          const id = `import-${1 + (each.which % Math.max(1, imports))}`;
          for (const hash of (await device.imports.get(id))?.files ?? []) broughtByIt.add(hash);
          await undoImport(device, id);
        }
        const here = await filesHere(device);
        const needed = await namedByEntries(device);
        const gone = [...before].filter((hash) => !here.has(hash));
        expect(gone.filter((hash) => needed.has(hash) && !broughtByIt.has(hash))).toEqual([]);
        // Only undoing an import takes files that were here at all, and only those that it had brought.
        expect(gone.filter((hash) => !broughtByIt.has(hash))).toEqual([]);
      }
      device.close();
    }),
    { numRuns: 40 },
  );
});

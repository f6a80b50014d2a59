import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { StagedEntries, type JourneyEntries } from "../../src/storage/stagedEntries";
import { openDevice } from "../exchange/devices";
import { entry, journeyId } from "../support/entries";

async function allOf(staged: StagedEntries): Promise<JourneyEntries[]> {
  const told = [];
  const reader = staged.read();
  for (let next = await reader.next(); next; next = await reader.next()) told.push(next);
  return told;
}

test("entries come back journey by journey, whole, whatever went to the disk on the way and in how many rows", async () => {
  const device = await openDevice();
  let imports = 0;
  const batch = fc.record({
    journeys: fc.array(fc.constantFrom("a", "b", "c", "elm", "z"), { maxLength: 8 }),
    isMuch: fc.boolean(),
    // Some take a row of their own.
    isLarge: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { maxLength: 6 }), async (batches) => {
      imports += 1;
      const staged = new StagedEntries(device, `import-${imports}`);
      const all: Entry[] = [];
      for (const [n, { journeys, isMuch, isLarge }] of batches.entries()) {
        const entries = journeys.map((journey, m) =>
          entry({
            journey: journeyId(journey),
            nonce: `${n}-${m}`,
            value: isLarge ? "x".repeat(300_000) : m,
          }),
        );
        all.push(...entries);
        await staged.add(entries);
        if (isMuch) await staged.putAway();
      }
      const told = await allOf(staged);
      expect(told.map(({ journey }) => journey)).toEqual(
        [...new Set(all.map(({ journey }) => journey))].sort(),
      );
      for (const { journey, entries } of told)
        expect(new Set(entries.map(({ id }) => id))).toEqual(
          new Set(all.filter((each) => each.journey === journey).map(({ id }) => id)),
        );
      expect(told.flatMap(({ entries }) => entries)).toHaveLength(all.length);
      // Read as often as is needed: for the plan, and for each attempt to take it in.
      expect(await allOf(staged)).toEqual(told);
    }),
    { numRuns: 12 },
  );
});

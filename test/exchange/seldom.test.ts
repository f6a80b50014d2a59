import { expect, test } from "vitest";
import { createSeldom } from "../../src/exchange/seldom";
import type { Phase } from "../../src/exchange/watcher";

test("how far it is is told ten times a second, and always what was told last of a phase, in order", () => {
  let now = 0;
  const told: (readonly [number, Phase])[] = [];
  const { tell, flush } = createSeldom(
    (done, phase) => told.push([done, phase]),
    () => now,
  );
  for (; now < 1_000; now += 1) tell(now / 1_000, "reading");
  expect(told).toHaveLength(10);
  tell(0, "comparing");
  tell(0.5, "comparing");
  tell(1, "comparing");
  expect(told.slice(10)).toEqual([
    [0.999, "reading"],
    [0, "comparing"],
  ]);
  flush();
  flush();
  expect(told.slice(12)).toEqual([[1, "comparing"]]);
});

import { describe, expect, it } from "vitest";
import { loadFramework } from "../../src/content/frameworks";
import { foldJournal } from "../../src/domain/journal";
import { dotPaths, gridFor } from "../../src/features/together/choose/dotForms";
import { candidatesOf, proposedOf } from "../../src/features/together/choose/candidates";
import { roundsOf, type FistQuestion } from "../../src/features/together/choose/rounds";
import { session } from "../support/voices";

const dotsIn = (d: string) => d.match(/a4\.1 4\.1 0 1 0 8/g)?.length ?? 0;

describe("the dots as they are drawn", () => {
  it.each([0, 1, 24, 25, 235, 1000])("draws each of %i dots once, within the grid", (count) => {
    const grid = gridFor(count);
    const drawn = dotPaths([{ form: 0, count }], grid);
    expect(drawn.reduce((all, { d }) => all + dotsIn(d), 0)).toBe(count);
    expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(count);
  });

  it("gives each role a form of its own, and none to a role without dots", () => {
    const drawn = dotPaths(
      [
        { form: 0, count: 2 },
        { form: 1, count: 0 },
        { form: 2, count: 1 },
      ],
      gridFor(3),
    );
    expect(drawn.map(({ form }) => form)).toEqual([0, 2]);
  });
});

it("twelve candidates are proposed, those of the first level before further ones", async () => {
  const framework = (await loadFramework("mtc-k12-jml"))!;
  const all = candidatesOf(foldJournal([]), framework);
  const proposed = proposedOf(all, framework);
  const levels = all.filter(({ ref }) => proposed.has(ref)).map(({ competency }) => competency.level);
  expect(all).toHaveLength(25);
  expect(proposed.size).toBe(12);
  expect(new Set(levels)).toEqual(new Set([framework.levels[0]!.id]));
});

it("a proposal's rounds are found from the first to this one, also where what came from elsewhere names itself", () => {
  const fist = (n: number, again?: number): FistQuestion => ({
    kind: "fist",
    n,
    proposal: `Version ${n}`,
    ...(again === undefined ? {} : { again }),
  });
  const [first, second, circle] = [fist(2), fist(3, 2), fist(5, 5)] as const;
  const held = session({ questions: [first, second, circle] });
  expect(roundsOf(held, second)).toEqual([first, second]);
  expect(roundsOf(held, circle)).toEqual([circle]);
});

import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/pictures/textWidth";
import { sidesAt } from "../../src/pictures/wheelGeometry";
import { fitCentre } from "../../src/pictures/wheelCentre";
import { SMALL } from "../../src/pictures/wheelLook";
import { wheelModel } from "../../src/pictures/wheelModel";
import { LABEL_TIERS } from "../../src/pictures/wheelTypes";
import type { WheelModel } from "../../src/pictures/wheelTypes";
import { reachOf, wheelOf } from "./wheels";

const shapes = [1, 2, 3, 5, 8, 12].flatMap((domains) =>
  [1, 2, 4, 7, 20].flatMap((cells) => [0, 2, 3].map((levels) => ({ domains, cells, levels }))),
);

describe.each(shapes)(
  "a wheel of $domains domains with $cells competencies each in $levels levels",
  (shape) => {
    const model = wheelModel(wheelOf(shape.domains, shape.cells, shape.levels));

    it("has a cell for every competency, inside the picture, none upon another", () => {
      expect(model.cells).toHaveLength(shape.domains * shape.cells);
      expect(overlaps(model)).toEqual([]);
      for (const { path, outline, check, dot, badge } of model.cells) {
        expect(numbersIn(path + outline).every((n) => Number.isFinite(n) && Math.abs(n) <= model.half)).toBe(
          true,
        );
        const marks = [check, dot, badge].filter((mark) => mark !== null);
        expect(marks.every(({ x, y, size }) => Math.hypot(x, y) + size < model.half)).toBe(true);
      }
    });

    it("keeps every label between the wheel and the picture's edge, with something of the title in it", () => {
      const rim = model.rings.at(-1)?.outer ?? 0;
      for (const { from, to, labels } of model.sectors) {
        for (const tier of LABEL_TIERS) {
          const label = labels?.[tier];
          expect(label?.lines.length).toBeGreaterThan(0);
          if (!label) continue;
          const reach = reachOf(label, (from + to) / 2);
          expect(reach.inner).toBeGreaterThan(rim + 4);
          expect(reach.outer).toBeLessThanOrEqual(model.half);
        }
      }
    });
  },
);

it("names cells by domain, then from the innermost ring outwards", () => {
  const { cells } = wheelModel(wheelOf(2, 3, 2));
  expect(cells.map(({ id }) => id)).toEqual(["d0/c0", "d0/c2", "d0/c1", "d1/c0", "d1/c2", "d1/c1"]);
});

it("has one ring where a framework has no levels, and leaves a ring free where a domain has nothing in it", () => {
  expect(wheelModel(wheelOf(3, 4, 0)).rings).toHaveLength(1);
  const { rings, cells } = wheelModel(wheelOf(3, 1, 2));
  expect(rings).toHaveLength(2);
  expect(cells.map(({ ring }) => ring)).toEqual([0, 0, 0]);
});

it("draws nothing, and does not fail, for a framework without competencies", () => {
  expect(wheelModel({ levels: 2, domains: [] }).cells).toEqual([]);
  expect(wheelModel({ levels: 0, domains: [{ id: "d", title: "Empty", cells: [] }] }).sectors).toEqual([]);
});

it("keeps a short title whole, breaks a longer one in two, and shortens only what no size can hold", () => {
  const labels = (titles: string[]) =>
    wheelModel(wheelOf(5, 4, 0, titles)).sectors.map((sector) => sector.labels?.compact);
  expect(labels(["Policy"])[0]).toMatchObject({ shortened: false, lines: [{ text: "Policy" }] });
  expect(labels(["Graduate Profile and Competencies"])[0]).toMatchObject({
    shortened: false,
    lines: [{ text: "Graduate Profile" }, { text: "and Competencies" }],
  });
  expect(labels(["Word ".repeat(40)])[0]?.lines.at(-1)?.text).toMatch(/…$/);
  expect(labels(["Supercalifragilisticexpialidociousness".repeat(5)])[0]?.shortened).toBe(true);
});

it("turns the words of the lower half over, so that they can be read", () => {
  const [top, , bottom] = wheelModel(wheelOf(4, 1)).sectors;
  const sweepOf = (path: string | undefined) => path?.match(/A\S+ \S+ 0 1 (\d)/)?.[1];
  expect(sweepOf(top?.labels?.wide.lines[0]?.path)).toBe("1");
  expect(sweepOf(bottom?.labels?.wide.lines[0]?.path)).toBe("0");
});

it("keeps the words of the middle inside the hole", () => {
  const { hole } = wheelModel(wheelOf(5, 5, 3));
  const words = { big: "1,240", line1: "of 1,240 competencies earned", line2: "and many more in progress" };
  for (const tier of LABEL_TIERS) {
    for (const { text, y, fontSize } of fitCentre(words, hole, tier)) {
      expect(Math.hypot(y, textWidth(text, fontSize) / 2)).toBeLessThan(hole);
    }
  }
});

it("has no labels when it is small", () => {
  expect(wheelModel(wheelOf(3, 3), SMALL).sectors.every(({ labels }) => labels === null)).toBe(true);
});

function overlaps({ cells }: WheelModel): readonly string[] {
  return cells.flatMap((cell, at) =>
    cells
      .slice(at + 1)
      .filter((other) => other.row === cell.row)
      .filter((other) =>
        [cell.band.inner, cell.band.outer].some(
          (radius) =>
            sidesAt(cell.band, radius).to > sidesAt(other.band, radius).from &&
            sidesAt(other.band, radius).to > sidesAt(cell.band, radius).from,
        ),
      )
      .map((other) => `${cell.id} and ${other.id}`),
  );
}

function numbersIn(path: string): readonly number[] {
  return Array.from(path.matchAll(/-?[\d.]+|NaN|Infinity/g), ([text]) => Number(text));
}

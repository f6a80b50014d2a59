/** Text boxes and forms are computed, over any framework: nothing touches what it must not, nothing leaves the picture. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { fitCentre } from "../../src/pictures/wheelCentre";
import { textWidth } from "../../src/pictures/textWidth";
import { sidesAt } from "../../src/pictures/wheelGeometry";
import { TIER_HALF } from "../../src/pictures/wheelLabels";
import { MARK_REACH, marksOf as marksIn } from "../../src/pictures/wheelMarks";
import { LARGE, SMALL } from "../../src/pictures/wheelLook";
import { wheelModel } from "../../src/pictures/wheelModel";
import {
  LABEL_TIERS,
  type LabelTier,
  type Spot,
  type WheelCell,
  type WheelModel,
} from "../../src/pictures/wheelTypes";
import { anyWheel } from "./randomWheels";
import { reachOf } from "./wheels";

const RUNS = { numRuns: 60, endOnFailure: true };

it("never lets the name of a domain touch another name, the cells or the edge of the picture", () => {
  fc.assert(
    fc.property(anyWheel, (record) => {
      const model = wheelModel(record);
      for (const tier of LABEL_TIERS) {
        const boxes = boxesOf(model, tier);
        for (const box of boxes) {
          expect(box.inner).toBeGreaterThan(LARGE.outer + model.barWidth * 1.5);
          expect(box.outer).toBeLessThanOrEqual(TIER_HALF[tier]);
          expect(box.to - box.from).toBeLessThan(Math.PI * 1.9);
        }
        expect(touching(boxes)).toEqual([]);
      }
    }),
    RUNS,
  );
});

it("never lets a cell lie upon another, nor the mark of what has changed upon a cell", () => {
  fc.assert(
    fc.property(anyWheel, fc.constantFrom(LARGE, SMALL), (record, look) => {
      const model = wheelModel(record, look);
      expect(model.cells).toHaveLength(record.domains.flatMap(({ cells }) => cells).length);
      const boxes = model.cells.map(({ id, band: { inner, outer }, band }) => ({
        name: id,
        inner,
        outer,
        ...narrower(sidesAt(band, inner), sidesAt(band, outer)),
      }));
      expect(touching(boxes)).toEqual([]);
      expect(touching([...boxes, ...barsOf(model)])).toEqual([]);
      const all = model.cells.map(
        ({ path, outline, stripes, turnBar }) => path + outline + stripes + turnBar,
      );
      expect(all.join(" ")).not.toMatch(/NaN|Infinity/);
    }),
    RUNS,
  );
});

it("keeps the marks of a cell apart from each other and inside of it", () => {
  fc.assert(
    fc.property(anyWheel, (record) => {
      for (const cell of wheelModel(record).cells) {
        const marks = marksOf(cell);
        marks.forEach((mark, at) => {
          const radius = Math.hypot(mark.x, mark.y);
          const whole = cell.band.to - cell.band.from > 6.28;
          const { from, to } = sidesAt(cell.band, radius);
          const angle = (from + to) / 2 + angleBetween(mark, (from + to) / 2);
          const ways = [radius - cell.band.inner, cell.band.outer - radius];
          if (!whole) ways.push((angle - from) * radius, (to - angle) * radius);
          expect(Math.min(...ways)).toBeGreaterThan(mark.reach);
          for (const other of marks.slice(at + 1))
            expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(mark.reach + other.reach);
        });
      }
    }),
    RUNS,
  );
});

it("gives two answers their place first, then a priority, then the check, then evidence: none loses it to a later one", () => {
  fc.assert(
    fc.property(anyWheel, (record) => {
      for (const cell of wheelModel(record).cells) {
        const without = marksIn(cell.band, { twoAnswers: cell.twoAnswers, evidenceCount: 0 });
        expect(without.badge).toEqual(cell.badge);
        expect(cell.twoAnswers || cell.badge === null).toBe(true);
        const { badge, flag, check } = cell;
        expect(marksIn(cell.band, { ...cell, evidenceCount: 0 })).toEqual({ badge, flag, check, dot: null });
        if (cell.twoAnswers && cell.isPriority === true && cell.flag) expect(cell.badge).not.toBeNull();
      }
    }),
    RUNS,
  );
});

it("keeps the words of the middle inside the hole, whatever they say", () => {
  fc.assert(
    fc.property(anyWheel, fc.nat(), fc.string({ maxLength: 60 }), (record, count, line1) => {
      const { hole, barWidth } = wheelModel(record);
      for (const tier of LABEL_TIERS)
        for (const { text, y, fontSize } of fitCentre(
          { big: String(count), line1, line2: "in progress" },
          hole,
          tier,
        ))
          expect(Math.hypot(y, textWidth(text, fontSize) / 2)).toBeLessThan(hole - barWidth);
    }),
    RUNS,
  );
});

it("shows every mark of 240 cells in one ring, large enough to be told apart on a phone", () => {
  const record = fc.sample(anyWheel, { numRuns: 1, seed: 1 })[0];
  const status = "earned" as const;
  const cells = Array.from({ length: 20 }, (_, at) => ({
    id: "",
    title: "Competency",
    levelIndex: 0,
    levelTitle: null,
    status,
    evidenceCount: 1,

    twoAnswers: at === 1,
    isPriority: at === 2,
  }));
  const domains = Array.from({ length: 12 }, (_, d) => ({
    id: `d${d}`,
    title: record?.domains[0]?.title ?? "",
    cells: cells.map((cell, c) => ({ ...cell, id: `d${d}/c${c}` })),
  }));
  const model = wheelModel({ levels: 0, domains });
  // 320 px wide: half of one of its pixels is a unit of the drawing
  for (const { band } of model.cells) expect((band.outer - band.inner) * (320 / 680)).toBeGreaterThan(10);
  for (const { band } of model.cells) {
    const { from, to } = sidesAt(band, (band.inner + band.outer) / 2);
    expect((to - from) * ((band.inner + band.outer) / 2) * (320 / 680)).toBeGreaterThan(4);
  }
  expect(model.cells.filter(({ twoAnswers, badge }) => twoAnswers && !badge)).toEqual([]);
  expect(model.cells.filter(({ isPriority, flag }) => isPriority && !flag)).toEqual([]);
});

interface Box {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

function boxesOf({ sectors }: WheelModel, tier: LabelTier): readonly Box[] {
  return sectors.flatMap(({ id, from, to, labels }) => {
    const label = labels?.[tier];
    if (!label || label.lines.length === 0) return [];
    const middle = (from + to) / 2;
    const half = Math.max(
      ...label.lines.map(({ text, radius }) => textWidth(text, label.fontSize) / radius / 2),
    );
    return [{ name: id, from: middle - half, to: middle + half, ...reachOf(label, middle) }];
  });
}

function barsOf({ cells, barWidth }: WheelModel): readonly Box[] {
  return cells.flatMap(({ id, turnBar, turn, band }) => {
    const numbers = Array.from(turnBar.matchAll(/-?[\d.]+/g), ([text]) => Number(text));
    const [x = 0, y = 0, radius = 0] = numbers;
    if (turn === undefined) return [];
    const middle = (band.from + band.to) / 2;
    const half = Math.abs(angleBetween({ x, y }, middle));
    return [
      { name: `${id} ${turn}`, from: middle - half, to: middle + half, ...around(radius, barWidth / 2) },
    ];
  });
}

function around(radius: number, by: number) {
  return { inner: radius - by, outer: radius + by };
}

function touching(boxes: readonly Box[]): readonly string[] {
  const turn = Math.PI * 2;
  const meet = (a: Box, b: Box) =>
    a.inner < b.outer - 0.01 &&
    b.inner < a.outer - 0.01 &&
    [-turn, 0, turn].some((by) => a.from + by < b.to - 1e-4 && b.from < a.to + by - 1e-4);
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.name} and ${b.name}`),
  );
}

function narrower(a: { from: number; to: number }, b: { from: number; to: number }) {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** From -pi to pi. */
function angleBetween({ x, y }: { readonly x: number; readonly y: number }, angle: number): number {
  const difference = Math.atan2(x, -y) - angle;
  return Math.atan2(Math.sin(difference), Math.cos(difference));
}

function marksOf({ badge, flag, check, dot }: WheelCell) {
  const with_ = (mark: Spot | null, reach: number) => (mark ? [{ ...mark, reach: mark.size * reach }] : []);
  return [
    ...with_(badge, MARK_REACH.badge),
    ...with_(flag, MARK_REACH.flag),
    ...with_(check, MARK_REACH.check),
    ...with_(dot, MARK_REACH.dot),
  ];
}

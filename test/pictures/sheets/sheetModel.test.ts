import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { ShownRecord } from "../../../src/domain/shownRecord";
import { assessmentModel, FORM } from "../../../src/pictures/sheets/assessmentModel";
import { domainModel, WALL } from "../../../src/pictures/sheets/domainModel";
import { itemHeight, LIST } from "../../../src/pictures/sheets/pageLists";
import type { PageModel } from "../../../src/pictures/sheets/pageParts";
import { POSTER, posterModel } from "../../../src/pictures/sheets/posterModel";
import { tilingOf } from "../../../src/pictures/sheets/posterTiles";
import { sheetModel } from "../../../src/pictures/sheets/sheetModel";
import { PAPERS, sizeOf, type Box, type PagePaper } from "../../../src/pictures/sheets/sheetPaper";
import { lineCount } from "../../../src/pictures/sheets/textBox";
import { competency, shown } from "../../formats/shown";
import { anyRecord, photos } from "./records";

const paper = fc.constantFrom<PagePaper>("A4", "Letter");
const HAIR = 0.01;

// Words are asked for in the language of a browser, which node.js is not.
vi.stubGlobal("navigator", { languages: ["en-GB"] });

describe("the one page", () => {
  it("holds any record without anything leaving the page or meeting anything else", () => {
    fc.assert(
      fc.property(anyRecord, paper, fc.nat(8), (record, size, photographs) => {
        const model = sheetModel(record, size, photos(photographs));
        expect(outside(boxesOf(model), size)).toEqual([]);
        expect(collisions(boxesOf(model))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("has room in every column for what stands in it", () => {
    fc.assert(
      fc.property(anyRecord, paper, (record, size) => {
        const { lists } = sheetModel(record, size, photos(3));
        for (const list of lists.lists)
          for (const part of list.parts) {
            const heights = part.items.map((item) => itemHeight(item, lists.fontSizeMm, part.width));
            const own = heights.reduce((sum, height) => sum + height, lists.headingHeight);
            expect(own).toBeLessThanOrEqual(lists.height + LIST.gap * lists.fontSizeMm + HAIR);
          }
      }),
      { numRuns: 25 },
    );
  });

  it("names every competency of a list once, or says how many more there are", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { lists } = sheetModel(record, "A4", []);
        for (const list of lists.lists) {
          const named = list.parts.flatMap(({ items }) => items.map(({ id }) => id));
          expect(new Set(named).size).toBe(named.length);
          expect(named.length + list.more).toBe(list.count);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it("does not tell under what comes next what is earned already", () => {
  const all = [
    competency("a/one", { status: "earned", priority: 0 }),
    competency("a/two", { status: "in-progress", priority: 1 }),
  ];
  const next = sheetModel(shown(all), "A4", []).lists.lists[2];
  expect(next?.parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(["a/two"]);
});

describe("the poster", () => {
  it("holds any record, each domain in a place of its own", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const model = posterModel(record);
        const boxes: readonly Named[] = [
          ...model.domains.map((domain, at): Named => [`domain ${at}`, domain]),
          ["wheel", model.wheel],
          ["title", model.title],
          ["paragraph", model.paragraph],
        ];
        expect(collisions(boxes)).toEqual([]);
        for (const { y, height } of model.domains) expect(y + height).toBeLessThanOrEqual(model.footY);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ["A2", "A4", 4],
    ["A2", "A3", 2],
    ["A2", "Letter", 6],
    ["A3", "A4", 2],
    ["A3", "Letter", 2],
  ] as const)("is glued together as %s from pages of %s: %i", (poster, pages, count) => {
    const { tiles, window } = tilingOf(poster, pages);
    expect(tiles).toHaveLength(count);
    const scale = PAPERS[poster].widthMm / POSTER.width;
    expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(POSTER.marginX * scale);
    expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThanOrEqual(POSTER.marginY * scale);
    const right = Math.max(...tiles.map(({ x }) => x)) + window.width;
    const foot = Math.max(...tiles.map(({ y }) => y)) + window.height;
    expect(right).toBeGreaterThanOrEqual((POSTER.width - POSTER.marginX) * scale);
    expect(foot).toBeGreaterThanOrEqual((POSTER.height - POSTER.marginY) * scale);
  });
});

describe("the pages for the wall", () => {
  it("show every competency of a domain once, and none over the foot of a page", () => {
    fc.assert(
      fc.property(anyRecord, paper, (record, size) => {
        for (const domain of record.domains) {
          const model = domainModel(domain, size);
          const columns = model.pages.flatMap((page) => page.columns);
          expect(columns.flat().map(({ competency }) => competency.id)).toEqual(idsOf([domain]));
          for (const items of columns) {
            const height = items.reduce((sum, item) => sum + item.height + model.ease, model.listY);
            expect(height).toBeLessThanOrEqual(PAPERS[size].heightMm - WALL.margin + HAIR);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

it("has every competency on a page for the wall, also one that fills nearly all of it, and none over its foot", () => {
  const endless = "many words that say a great deal ".repeat(40);
  const all = ["a/one", "a/two", "a/three"].map((id) =>
    competency(id, { title: endless, statement: endless, why: endless }),
  );
  for (const count of [1, 2, 3])
    for (const size of ["A4", "Letter"] as const) {
      const [domain] = shown(all.slice(0, count)).domains;
      const model = domainModel({ ...domain!, title: endless, question: endless }, size);
      const columns = model.pages.flatMap((page) => page.columns);
      expect(columns.flat().map(({ competency: { id } }) => id)).toEqual(
        all.slice(0, count).map(({ id }) => id),
      );
      for (const items of columns) {
        const height = items.reduce((sum, item) => sum + item.height, model.listY);
        expect(height).toBeLessThanOrEqual(PAPERS[size].heightMm - WALL.margin);
      }
    }
});

describe("the self-assessment", () => {
  it("asks for every competency once, on pages that are not too full", () => {
    fc.assert(
      fc.property(anyRecord, paper, fc.boolean(), (record, size, isFilled) => {
        const { pages } = assessmentModel(record, size, isFilled);
        const rows = pages.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
        expect(rows.map(({ competency }) => competency.id)).toEqual(idsOf(record.domains));
        const room = sizeOf(size).heightMm - 2 * FORM.margin - FORM.foot;
        pages.forEach(({ parts }, page) => {
          const head = page === 0 ? FORM.firstHead : FORM.otherHead;
          const height = parts.reduce<number>(
            (sum, part) =>
              part.rows.reduce((own, row) => own + row.height, sum + FORM.domainHead + FORM.domainGap),
            head,
          );
          expect(height).toBeLessThanOrEqual(room + HAIR);
        });
      }),
      { numRuns: 20 },
    );
  });
});

it("counts a line more for a word that does not fit beside the one before it", () => {
  expect(lineCount("", 4, 100)).toBe(0);
  expect(lineCount("one two", 4, 100)).toBe(1);
  expect(lineCount("one two", 4, 10)).toBe(2);
  expect(lineCount("M".repeat(30), 4, 40)).toBeGreaterThan(2);
});

type Named = readonly [string, Box];

function boxesOf(model: PageModel): readonly Named[] {
  return [
    ["kicker", model.kicker],
    ["title", model.title],
    ["wheel", model.wheel],
    ["paragraph", model.paragraph],
    ["legend", model.legend],
    ["lists", model.lists],
    ...(model.changes ? [["changes", model.changes] as const] : []),
    ...model.photos.flatMap((photo, at): Named[] => [
      [`photo ${at}`, photo],
      [`caption ${at}`, photo.caption],
    ]),
    ["foot", model.foot],
  ];
}

function outside(boxes: readonly Named[], size: PagePaper): readonly string[] {
  const { widthMm, heightMm } = PAPERS[size];
  return boxes
    .filter(
      ([, { x, y, width, height }]) => x < 5 || y < 5 || x + width > widthMm - 5 || y + height > heightMm - 5,
    )
    .map(([part]) => part);
}

function collisions(boxes: readonly Named[]): readonly string[] {
  return boxes.flatMap(([part, a], at) =>
    boxes
      .slice(at + 1)
      .filter(
        ([, b]) =>
          a.x < b.x + b.width - HAIR &&
          b.x < a.x + a.width - HAIR &&
          a.y < b.y + b.height - HAIR &&
          b.y < a.y + a.height - HAIR,
      )
      .map(([other]) => `${part} meets ${other}`),
  );
}

const idsOf = (domains: ShownRecord["domains"]) =>
  domains.flatMap(({ competencies }) => competencies.map(({ id }) => id));

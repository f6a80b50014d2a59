import { describe, expect, it, vi } from "vitest";
import { monthAxis } from "../../../src/pictures/roadmapAxis";
import { PAPERS, type PagePaper } from "../../../src/pictures/sheets/sheetPaper";
import { AXIS_FONT_MM, axisLabels } from "../../../src/pictures/sheets/planSheetAxis";
import { textWidth } from "../../../src/pictures/textWidth";
import { PLAN_FORM, planSheetModel, type ShownPlan } from "../../../src/pictures/sheets/planSheetModel";

vi.stubGlobal("navigator", { languages: ["en-GB"] });

const TITLE = "Visit two schools that already work this way, and write down what surprised us";

function plan(parts: number, actions: number, title = TITLE): ShownPlan {
  const actionsOf = (part: number) =>
    Array.from({ length: Math.ceil(actions / parts) }, (_, index) => ({
      id: `${part}-${index}`,
      title,
      owner: "Mara Okafor",
      when: "12 Nov – 3 Dec",
      state: "to-do" as const,
      bar: undefined,
    }));
  return {
    title: "Larkspur High School",
    kicker: "K-12",
    time: 0,
    axis: monthAxis([], "2026-11-22"),
    today: 0,
    parts: Array.from({ length: parts }, (_, index) => ({
      id: String(index),
      title: `Priority ${index}`,
      why: "It holds the other things up, and people are ready for it.",
      hue: 1,
      actions: actionsOf(index),
    })),
  };
}

const heights = ({ pages }: ReturnType<typeof planSheetModel>) =>
  pages.map(({ parts }) =>
    parts.reduce(
      (sum, { headHeight, rows }) => rows.reduce((all, { height }) => all + height, sum + headHeight),
      0,
    ),
  );
const room = (paper: PagePaper) =>
  PAPERS[paper].heightMm - 2 * PLAN_FORM.margin - PLAN_FORM.head - PLAN_FORM.foot;

describe.each(["A4", "Letter"] as const)("a plan on %s", (paper) => {
  it("of a year stands on one page, in letters of seven and a half points at least", () => {
    const model = planSheetModel(plan(8, 60), paper);
    expect(model.pages).toHaveLength(1);
    expect(heights(model)[0]).toBeLessThanOrEqual(room(paper) + 0.01);
    expect(model.fontMm).toBeGreaterThanOrEqual(7.5 * (25.4 / 72) - 0.001);
  });

  it("of a few actions is large, says why, and leaves no words out", () => {
    const model = planSheetModel(plan(3, 9), paper);
    const [part] = model.pages[0]!.parts;
    expect(model.fontMm).toBeGreaterThanOrEqual(12 * (25.4 / 72));
    expect(part?.why).not.toBe("");
    expect(part?.rows[0]?.action.title).toBe(TITLE);
  });

  it("that no page holds goes on on others, with every action once and none in too little room", () => {
    const model = planSheetModel(plan(8, 240, TITLE.repeat(3)), paper);
    expect(model.pages.length).toBeGreaterThan(1);
    for (const height of heights(model)) expect(height).toBeLessThanOrEqual(room(paper) + 0.01);
    const ids = model.pages.flatMap(({ parts }) =>
      parts.flatMap(({ rows }) => rows.map(({ action }) => action.id)),
    );
    expect(ids).toHaveLength(240);
    expect(new Set(ids).size).toBe(240);
    for (const { parts } of model.pages) for (const { rows } of parts) expect(rows.length).toBeGreaterThan(0);
  });

  it("takes the room of names where there are none", () => {
    const bare = plan(2, 4);
    const parts = bare.parts.map((part) => ({
      ...part,
      actions: part.actions.map((action) => ({ ...action, owner: "" })),
    }));
    const { widths } = planSheetModel({ ...bare, parts }, paper);
    expect(widths.owner).toBe(0);
    expect(widths.title).toBeGreaterThan(planSheetModel(bare, paper).widths.title);
  });

  it("shows a priority without an action, and a plan of nothing", () => {
    expect(planSheetModel(plan(2, 0), paper).pages[0]?.parts).toHaveLength(2);
    expect(planSheetModel({ ...plan(1, 1), parts: [] }, paper).pages).toEqual([{ parts: [] }]);
  });
});

it("names as many months as stand beside each other, and the year where one begins", () => {
  const named = (due: string) => axisLabels(monthAxis([{ start: "", due }], "2026-11-22"), 57);
  expect(named("2027-02-01").map(({ text, year }) => [text, year].join(" ").trim())).toEqual([
    "Nov 2026",
    "Dec",
    "Jan 2027",
    "Feb",
    "Mar",
    "Apr",
  ]);
  for (const due of ["2027-02-01", "2027-12-01", "2029-01-01", "2035-01-01"]) {
    const labels = named(due);
    const { length } = monthAxis([{ start: "", due }], "2026-11-22").columns;
    for (const [index, { place, text, year }] of labels.entries()) {
      const room = (((labels[index + 1]?.place ?? Infinity) - place) / length) * 57;
      expect(Math.max(...[text, year].map((word) => textWidth(word, AXIS_FONT_MM)))).toBeLessThan(room);
    }
  }
});

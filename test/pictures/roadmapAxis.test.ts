import { describe, expect, it, vi } from "vitest";
import type { ActionState } from "../../src/domain/planRegisters";
import type { Action } from "../../src/domain/action";
import type { TermId } from "../../src/domain/ids";
import type { SchoolTerm } from "../../src/domain/schoolTerm";
import { barOf, columnOf, monthAxis, phaseOf, placeOf, termAxis } from "../../src/pictures/roadmapAxis";

vi.stubGlobal("navigator", { languages: ["en-GB"] });

const TODAY = "2026-11-22";

type Said = {
  readonly start?: string;
  readonly due?: string;
  readonly term?: string;
  readonly state?: ActionState;
};
const action = ({ start = "", due = "", term, state = "to-do" }: Said) =>
  ({ start, due, term, state, answers: { state: [] } }) as unknown as Action;
const term = (id: string, start = "", end = "") =>
  ({ id: id as TermId, title: id, start, end }) as unknown as SchoolTerm;

const TERMS = [
  term("autumn", "2026-08-01", "2026-12-18"),
  term("spring", "2027-01-11", "2027-06-30"),
  term("some-day"),
];

describe("the months of a plan", () => {
  it("reach from the first day to the last, this month among them, and are half a year at least", () => {
    const ids = (start: string, due: string) =>
      monthAxis([{ start, due }], TODAY).columns.map(({ id }) => id);
    expect(ids("2026-09-30", "2027-03-01")[0]).toBe("2026-09-01");
    expect(ids("2026-09-30", "2027-03-01").at(-1)).toBe("2027-03-01");
    expect(ids("2026-12-01", "2026-12-02")).toHaveLength(6);
    expect(ids("2026-12-01", "2026-12-02")[0]).toBe("2026-11-01");
  });

  it("are quarters or years where there would be too many, and bounded whatever year was mistyped", () => {
    expect(monthAxis([{ start: "2026-01-01", due: "2028-12-31" }], TODAY).columns).toHaveLength(12);
    expect(
      monthAxis([{ start: "2020-01-01", due: "2030-12-31" }], TODAY).columns.map(({ title }) => title),
    ).toContain("2026");
    expect(monthAxis([{ start: "0026-11-01", due: "9999-12-31" }], TODAY).columns).toHaveLength(21);
  });

  it("lie side by side without a gap", () => {
    for (const due of ["2027-06-01", "2028-06-01", "2034-01-01"]) {
      const { columns } = monthAxis([{ start: "2026-02-03", due }], TODAY);
      for (const [index, { end }] of columns.slice(0, -1).entries())
        expect(Date.parse(columns[index + 1]!.start) - Date.parse(end)).toBe(86_400_000);
    }
  });
});

describe("where an action stands", () => {
  const months = monthAxis([{ start: "2026-09-01", due: "2027-02-28" }], TODAY);

  it("is from the beginning of its first day to the end of its last", () => {
    const bar = barOf(months, action({ start: "2026-10-01", due: "2026-10-31" }), [], TODAY);
    expect(bar).toMatchObject({ from: 1, to: 2, isOpenStart: false, isOpenEnd: false, isOverdue: true });
  });

  it("is open where nobody said when it begins or ends, and one that is under way reaches today", () => {
    expect(barOf(months, action({ due: "2027-01-31" }), [], TODAY)).toMatchObject({
      to: 5,
      isOpenStart: true,
    });
    const going = barOf(months, action({ start: "2026-09-01", state: "doing" }), [], TODAY);
    expect(going).toMatchObject({ from: 0, isOpenEnd: true });
    expect(going?.to).toBeCloseTo(placeOf(months, TODAY, "end"));
  });

  it("is nowhere without a day or a term with days", () => {
    expect(barOf(months, action({}), TERMS, TODAY)).toBeUndefined();
    expect(barOf(months, action({ term: "some-day" }), TERMS, TODAY)).toBeUndefined();
    expect(barOf(months, action({ term: "autumn" }), TERMS, TODAY)).toBeDefined();
  });

  it("is the whole of its term where it has no days of its own, also of a term that has none", () => {
    const axis = termAxis(TERMS);
    expect(barOf(axis, action({ term: "spring" }), TERMS, TODAY)).toMatchObject({ from: 1, to: 2 });
    expect(barOf(axis, action({ term: "some-day" }), TERMS, TODAY)).toMatchObject({ from: 2, to: 3 });
    expect(columnOf(axis, action({ term: "some-day" }), TERMS)?.id).toBe("some-day");
  });

  it("is undefined outside of all terms, and between two it is where the later begins", () => {
    const axis = termAxis(TERMS);
    expect(barOf(axis, action({ start: "2026-01-01", due: "2026-02-01" }), TERMS, TODAY)).toBeUndefined();
    expect(placeOf(axis, "2026-12-24", "begin")).toBe(1);
    expect(columnOf(axis, action({ due: "2026-12-24" }), TERMS)).toBeUndefined();
  });

  it("is never so narrow that it can't be seen, nor outside of the road", () => {
    const bar = barOf(months, action({ start: "2027-02-28", due: "2027-02-28" }), [], TODAY);
    expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeGreaterThan(0.1);
    expect(bar?.to).toBeLessThanOrEqual(months.columns.length);
  });
});

it("a phase reaches from the first to the last day that was said, and is none where that is one day", () => {
  const at = (from: number, to: number) => ({
    from,
    to,
    isOpenStart: false,
    isOpenEnd: false,
    isOverdue: false,
  });
  expect(phaseOf([at(2, 3), at(1, 1.5)])).toEqual({ from: 1, to: 3 });
  expect(phaseOf([{ ...at(1, 3), isOpenStart: true }, at(2, 2.5)])).toEqual({ from: 2, to: 3 });
  expect(phaseOf([{ ...at(1, 3), isOpenEnd: true }, at(2, 2.5)])).toEqual({ from: 1, to: 2.5 });
  expect(phaseOf([{ ...at(1, 3), isOpenStart: true }])).toBeUndefined();
  expect(phaseOf([])).toBeUndefined();
});

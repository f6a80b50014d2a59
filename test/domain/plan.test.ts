import { describe, expect, test } from "vitest";
import type { ActionState } from "../../src/domain/planRegisters";
import type { Action } from "../../src/domain/action";
import { readActions } from "../../src/domain/action";
import { addAction, setActionState, type NewAction } from "../../src/domain/actionTelling";
import type { ActionId, TermId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal } from "../../src/domain/journal";
import { byDay, byOwner, isOverdue, spanOf, thisWeek, weekOf } from "../../src/domain/plan";
import { addTerm, readTerms } from "../../src/domain/schoolTerm";
import { testWriter } from "../support/entries";

const ann = testWriter("ann");
const AUTUMN = "autumn" as TermId;
/** A Wednesday. */
const TODAY = "2026-11-11";

let journal = EMPTY_JOURNAL;
journal = extendJournal(
  journal,
  addTerm(journal, ann, { id: AUTUMN, title: "Autumn", start: "2026-08-17", end: "2026-12-18" }),
);
const terms = readTerms(journal);

/** Read by the same rules as any other. */
function steps(
  ...said: readonly (Partial<NewAction> & { readonly state?: ActionState })[]
): readonly Action[] {
  let plan = journal;
  for (const [index, { state, ...step }] of said.entries()) {
    const id = `a${index}` as ActionId;
    plan = extendJournal(plan, addAction(plan, ann, { id, title: id, for: [], ...step }));
    if (state) plan = extendJournal(plan, setActionState(plan, ann, id, state));
  }
  return readActions(plan);
}
const step = (said: Partial<NewAction> & { readonly state?: ActionState }) => steps(said)[0]!;
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe("when an action is", () => {
  test.each([
    ["its own days", { start: "2026-11-02", due: "2026-11-20" }, "2026-11-02", "2026-11-20"],
    ["those of its term, where it has none", { term: AUTUMN }, "2026-08-17", "2026-12-18"],
    [
      "its own day alone, where it has one besides a term",
      { due: "2026-11-20", term: AUTUMN },
      "",
      "2026-11-20",
    ],
    [
      "the earlier first, where they stand the wrong way round",
      { start: "2026-11-20", due: "2026-11-02" },
      "2026-11-02",
      "2026-11-20",
    ],
    ["never, where nobody said", {}, "", ""],
    ["never, where its term is gone", { term: "gone" as TermId }, "", ""],
  ])("is %s", (_, said, start, due) => {
    expect(spanOf(step(said), terms)).toEqual({ start, due });
  });

  test("counts as overdue from the day after, and only while it is open", () => {
    expect(isOverdue(step({ due: TODAY }), terms, TODAY)).toBe(false);
    expect(isOverdue(step({ due: "2026-11-10" }), terms, TODAY)).toBe(true);
    expect(isOverdue(step({ due: "2026-11-10", state: "done" }), terms, TODAY)).toBe(false);
    expect(isOverdue(step({ due: "2026-11-10", state: "dropped" }), terms, TODAY)).toBe(false);
    expect(isOverdue(step({ term: AUTUMN }), terms, "2026-12-19")).toBe(true);
  });
});

describe("a week", () => {
  test.each([
    ["2026-11-09", "2026-11-09", "2026-11-15"],
    ["2026-11-11", "2026-11-09", "2026-11-15"],
    ["2026-11-15", "2026-11-09", "2026-11-15"],
    ["2027-01-01", "2026-12-28", "2027-01-03"],
    ["2028-02-29", "2028-02-28", "2028-03-05"],
  ])("around %s is from Monday %s to Sunday %s", (day, from, to) => {
    expect(weekOf(day)).toEqual({ from, to });
  });

  test("has what was due, what is due and what is under way, each once", () => {
    const actions = steps(
      { due: "2026-11-10" },
      { due: "2026-10-30", state: "doing" },
      { due: "2026-11-15" },
      { due: "2026-11-16", state: "doing" },
      { start: "2026-11-13", due: "2026-12-01" },
      { start: "2026-11-16", due: "2026-12-01" },
      { due: "2026-11-12", state: "done" },
      {},
    );
    const week = thisWeek(actions, terms, TODAY);
    expect(ids(week.overdue)).toEqual(["a1", "a0"]);
    expect(ids(week.due)).toEqual(["a2"]);
    expect(ids(week.underWay)).toEqual(["a3", "a4"]);
  });
});

describe("a plan", () => {
  test("is ordered by day, those without one last, in the order in which they were added", () => {
    const actions = steps({}, { due: "2026-12-01" }, {}, { due: "2026-11-01" });
    expect(ids(actions.toSorted(byDay(({ due }) => due)))).toEqual(["a3", "a1", "a0", "a2"]);
  });

  test("is grouped by who does it, however a name was typed, with what nobody does last", () => {
    const groups = byOwner(
      steps({ owner: "" }, { owner: "Lee" }, { owner: "grade 9 team" }, { owner: " lee " }, { owner: "Ana" }),
    );
    expect([...groups].map(([name, own]) => [name, ids(own)])).toEqual([
      ["Ana", ["a4"]],
      ["grade 9 team", ["a2"]],
      ["Lee", ["a1", "a3"]],
      ["", ["a0"]],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import type { MilestoneId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal } from "../../src/domain/journal";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { sinceOf } from "../../src/state/lookBack";
import { parseView } from "../../src/state/recordView";
import { journeyId, testWriter } from "../support/entries";

const SCHOOL = journeyId("school");
const NOON = new Date(2026, 2, 12, 12).getTime();

describe("how somebody looks at the record", () => {
  test("is the wheel until something else was chosen", () => {
    expect(parseView(undefined, SCHOOL)).toEqual({ look: "wheel", lookBack: undefined });
    expect(parseView({ look: "matrix" }, SCHOOL).look).toBe("matrix");
  });

  test("is read from anything that may stand there, and what a journey looks back to is its own", () => {
    const kept = { look: "globe", since: { [SCHOOL]: { day: "2026-08-01" }, other: { nothing: true } } };
    expect(parseView(kept, SCHOOL)).toEqual({ look: "wheel", lookBack: { day: "2026-08-01" } });
    expect(parseView({ since: { [SCHOOL]: { day: "yesterday" } } }, SCHOOL).lookBack).toBeUndefined();
    expect(parseView(["list"], SCHOOL).look).toBe("wheel");
    expect(parseView({ since: "long ago" }, SCHOOL).lookBack).toBeUndefined();
  });
});

describe("the moment that is looked back to", () => {
  const writer = testWriter("ann", NOON, SCHOOL);
  const tell = (journal = EMPTY_JOURNAL, id = "retreat", title = "Retreat", time = NOON - 1000) =>
    extendJournal(journal, addMilestone(journal, writer, { id: id as MilestoneId, title, time }));

  test("is the latest milestone that has come, unless another was chosen", () => {
    const journal = tell(tell(tell()), "later", "Later", NOON + 5000);
    expect(sinceOf(journal, undefined, NOON)?.title).toBe("“Retreat”");
    expect(sinceOf(journal, undefined, NOON + 9000)?.title).toBe("“Later”");
    expect(sinceOf(journal, { milestone: "retreat" }, NOON + 9000)?.title).toBe("“Retreat”");
    expect(sinceOf(journal, { milestone: "gone" }, NOON + 9000)?.title).toBe("“Later”");
  });

  test("is none where nobody looks back, and where there is no milestone", () => {
    expect(sinceOf(EMPTY_JOURNAL, undefined, NOON)).toBeUndefined();
    expect(sinceOf(tell(), { nothing: true }, NOON)).toBeUndefined();
  });

  test("counts what was said on the chosen day itself as new", () => {
    const since = sinceOf(EMPTY_JOURNAL, { day: "2026-03-12" }, NOON);
    expect(since?.moment.time).toBe(new Date(2026, 2, 12).getTime() - 1);
    expect(sinceOf(EMPTY_JOURNAL, { day: "2026-03-13" }, NOON)).toBeUndefined();
  });
});

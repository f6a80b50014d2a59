import { beforeEach, describe, expect, test } from "vitest";
import { introduceAuthor } from "../../src/domain/author";
import { readContributors } from "../../src/domain/contributors";
import type { Entry } from "../../src/domain/entry";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { MilestoneId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { changeStatus } from "../../src/domain/record";
import type { Status } from "../../src/domain/status";
import { courseAt, statusCourse } from "../../src/domain/statusCourse";
import { momentAt, nextTime, timeLine, TODAY } from "../../src/domain/timeLine";
import { evidenceId, NOON, OTHER_REF, REF, testWriter, type TestWriter } from "../support/entries";

const DAY = 24 * 60 * 60 * 1000;
const NOW = NOON + 100 * DAY;

let journal: Journal;
let ann: TestWriter;

const tell = (decide: (journal: Journal) => readonly Entry[]) => {
  journal = extendJournal(journal, decide(journal));
};
const says = (day: number, status: Status, ref = REF, writer = ann) => {
  writer.setClock(NOON + day * DAY);
  tell((known) => changeStatus(known, writer, ref, { status, why: "" }));
};

beforeEach(() => {
  journal = EMPTY_JOURNAL;
  ann = testWriter("ann");
});

describe("the time line", () => {
  test("is none before anything was said of a competency", () => {
    expect(timeLine(journal, NOW)).toBeUndefined();
  });

  test("goes from before the first change to now, with a stop at every change", () => {
    says(0, "in-progress");
    says(50, "earned");
    const line = timeLine(journal, NOW)!;
    expect(line).toMatchObject({ end: NOW, changes: [NOON, NOON + 50 * DAY], isClockOff: false });
    expect(line.start).toBeLessThan(NOON);
    expect(NOON - line.start).toBeLessThanOrEqual(DAY);
    expect(nextTime(line.changes, NOON, 1)).toBe(NOON + 50 * DAY);
    expect(nextTime(line.changes, NOON, -1)).toBeUndefined();
  });

  test("reaches back to a milestone of a day before anything was said, and shows it there", () => {
    says(50, "earned");
    const time = NOON + 2 * DAY;
    tell((known) => addMilestone(known, ann, { id: "august" as MilestoneId, title: "August", time }));
    const line = timeLine(journal, NOW)!;
    expect(line.start).toBeLessThan(time);
    expect(line.changes).toEqual([NOON + 50 * DAY]);
  });

  test("is not stretched by a clock that is years ahead, and today knows what it wrote", () => {
    says(0, "in-progress");
    says(4000, "earned");
    const line = timeLine(journal, NOW)!;
    expect(line).toMatchObject({ end: NOW, isClockOff: true, changes: [NOON] });
    expect(momentAt(line, line.end)).toBe(TODAY);
    expect(statusCourse(journal, [REF], line).at(-1)).toMatchObject({ time: NOW, earned: 1 });
  });

  test("is not stretched by a clock that was never set", () => {
    ann.setClock(0);
    tell((known) => changeStatus(known, ann, OTHER_REF, { status: "earned", why: "" }));
    says(0, "in-progress");
    const line = timeLine(journal, NOW)!;
    expect(NOON - line.start).toBeLessThanOrEqual(DAY);
    expect(line.isClockOff).toBe(true);
    expect(courseAt(statusCourse(journal, [REF, OTHER_REF], line), line.start)?.earned).toBe(1);
  });

  test("ends with a change of a clock that is a little ahead", () => {
    says(100.5, "earned");
    expect(timeLine(journal, NOW)).toMatchObject({ end: NOON + 100.5 * DAY, isClockOff: false });
  });
});

test("the course has a point wherever a number changes, and holds until the next", () => {
  says(0, "in-progress");
  says(10, "in-progress");
  says(20, "earned");
  says(30, "in-progress");
  says(30, "earned", OTHER_REF);
  const line = { start: NOON - 1, end: NOW };
  const points = statusCourse(journal, [REF, OTHER_REF], line);
  expect(
    points.map(({ time, earned, ...rest }) => [Math.floor((time - NOON) / DAY), earned, rest["in-progress"]]),
  ).toEqual([
    [-1, 0, 0],
    [0, 0, 1],
    [20, 1, 0],
    [30, 1, 1],
    [100, 1, 1],
  ]);
  expect(courseAt(points, NOON + 25 * DAY)?.earned).toBe(1);
  expect(statusCourse(journal, [OTHER_REF], line).at(-1)).toMatchObject({ earned: 1, "not-started": 0 });
});

describe("who contributed", () => {
  test("is told by name, in the order in which they came, and those without a name together", () => {
    const bo = testWriter("bo");
    const nobody = testWriter("nobody");
    const nobodyElse = testWriter("nobody-else");
    bo.setClock(NOON - DAY);
    tell((known) => introduceAuthor(known, bo, "Bo"));
    tell((known) => introduceAuthor(known, ann, "Ann"));
    says(1, "in-progress", REF, ann);
    says(5, "earned", REF, ann);
    says(2, "earned", OTHER_REF, nobody);
    says(3, "in-progress", OTHER_REF, nobodyElse);
    bo.setClock(NOON + 4 * DAY);
    tell((known) =>
      addEvidence(known, bo, {
        id: evidenceId("wall"),
        content: { kind: "note", text: "A wall" },
        title: "A wall",
        date: "",
        caption: "",
        serves: [REF],
      }),
    );
    const told = readContributors(journal, NOW).map(({ name, statusesSaid, evidenceAdded }) => [
      name,
      statusesSaid,
      evidenceAdded,
    ]);
    expect(told).toEqual([
      ["Bo", 0, 1],
      ["Ann", 2, 0],
      ["", 2, 0],
    ]);
  });

  test("counts what a clock that is ahead wrote as now", () => {
    says(4000, "earned");
    expect(readContributors(journal, NOW)).toMatchObject([{ first: NOW, last: NOW }]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  calendarDay,
  formatBytes,
  formatCount,
  formatDay,
  formatList,
  formatMoment,
  formatNumber,
  formatRecentDay,
} from "../../src/lib/format";

const speaks = (...languages: string[]) => vi.stubGlobal("navigator", { languages });
/** A moment on the calendar of wherever the test runs. */
const at = (...moment: [number, number, number, number?, number?]) => new Date(...moment).getTime();

beforeEach(() => speaks("en-GB"));
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("numbers and counts", () => {
  test("are grouped as English groups them", () => {
    expect(formatNumber(1_234_567)).toBe("1,234,567");
  });

  test("take the form of one or of many", () => {
    const forms = { one: "1 change", other: "# changes" };
    expect([0, 1, 2, 1200].map((count) => formatCount(count, forms))).toEqual([
      "0 changes",
      "1 change",
      "2 changes",
      "1,200 changes",
    ]);
  });

  test("lists are sentences", () => {
    expect(formatList(["a"])).toBe("a");
    expect(formatList(["a", "b", "c"])).toBe("a, b and c");
  });

  test("bytes are told as a file manager does", () => {
    expect(
      [0, 1, 820, 999, 1_000, 999_999, 4_200_000, 12_600_000, 3_000_000_000_000].map(formatBytes),
    ).toEqual(["0 bytes", "1 byte", "820 bytes", "999 bytes", "1 kB", "1 MB", "4.2 MB", "13 MB", "3,000 GB"]);
  });
});

describe("days and moments", () => {
  test("are told in the reader's own English, and in English where they read none", () => {
    const noon = at(2026, 10, 12, 12);
    expect(formatDay(noon)).toBe("12 November 2026");
    speaks("de-DE", "en-US");
    expect(formatDay(noon)).toBe("November 12, 2026");
    speaks("de-DE");
    expect(formatDay(noon)).toBe("November 12, 2026");
    speaks();
    expect(formatDay(noon)).toBe("November 12, 2026");
  });

  test("a moment has its time of day", () => {
    expect(formatMoment(at(2026, 2, 1, 9, 5))).toBe("1 Mar 2026, 9:05");
  });

  test("a recent day is today or yesterday, by the calendar and not by hours", () => {
    const now = at(2026, 2, 12, 0, 10);
    expect(formatRecentDay(at(2026, 2, 12, 0, 5), now)).toBe("today");
    expect(formatRecentDay(at(2026, 2, 11, 23, 55), now)).toBe("yesterday");
    expect(formatRecentDay(at(2026, 2, 10, 12), now)).toBe("10 March");
    expect(formatRecentDay(at(2025, 11, 31, 12), now)).toBe("31 December 2025");
  });

  test("a day is a day also where the clocks were changed in between", () => {
    expect(formatRecentDay(at(2026, 2, 28, 12), at(2026, 2, 29, 12))).toBe("yesterday");
    expect(formatRecentDay(at(2026, 9, 24, 12), at(2026, 9, 25, 12))).toBe("yesterday");
  });

  test("a day of the future, which another clock wrote, is told as it stands", () => {
    expect(formatRecentDay(at(2026, 2, 14), at(2026, 2, 12))).toBe("14 March");
  });

  test("a time that no calendar holds is a dash and breaks nothing", () => {
    expect(formatDay(8.64e15 + 1)).toBe("–");
    expect(formatMoment(Number.NaN)).toBe("–");
    expect(formatRecentDay(Infinity, at(2026, 2, 12))).toBe("–");
  });

  test("a calendar day is written as forms and files write it", () => {
    expect(calendarDay(at(2026, 2, 1, 23, 59))).toBe("2026-03-01");
    expect(calendarDay(at(2026, 11, 31))).toBe("2026-12-31");
  });
});

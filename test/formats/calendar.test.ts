import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { ActionId } from "../../src/domain/ids";
import { writeCalendar, type Calendar, type CalendarAction } from "../../src/formats/calendar";

const NOW = Date.UTC(2026, 10, 2, 9, 30);

const action = (changes: Partial<CalendarAction> = {}): CalendarAction => ({
  id: "c3RlcC0xLWlkLTAwMDAwMA" as ActionId,
  title: "Visit two schools",
  state: "to-do",
  start: "2026-11-02",
  due: "2026-11-13",
  about: [],
  ...changes,
});

const written = (actions: readonly CalendarAction[], changes: Partial<Calendar> = {}) =>
  writeCalendar({ title: "Our plan", actions, days: "all", now: NOW, ...changes });

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

describe("a plan as a calendar file", () => {
  it("gives an action all its days, the last one too", () => {
    const [event] = events(written([action()]));
    expect(event?.summary).toBe("Visit two schools");
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2026-11-02");
    expect(event?.endDate.toString()).toBe("2026-11-14");
  });

  it("gives it the day it is due alone, where that is asked, or else the day it begins", () => {
    const [due, begins] = events(
      written([action(), action({ id: "b" as ActionId, due: "" })], { days: "due" }),
    );
    expect([due?.startDate.toString(), due?.endDate.toString()]).toEqual(["2026-11-13", "2026-11-14"]);
    expect([begins?.startDate.toString(), begins?.endDate.toString()]).toEqual(["2026-11-02", "2026-11-03"]);
  });

  it("stays the same days over the end of a year, a leap day and a change of clocks", () => {
    const spans = [
      ["2026-12-31", "2026-12-31", "2027-01-01"],
      ["2028-02-28", "2028-02-29", "2028-03-01"],
      ["2027-03-28", "2027-03-28", "2027-03-29"],
    ] as const;
    const read = events(
      written(spans.map(([start, due], index) => action({ id: String(index) as ActionId, start, due }))),
    );
    expect(read.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual(
      spans.map(([start, , end]) => [start, end]),
    );
  });

  it("keeps the id of an action, and counts the file that was made later as the newer one", () => {
    const [before] = events(written([action()]));
    const [after] = events(written([action({ due: "2026-12-01" })], { now: NOW + 60_000 }));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it("leaves out what has no day, and cancels what was dropped", () => {
    const read = events(
      written([action({ id: "a" as ActionId, start: "", due: "" }), action({ state: "dropped" })]),
    );
    expect(read.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual(["CANCELLED"]);
  });

  it("writes any words so that they are read back as they were", () => {
    const title = `Ask: "why, now; or \\n never?" 🌱 ${"ü".repeat(180)}`;
    const about = ["For: Voice, choice; and agency", "END:VEVENT", "Owner: Ana\nBEGIN:VALARM"];
    const text = written([action({ title, about })], { title: "Plan; of, a\\school" });
    const [event, ...others] = events(text);
    expect(others).toEqual([]);
    expect(event?.summary).toBe(title);
    expect(event?.description).toBe(about.join("\n"));
    for (const line of text.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it("takes out signs that would break a line of the file", () => {
    const [event] = events(written([action({ title: "One\u0000two\rthree\u0007four" })]));
    expect(event?.summary).toBe("One two\nthree four");
  });

  it("is whole without an action", () => {
    expect(events(written([]))).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyProperty, property, PROPERTY_NAMES, twoEngines } from "../support/journalProperties";
import { RULES } from "../support/journalRules";

describe("in random worlds of devices that write apart, are cloned, and have wrong clocks", () => {
  test.each(PROPERTY_NAMES)("%s", { timeout: 60_000 }, (name) => {
    const report = fc.check(property(name, RULES), { numRuns: 150 });
    expect(report.failed, fc.defaultReportMessage(report)).toBe(false);
  });

  test("a second engine that knows no order of arrival sees the same", { timeout: 60_000 }, () => {
    const report = fc.check(twoEngines(RULES), { numRuns: 150 });
    expect(report.failed, fc.defaultReportMessage(report)).toBe(false);
  });
});

// The long proof: as many as it asks for, in parts, so that it tells how far it is. Each seed is another part of them.
const { WAYMARK_HISTORIES: histories = "0", WAYMARK_SEED: seed = "0" } = process.env;
const PART = 500;

test.runIf(Number(histories) > 0)(
  "all of it holds in as many random histories as asked",
  { timeout: 0 },
  () => {
    for (let done = 0; done < Number(histories); done += PART) {
      const numRuns = Math.min(PART, Number(histories) - done);
      const report = fc.check(everyProperty(RULES), { numRuns, seed: Number(seed) + done });
      expect(report.failed, fc.defaultReportMessage(report)).toBe(false);
      process.stdout.write(`${done + numRuns} histories hold\n`);
    }
  },
);

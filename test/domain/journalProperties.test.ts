import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { property, PROPERTY_NAMES } from "../support/journalProperties";
import { RULES } from "../support/journalRules";

describe("in random worlds of devices that write apart, are cloned, and have wrong clocks", () => {
  test.each(PROPERTY_NAMES)("%s", { timeout: 60_000 }, (name) => {
    const report = fc.check(property(name, RULES), { numRuns: 150 });
    expect(report.failed, fc.defaultReportMessage(report)).toBe(false);
  });
});

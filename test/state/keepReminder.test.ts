import { describe, expect, test } from "vitest";
import { isReminderDue, PUT_OFF_BY, REMIND_AFTER } from "../../src/state/keepReminder";

describe("the reminder that much stands in no file", () => {
  const putOff = { at: 25, until: 25 + PUT_OFF_BY };

  test.each([
    ["nothing was written", 0, undefined, false, false],
    ["little was written", REMIND_AFTER - 1, undefined, false, false],
    ["much was written", REMIND_AFTER, undefined, false, true],
    ["it was put off and little more was written", 44, putOff, false, false],
    ["it was put off and much more was written", 45, putOff, false, true],
    ["it was put off, a file was saved, and little was written since", 12, putOff, false, false],
    ["it was put off, a file was saved, and much was written since", 21, putOff, false, true],
    ["the device is wiped at sign-out and a single change is in no file", 1, undefined, true, true],
    ["the device is wiped at sign-out, all is saved", 0, undefined, true, false],
    ["the device is wiped at sign-out and it was put off", 30, putOff, true, false],
  ])("hazard 4: where %s (%i changes): is it said", (_, changes, put, isWiped, isDue) => {
    expect(isReminderDue(changes, put, isWiped)).toBe(isDue);
  });
});

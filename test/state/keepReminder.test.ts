import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { archiveJourney } from "../../src/domain/journey";
import { JOURNEY } from "../../src/domain/thing";
import { isReminderDue, PUT_OFF_BY, readUnsaved, REMIND_AFTER } from "../../src/state/keepReminder";
import { recordExport } from "../../src/storage/exported";
import { writeEntries } from "../../src/storage/journals";
import { arrange } from "../../src/storage/shelves";
import { journeyId, NOON } from "../support/entries";
import { named, openDevice, start } from "../exchange/devices";

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

test("hazard 4: what the reminder counts: also archived journeys, but none that was deleted or is only read here", async () => {
  const device = await openDevice();
  for (const id of ["own", "archived", "deleted", "read"])
    await start(device, named("ann", journeyId(id)), id);
  const [archived, deleted] = [named("ann", journeyId("archived")), named("ann", journeyId("deleted"))];
  await writeEntries(device, { writer: archived, decide: (j) => [archiveJourney(j, archived, true)] });
  await writeEntries(device, { writer: deleted, decide: (j) => deleteThing(j, deleted, JOURNEY) });
  await arrange(device, [journeyId("read")], { readOnly: true, pinned: true });
  const unsaved = await readUnsaved(device);
  expect(unsaved.map(({ journey }) => journey).sort()).toEqual(
    ["archived", "own"].map((id) => journeyId(id)),
  );
  await recordExport(device, [{ journey: journeyId("archived"), entryCount: 100 }], NOON);
  expect((await readUnsaved(device)).map(({ journey }) => journey)).toEqual([journeyId("own")]);
});

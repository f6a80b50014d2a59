import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setHaptics } from "../../src/state/haptics";
import { saveSetting } from "../../src/storage/device";
import { device, leave, openApp } from "../support/screensApp";
import { answers, BUY_IN_AT, person, startsJourney, writes } from "../support/screensJourneys";

const vibrate = vi.fn<(ms: number) => boolean>(() => true);
/** A whole screen is read and drawn: on a busy machine that takes longer than the second that is usual. */
const patience = { timeout: 5000 };
const saved = () => screen.findByText("Saved on this device", {}, patience);
const radio = (name: string) => screen.findByRole("radio", { name }, patience);
const box = () => screen.findByRole("textbox", { name: "Why" }, patience);

/** A device that can tick, and has just been tapped. */
beforeEach(async () => {
  vibrate.mockClear();
  Object.defineProperty(navigator, "vibrate", { value: vibrate, configurable: true });
  await startsJourney();
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "vibrate");
  vi.restoreAllMocks();
});

describe("a device that can tick", () => {
  test("ticks when a status is tapped, and a little longer when it is durable", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("In progress"));
    await saved();
    await waitFor(() => expect(vibrate.mock.calls).toEqual([[8], [16]]), patience);
  });

  test("keeps still under the fingers of whoever types", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(BUY_IN_AT);
    await user.type(await box(), "Grade 6 has begun.");
    await saved();
    expect(vibrate).not.toHaveBeenCalled();
  });

  test("keeps still where that was switched off on another visit, until it is switched on again", async () => {
    await saveSetting(device(), "haptics", false);
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("Earned"));
    await saved();
    expect(vibrate).not.toHaveBeenCalled();
    expect((await setHaptics(true)).ok).toBe(true);
    await user.click(await radio("In progress"));
    await waitFor(() => expect(vibrate).toHaveBeenCalledWith(8), patience);
  });

  test("keeps still where motion is to be reduced", async () => {
    const asked = window.matchMedia.bind(window);
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      query.includes("reduced-motion")
        ? (Object.create(asked(query), { matches: { value: true } }) as MediaQueryList)
        : asked(query),
    );
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("Earned"));
    await saved();
    expect(vibrate).not.toHaveBeenCalled();
  });
});

test("a device that can't tick does without", async () => {
  Reflect.deleteProperty(navigator, "vibrate");
  const user = openApp(BUY_IN_AT);
  await user.click(await radio("Earned"));
  await saved();
  await leave();
  expect(vibrate).not.toHaveBeenCalled();
});

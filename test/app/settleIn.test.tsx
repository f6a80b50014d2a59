import { waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { settleIn } from "../../src/app/settleIn";
import { evidenceThing } from "../../src/domain/thing";
import { backupRun } from "../../src/features/device/backupRun";
import { removeTrial, TRIAL_DATABASE } from "../../src/platform/trialWrite";
import { sweepLitter } from "../../src/exchange/sweepLitter";
import { eraseThing } from "../../src/storage/erasures";
import { startsWithPhoto } from "../features/importing";
import { evidenceId } from "../support/entries";
import { device } from "../support/screensApp";
import { clockAt, DAY } from "../support/screensJourneys";

const WALL = evidenceThing(evidenceId("wall"));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a start", () => {
  test("backs up, and finishes in a tab that stays open, though one step of it fails", async () => {
    const bob = await startsWithPhoto();
    expect(await eraseThing(device(), bob, WALL)).toMatchObject({ ok: true });
    const row = async () => (await device().erasures.toArray())[0];
    const start = (await row())?.agreedAt ?? 0;
    clockAt(start);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const failing = vi.spyOn(device().erasures, "filter").mockImplementation(() => {
      throw new Error("not now");
    });
    await settleIn(device());
    failing.mockRestore();
    await waitFor(() => expect(backupRun().endedAt).toBeGreaterThan(0));

    for (const [days, noted] of [
      [11, "seenAt"],
      [22, "seenAt"],
      [31, "goneAt"],
    ] as const) {
      clockAt(start + days * DAY);
      document.dispatchEvent(new Event("visibilitychange"));
      await waitFor(async () => expect((await row())?.[noted]).toBe(start + days * DAY));
    }
    expect(await device().chunks.count()).toBe(0);
  });

  test("hazard 22: waits for no window that froze in the middle of a trial of writing", async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    const request = indexedDB.open(TRIAL_DATABASE, 1);
    const held = await new Promise<IDBDatabase>((resolve) =>
      request.addEventListener("success", () => resolve(request.result)),
    );
    vi.spyOn(console, "warn").mockImplementation(() => {});
    await sweepLitter(device());
    expect(await names()).toContain(TRIAL_DATABASE);
    held.close();
    await removeTrial();
    expect(await names()).not.toContain(TRIAL_DATABASE);
  });
});

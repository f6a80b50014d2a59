import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { JOURNEY } from "../../src/domain/thing";
import { formatMoment } from "../../src/lib/format";
import { useVisit } from "../../src/state/visit";
import { recordExport } from "../../src/storage/exported";
import { readEntries } from "../../src/storage/journals";
import { device, openApp, reopenApp, shownOnce } from "../support/screensApp";
import { answers, MARCH, SCHOOL, startsJourney, writes } from "../support/screensJourneys";

const part = async (name: string) => within(await screen.findByRole("region", { name }));

/** What the browser answers about its storage. */
function browserSays(storage: Partial<StorageManager> | undefined) {
  Object.defineProperty(navigator, "storage", { value: storage, configurable: true });
}
const says =
  <T,>(answer: T) =>
  () =>
    Promise.resolve(answer);

afterEach(() => {
  Reflect.deleteProperty(navigator, "storage");
});

describe("the storage", () => {
  test("is told in plain words: how much is used, and that the browser has promised to keep it", async () => {
    browserSays({ persisted: says(true), estimate: says({ usage: 4_200_000, quota: 10 ** 10 }) });
    openApp("/device");
    expect(await screen.findByRole("heading", { level: 2, name: "Storage" })).toBeVisible();
    const storage = await part("Storage");
    expect(await storage.findByText(/^Waymark uses 4\.2 MB on this device/)).toBeVisible();
    expect(storage.getByText("The browser has promised to keep it.")).toBeVisible();
    await shownOnce();
    expect(document.title).toBe("This device · Waymark");
  });

  test("that is at risk can be asked for, and a yes is told", async () => {
    browserSays({ persisted: says(false), persist: says(true), estimate: says({ usage: 0, quota: 1 }) });
    const user = openApp("/device");
    const storage = await part("Storage");
    expect(await storage.findByText("The browser has not promised to keep it.")).toBeVisible();
    await user.click(storage.getByRole("button", { name: "Ask the browser to keep it" }));
    expect(await storage.findByText("The browser has promised to keep it.")).toBeVisible();
  });

  test("that is at risk can be asked for, and a no is told with what may help", async () => {
    browserSays({ persisted: says(false), persist: says(false), estimate: says({ usage: 0, quota: 1 }) });
    const user = openApp("/device");
    const storage = await part("Storage");
    await user.click(await storage.findByRole("button", { name: "Ask the browser to keep it" }));
    expect(await storage.findByText(/^The browser said no for now/)).toBeVisible();
  });

  test("of a browser that cannot say is told as such", async () => {
    browserSays(undefined);
    openApp("/device");
    const storage = await part("Storage");
    expect(await storage.findByText("This browser does not say how much space Waymark uses.")).toBeVisible();
    expect(await storage.findByText("This browser cannot promise to keep it.")).toBeVisible();
    expect(storage.getByText(/Export snapshots often/)).toBeVisible();
  });

  test("is asked for once, after the first thing worth keeping and not before", async () => {
    const persist = vi.fn<() => Promise<boolean>>(says(false));
    browserSays({ persisted: says(false), persist });
    await startsJourney();
    const user = openApp(`/journeys/${SCHOOL}/competencies/purpose-and-vision/stakeholder-buy-in`);
    await user.click(await screen.findByRole("radio", { name: "In progress" }));
    await screen.findByText("Saved on this device");
    await waitFor(() => expect(persist).toHaveBeenCalledOnce());
    await user.click(screen.getByRole("radio", { name: "Earned" }));
    await screen.findByText("Earned: saved.");
    expect(persist).toHaveBeenCalledOnce();
  });
});

describe("the snapshots", () => {
  test("tell of each journey when it was last exported here, and how much stands in no file since", async () => {
    const ann = await startsJourney();
    const entryCount = (await readEntries(device(), SCHOOL)).length;
    await recordExport(device(), [{ journey: SCHOOL, entryCount }], MARCH);
    await writes(ann, answers("earned"));
    openApp("/device");
    const snapshots = await part("Snapshots");
    expect(await snapshots.findByRole("link", { name: "Our school" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}`,
    );
    expect(
      snapshots.getByText(`Last exported ${formatMoment(MARCH)} · 1 change in no file yet`),
    ).toBeVisible();
    expect(snapshots.getByRole("link", { name: "Export a snapshot" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}/export`,
    );
  });

  test("say it of a journey that was never exported, and of one that stands in a file whole", async () => {
    await startsJourney();
    openApp("/device");
    const snapshots = await part("Snapshots");
    expect(
      await snapshots.findByText(/^Never exported from this device · \d changes in no file yet$/),
    ).toBeVisible();
    const entryCount = (await readEntries(device(), SCHOOL)).length;
    await recordExport(device(), [{ journey: SCHOOL, entryCount }], MARCH);
    expect(await snapshots.findByText(/· All of it is in a file$/)).toBeVisible();
  });

  test("say of a deleted journey that it can be brought back", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => deleteThing(journal, writer, JOURNEY));
    openApp("/device");
    const snapshots = await part("Snapshots");
    expect(await snapshots.findByText("Deleted; open it to bring it back")).toBeVisible();
    expect(snapshots.queryByRole("link", { name: "Export a snapshot" })).not.toBeInTheDocument();
  });
});

describe("the app", () => {
  test("tells its version, and that it is ready for offline only once it is", async () => {
    openApp("/device");
    const app = await part("The app");
    expect(app.getByText(/^Version \d+\.\d+\.\d+/)).toBeVisible();
    expect(app.getByText(/^Not ready for offline yet/)).toBeVisible();
    useVisit.getState().set({ offline: "ready" });
    expect(await app.findByText(/^Ready for offline: every part/)).toBeVisible();
  });

  test("tells whether it is installed", async () => {
    openApp("/device");
    expect(await screen.findByText(/^Opened in the browser\./)).toBeVisible();
  });

  test("says so when nobody can be asked for a new version", async () => {
    const user = openApp("/device");
    await user.click(await screen.findByRole("button", { name: "Look for a new version" }));
    expect(await screen.findByText(/could not be reached\. It goes on working as it is\.$/)).toBeVisible();
  });
});

describe("short vibrations", () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, "vibrate");
  });

  test("are on where a device can be felt, and stay off once switched off", async () => {
    Object.defineProperty(navigator, "vibrate", { value: () => true, configurable: true });
    const user = openApp("/device");
    const haptics = () => screen.findByRole("checkbox", { name: "Short vibrations" });
    expect(await haptics()).toBeChecked();
    await user.click(await haptics());
    await waitFor(async () => expect(await haptics()).not.toBeChecked());
    await reopenApp();
    expect(await haptics()).not.toBeChecked();
  });

  test("are not spoken of where there are none", async () => {
    openApp("/device");
    await shownOnce();
    expect(screen.queryByRole("checkbox", { name: "Short vibrations" })).toBeNull();
  });
});

import { afterEach, expect, test, vi } from "vitest";
import { takeShared } from "../../src/app/takeShared";
import { PARKING, parkShare } from "../../src/lib/parking";
import { fileOf, waiting } from "../support/capturing";
import { device } from "../support/screensApp";

const APP = "https://waymark.example/";

/** The browser's cache, as far as the parking uses it. `stuck`: nothing goes from it. */
function parking() {
  const records = new Map<string, Response>();
  const state = { stuck: true };
  const cache = {
    keys: async () => [...records.keys()].map((url) => new Request(url)),
    match: async (url: string) => records.get(url)?.clone(),
    put: async (url: string, record: Response) => void records.set(url, record),
    delete: async (url: string) => {
      if (state.stuck) throw new DOMException("not now", "UnknownError");
      return records.delete(url);
    },
  };
  vi.stubGlobal("caches", { has: async (name: string) => name === PARKING, open: async () => cache });
  return { records, state };
}

async function share(files: readonly File[], text: string): Promise<void> {
  const parts: Readonly<Record<string, readonly unknown[]>> = { files, text: [text] };
  const form = { getAll: (name: string) => parts[name] ?? [] };
  const request = { referrer: "", formData: async () => form } as unknown as Request;
  expect((await parkShare(request, APP)).headers.get("location")).toBe(`${APP}tray?shared=in`);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("hazard 6: what was shared is taken in once, though the page ended before it could be cleared away", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const { records, state } = parking();
  await share([fileOf("wall.txt", "The wall")], "Fridays are theirs.");
  expect(await takeShared(true)).toMatchObject({ caught: 2, problems: [] });
  const [first] = await waiting();
  await device().waiting.update(first!.id, { caption: "Said meanwhile" });
  const before = await waiting();
  expect(before).toHaveLength(2);
  expect(records.size).toBe(2);

  state.stuck = false;
  expect(await takeShared(false)).toMatchObject({ problems: [] });
  expect(await waiting()).toEqual(before);
  expect(records.size).toBe(0);

  // Shared a second time it is a second piece.
  await share([], "Fridays are theirs.");
  await takeShared(true);
  expect(await waiting()).toHaveLength(3);
});

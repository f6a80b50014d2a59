import { readFileSync } from "node:fs";
import { join } from "node:path";
import { routes } from "../../src/paths";
import {
  distFolder,
  expect,
  filesOf,
  open,
  test,
  waitUntilReady,
  waitUntilReadyForOffline,
} from "../support/browser";
import { startJourney } from "../support/journey";

test("hazard 17: every file of the build is precached, bar the worker itself", () => {
  const worker = readFileSync(join(distFolder, "sw.js"), "utf8");
  const listed = [...worker.matchAll(/\{[^{}]*?url:[`"']([^`"']+)[`"'][^{}]*\}|"url":"([^"]+)"/g)].map(
    ([, bare, quoted]) => bare ?? quoted!,
  );
  expect(listed.toSorted()).toEqual(filesOf(distFolder).toSorted());
});

/** A sample of the screens: the record with its picture, what is read, what needs a worker, and what turns on the camera. */
const SAMPLE = ["record", "exploreCompetency", "exportSnapshot", "capture"];

for (const all of [false, true])
  test(`hazard 17: after the first visit ${all ? "the whole app works without the server @proof" : "Waymark works without the server, at every kind of address"}`, async ({
    page,
    server,
  }) => {
    await open(page, "/");
    const journey = await startJourney(page, "Larkspur High School");
    await open(page, "/");
    await waitUntilReadyForOffline(page);
    await server.stop();

    const framework = "mtc-k12-jml";
    const values: Readonly<Record<string, string>> = {
      journey,
      framework,
      ...firstCompetency(),
      item: "none",
    };
    const places = Object.entries(routes).filter(([name]) => all || SAMPLE.includes(name));
    expect(places.length).toBeGreaterThanOrEqual(SAMPLE.length);
    for (const [name, pattern] of places) {
      const address = pattern.replace(/:(\w+)/g, (_, part: string) => values[part] ?? "none");
      await test.step(`${name} at ${pattern}`, async () => {
        await open(page, address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    }
    // A link from elsewhere, also after a reload; and one that leads nowhere, which the app answers.
    await open(page, "/explore/mtc-k12-jml?from=a-bookmark#signs");
    await page.reload();
    await waitUntilReady(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await open(page, "/no/such/place");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

test("a deep link is the first that opens without the server, and opens again after a reload @proof", async ({
  page,
  server,
}) => {
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  await server.stop();
  await open(page, "/explore/mtc-k12-jml?from=a-bookmark#signs");
  await page.reload();
  await waitUntilReady(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("hazard 18: the first visit is not called ready before everything is on the device", async ({
  page,
  context,
}) => {
  // The worker's own fetches come late: an icon that never arrives keeps the precache from being whole.
  let goOn = () => {};
  const looked = new Promise<void>((resolve) => (goOn = resolve));
  await context.route("**/icons/icon-512.png", async (route) => {
    await looked;
    await route.abort();
  });
  await open(page, "/");
  await expect(page.getByText("Getting ready to work offline")).toBeVisible();
  await expect(page.getByText("Ready for offline")).toHaveCount(0);
  goOn();
  // Only the failed install takes the word back.
  await expect(page.getByText(/^Everything you write stays on this device/)).toBeVisible();
  await expect(page.getByText("Ready for offline")).toHaveCount(0);
});

test("hazard 16: a missing file under assets/ is not answered with a page", async ({ request }) => {
  const response = await request.get("/assets/gone-from-an-older-version.js");
  expect(response.status()).toBe(404);
  expect(await response.text()).not.toContain("<html");
});

function firstCompetency(): { domain: string; competency: string } {
  const file = new URL("../../src/content/k12Jml.json", import.meta.url);
  const framework = JSON.parse(readFileSync(file, "utf8")) as {
    domains: { id: string; competencies: { id: string }[] }[];
  };
  const id = framework.domains[0]!.competencies[0]!.id;
  const [domain, competency] = id.includes("/") ? id.split("/") : [framework.domains[0]!.id, id];
  return { domain: domain!, competency: competency! };
}

import { serve } from "../../.ci/server.mjs";
import { expect, open, test as rootTest, waitUntilReadyForOffline } from "../support/browser";
import { buildUnder } from "../support/builds";

const base = "/schools/larkspur/";

const test = rootTest.extend({
  server: async ({}, use) => {
    const server = await serve({ folder: await buildUnder(base), base });
    await use(server);
    await server.stop();
  },
});

test("the app works below a folder of a host, online and offline", async ({ page, server }) => {
  await open(page, server.url);
  await waitUntilReadyForOffline(page);
  await page.getByRole("link", { name: "Start a journey", exact: true }).first().click();
  await expect(page).toHaveURL(`${server.url}journeys/new`);

  const addresses = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]")!;
    const { start_url, scope, shortcuts } = (await (await fetch(link.href)).json()) as {
      start_url: string;
      scope: string;
      shortcuts: { url: string }[];
    };
    return [start_url, scope, ...shortcuts.map(({ url }) => url)].map((url) => new URL(url, link.href).href);
  });
  expect(addresses).toEqual(
    ["", "", "capture?kind=photo", "capture?kind=note", "journeys/new", "import"].map(
      (place) => server.url + place,
    ),
  );

  await server.stop();
  await open(page, `${server.url}explore`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

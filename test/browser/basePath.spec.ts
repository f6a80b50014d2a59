import { serve } from "../../.ci/server.mjs";
import { buildUnder } from "../support/builds";
import { expect, open, test, waitUntilReadyForOffline } from "../support/browser";

const base = "/schools/larkspur/";

test("the app works below a folder of a host, online and offline", async ({ page }) => {
  test.setTimeout(120_000);
  const server = await serve({ folder: await buildUnder(base), base });
  await open(page, server.url);
  await waitUntilReadyForOffline(page);
  await page.getByRole("link", { name: "Start a journey", exact: true }).first().click();
  await expect(page).toHaveURL(`${server.url}journeys/new`);

  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]")!;
    const { start_url, scope, shortcuts } = (await (await fetch(link.href)).json()) as {
      start_url: string;
      scope: string;
      shortcuts: { url: string }[];
    };
    return [start_url, scope, ...shortcuts.map(({ url }) => url)].map((url) => new URL(url, link.href).href);
  });
  expect(manifest).toEqual([
    server.url,
    server.url,
    `${server.url}journeys/new`,
    `${server.url}import`,
    `${server.url}explore`,
  ]);

  await server.stop();
  await open(page, `${server.url}explore`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

// The search in a real worker, which reads the database by a connection of its own.
import { expectNoViolations } from "../support/axe";
import { expect, open, test, waitUntilReadyForOffline } from "../support/browser";
import { expectNoSidewaysScrolling } from "../support/browserStories";
import { startJourney } from "../support/journey";

test("the search runs in a worker of its own, without the server, and finds what was just written", async ({
  page,
  server,
}) => {
  await open(page, "/");
  await startJourney(page, `Larkspur ${"Highschool ".repeat(16)}`.trim());
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  await server.stop();

  await page.keyboard.press("Control+k");
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.pressSequentially("larksp");
  const hit = page.getByRole("region", { name: "Journeys" }).getByRole("link");
  await expect(hit).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, "what is found");
  await expectNoViolations(page, "what is found");

  await field.fill("mastery lerning");
  await expect(page.getByRole("region", { name: "Words" })).toBeVisible();
  await field.fill("larksp");
  await expect(hit).toBeVisible();
  await field.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/journeys\/[^/]+$/);
});

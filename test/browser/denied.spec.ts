// Devices that give less: no storage, no motion, large letters.
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { seed } from "../support/browserSeeds";
import {
  competencyIds,
  expectNoSidewaysScrolling,
  openCompetency,
  placesOf,
  typicalJourney,
} from "../support/browserStories";

test.use({ serviceWorkers: "block" });

test("without storage Waymark says so before anything is typed, and can be read all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  for (const address of ["/", "/journeys/new", paths.record("larkspur"), "/import", "/device"])
    await test.step(address, async () => {
      await open(page, address);
      await expect(
        page.getByRole("heading", { level: 1, name: "This browser keeps nothing for Waymark" }),
      ).toBeVisible();
      await expect(page.getByRole("textbox")).toHaveCount(0);
      await expect(page.getByLabel("Snapshot file")).toHaveCount(0);
    });
  await expectNoViolations(page, "no storage");

  await page.getByRole("link", { name: "Read the frameworks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Explore" })).toBeVisible();
  await open(page, paths.exploreCompetency("mtc-k12-jml", competencyIds["mtc-k12-jml"]));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Stakeholder");
  await open(page, "/library");
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
});

test("a database that fails to open says what the browser said", async ({ page }) => {
  await page.addInitScript(() => {
    // Called with the factory it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const { open: reallyOpen } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (version === undefined) return reallyOpen.call(this, name);
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
  });
  await open(page, "/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Waymark could not open its storage");
  await expectNoViolations(page, "storage that fails");
});

test("where motion is reduced, nothing moves for longer than a millisecond", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { telling, items, answered } = typicalJourney();
  await open(page, "/");
  await seed(page, [telling]);
  for (const { name, address } of placesOf(telling.id, answered, items.photo)) {
    await open(page, address);
    expect(await longestMotionMs(page), name).toBeLessThanOrEqual(1);
  }
  await openCompetency(page, telling.id, answered);
  await page.getByRole("radio", { name: "Not started", exact: true }).check();
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  expect(await longestMotionMs(page), "with a message").toBeLessThanOrEqual(1);
});

test("with letters twice as large no screen of a phone is pushed sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { telling, items, answered } = typicalJourney();
  await open(page, "/");
  await seed(page, [telling]);
  for (const { name, address } of placesOf(telling.id, answered, items.photo)) {
    await open(page, address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "32px";
    });
    await expectNoSidewaysScrolling(page, name);
  }
});

/** The longest transition or animation of anything on the page, as it would run. */
function longestMotionMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ms = (list: string) =>
      Math.max(...list.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    let longest = 0;
    const all = [...document.querySelectorAll("*")];
    // Of each kind of element one: asking hundreds of equal ones takes a while.
    const kinds = new Map(
      all.map((element) => [`${element.tagName} ${element.getAttribute("class")}`, element]),
    );
    for (const element of kinds.values())
      for (const part of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const moves = style.transitionProperty !== "none" ? ms(style.transitionDuration) : 0;
        const plays = style.animationName !== "none" ? ms(style.animationDuration) : 0;
        longest = Math.max(longest, moves, plays);
      }
    return longest;
  });
}

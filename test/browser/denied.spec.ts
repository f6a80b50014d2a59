// Devices that give less: no storage, or one that fails.
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { competencyIds } from "../support/browserStories";

test.use({ serviceWorkers: "block" });

test("hazard 21: without storage Waymark says so before anything is typed, and can be read all the same", async ({
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

test("hazard 21: a database that fails to open says what the browser said", async ({ page }) => {
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

// The main job by keyboard alone, from the first visit to a saved snapshot, and always with the focus in sight.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, open, test } from "../support/browser";
import { k12Competencies } from "../support/browserSeeds";
import { whenSaved } from "../support/browserStories";

test.use({ serviceWorkers: "block" });

test("from the first visit to a saved snapshot by keyboard alone", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Start a journey", exact: true }));
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole("textbox", { name: "Name", exact: true }));
  await page.keyboard.type("Larkspur High School");
  const framework = page.getByRole("radiogroup", { name: "Framework" });
  await tabTo(page, framework.getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await expectFocusSeen(page, framework.getByRole("radio").nth(1));
  await page.keyboard.press("ArrowUp");
  await expect(framework.getByRole("radio").first()).toBeChecked();
  await page.keyboard.press("Enter");

  await test.step("the wheel is one stop, and arrow keys lead along it", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Larkspur High School" })).toBeFocused();
    const wheel = page.getByRole("group", { name: "The record of Larkspur High School" });
    const cell = (index: number) =>
      wheel.getByRole("link", { name: new RegExp(`^${k12Competencies[index]!.title}`) });
    await tabTo(page, cell(0));
    for (const index of [1, 2, 3]) {
      await page.keyboard.press("ArrowRight");
      await expectFocusSeen(page, cell(index));
    }
    await page.keyboard.press("ArrowLeft");
    await expectFocusSeen(page, cell(2));
    await page.keyboard.press("Home");
    await expectFocusSeen(page, cell(0));
    await page.keyboard.press("Tab");
    await expect(wheel.locator(":focus")).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expectFocusSeen(page, cell(0));
    await page.keyboard.press("Enter");
  });

  await test.step("the competency: a status, its reason, a note", async () => {
    const title = page.getByRole("heading", { name: k12Competencies[0]!.title });
    await expect(title).toBeFocused();
    const status = page.getByRole("radiogroup", { name: "Status" });
    await tabTo(page, status.getByRole("radio").first());
    await page.keyboard.press("ArrowRight");
    await expectFocusSeen(page, status.getByRole("radio", { name: "In progress" }));
    await whenSaved(page, 2);
    await tabTo(page, page.getByRole("textbox", { name: "Why", exact: true }));
    await page.keyboard.type("Advisory plans its own Fridays.");
    await page.keyboard.press("Tab");
    await whenSaved(page, 3);

    await tabTo(page, page.getByRole("button", { name: "Add evidence", exact: true }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("radio", { name: "Note", exact: true }));
    await tabTo(page, page.getByRole("textbox", { name: "Note", exact: true }));
    await page.keyboard.type("What the walk showed");
    await tabTo(page, page.getByRole("button", { name: "Add a note", exact: true }));
    await page.keyboard.press("Enter");
    await whenSaved(page, 4);
    await expect(page.getByRole("link", { name: /What the walk showed/ })).toBeVisible();
  });

  await test.step("the snapshot file", async () => {
    await tabTo(page, page.getByRole("link", { name: "Export snapshot", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Save file", exact: true }));
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^larkspur-high-school-\d{4}-\d{2}-\d{2}\.waymark\.json$/);
    const snapshot = JSON.parse(readFileSync(await file.path(), "utf8")) as {
      readonly format: string;
      readonly journeys: readonly {
        readonly title: string;
        readonly statuses: Readonly<Record<string, string>>;
      }[];
    };
    expect(snapshot.format).toBe("waymark-snapshot");
    expect(snapshot.journeys[0]!.title).toBe("Larkspur High School");
    expect(Object.values(snapshot.journeys[0]!.statuses)).toEqual(["in-progress"]);
  });
});

test("menus and the choice of who writes open, close and give the focus back by keyboard", async ({
  page,
}) => {
  await open(page, "/");
  const who = page.getByRole("button", { name: "Who is writing?" });
  await tabTo(page, who);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: "Name or role" }));
  await page.keyboard.type("Lead team");
  await page.keyboard.press("Enter");
  const writing = page.getByRole("button", { name: "Writing as: Lead team" });
  await expectFocusSeen(page, writing);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("radio", { name: "Lead team" }));
  await page.keyboard.press("Escape");
  await expectFocusSeen(page, writing);

  await page.setViewportSize({ width: 390, height: 844 });
  const more = page.getByRole("button", { name: "More", exact: true });
  await tabTo(page, more);
  await page.keyboard.press("ArrowDown");
  await expectFocusSeen(page, page.getByRole("menuitem", { name: "Journeys" }));
  await page.keyboard.press("ArrowDown");
  await expectFocusSeen(page, page.getByRole("menuitem", { name: "Explore" }));
  await page.keyboard.press("Escape");
  await expectFocusSeen(page, more);
});

/** Goes there with the Tab key, and sees at every stop on the way where the focus is. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press(key);
    const unseen = await unseenFocus(page);
    expect(unseen, `the focus is to be seen on the way to ${String(target)}`).toBeNull();
    if (await isFocused(target)) return;
  }
  await expect(target, "reached with the Tab key").toBeFocused();
}

async function expectFocusSeen(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  expect(await unseenFocus(page)).toBeNull();
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** What has the focus without showing it, itself or by what is drawn around or above it; null where it shows. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const box = focused.getBoundingClientRect();
    const isOnScreen =
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    const hasRing = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return (
        outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
      );
    };
    // A native input may lie unseen over its card, which then has the ring; a wheel draws its cell's above all cells.
    const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
      (element) => element instanceof Element,
    );
    const drawn = focused.closest("svg")?.querySelector("[class*=focus]");
    const isRinged = around.some(hasRing) || (drawn instanceof Element && focused instanceof SVGElement);
    return isOnScreen && isRinged ? null : focused.outerHTML.slice(0, 200);
  });
}

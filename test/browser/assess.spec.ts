// The walk as a hand, a keyboard and a projector meet it: everything on one screen, whatever the competency says.
import type { CDPSession, Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { walkAt } from "../../src/state/walk";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { readFramework, seed, Telling } from "../support/browserSeeds";
import { statusRadio, whyBox } from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const upright = { width: 820, height: 1180 };
const across = { width: 1180, height: 820 };
const projector = { width: 1440, height: 900 };
const empty = new Telling("empty", "Larkspur High School");
const FIRST = "Stakeholder Buy-In";
const SECOND = "Learning is Constant, Time is Variable";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function begin(page: Page, address = paths.assess(empty.id)): Promise<void> {
  await open(page, "/");
  await seed(page, [empty]);
  await open(page, address);
}

for (const name of ["k12Jml", "stateJml", "designEssentials"] as const)
  test(`every competency of ${name} stands on one screen with all that answers it @proof`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const framework = readFramework(name);
    const telling = new Telling(name, "Larkspur High School", framework);
    await open(page, "/");
    await seed(page, [telling]);
    const tooLong: string[] = [];
    // The long proofs look at it across and on a projector, too.
    for (const size of process.env["WAYMARK_PROOF"] ? [upright, across, projector] : [upright]) {
      await page.setViewportSize(size);
      await open(page, walkAt(telling.id, "all"));
      for (const { competencies } of framework.domains)
        for (const { title } of competencies) {
          await expect(heading(page, title)).toBeFocused();
          const over = await page.evaluate(
            () => document.scrollingElement!.scrollHeight - window.innerHeight,
          );
          if (over > 0) tooLong.push(`${title} at ${size.width}: ${over}px`);
          await expect(whyBox(page)).toBeInViewport({ ratio: 1 });
          await expect(page.getByRole("link", { name: "Take a photo" })).toBeInViewport({ ratio: 1 });
          await page.keyboard.press("n");
        }
    }
    expect(tooLong).toEqual([]);
  });

test("on a phone the bar stays at the foot while the rest is scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page);
  await expect(button(page, "Next")).toBeInViewport({ ratio: 1 });
  await statusRadio(page, "Earned").check();
  await page.mouse.wheel(0, 2000);
  await expect(button(page, "Next")).toBeInViewport({ ratio: 1 });
});

test("a reason grows as it is written, and can be scrolled to where it is long", async ({ page }) => {
  await page.setViewportSize(upright);
  await begin(page);
  const before = (await whyBox(page).boundingBox())!.height;
  await whyBox(page).fill("A line.\n".repeat(8));
  expect((await whyBox(page).boundingBox())!.height).toBeGreaterThan(before * 2);
  await expect(button(page, "Next")).toBeInViewport({ ratio: 1 });
});

test("a whole step by keyboard alone", async ({ page }) => {
  await page.setViewportSize(across);
  await begin(page);
  await expect(heading(page, FIRST)).toBeFocused();
  await page.keyboard.press("2");
  await expect(statusRadio(page, "In progress")).toBeChecked();
  await page.keyboard.press("w");
  await page.keyboard.type("3 new grades, step by step.");
  await expect(whyBox(page)).toHaveValue("3 new grades, step by step.");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(heading(page, SECOND)).toBeFocused();
  await page.keyboard.press("s");
  await expect(button(page, "Skipped: 1")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(heading(page, FIRST)).toBeFocused();
  await expect(whyBox(page)).toHaveValue("3 new grades, step by step.");
  await page.keyboard.press("p");
  await expect(page).toHaveURL(/\/capture\?.*kind=photo/);
});

test("the list of the walk tells what was skipped, and leads there", async ({ page }) => {
  await page.setViewportSize(upright);
  await begin(page);
  await button(page, "Skip").click();
  await button(page, "2 of 25").click();
  const list = page.getByRole("region", { name: "All of this walk" });
  await expect(list).toBeInViewport({ ratio: 1 });
  await expect(list.getByRole("button", { name: `${SECOND} Here` })).toBeFocused();
  await expectNoViolations(page, "the list of the walk");
  await list.getByRole("button", { name: `${FIRST} Skipped` }).click();
  await expect(heading(page, FIRST)).toBeFocused();
});

test.describe("a finger", () => {
  test.use({ hasTouch: true, viewport: upright });

  test("that is drawn sideways goes on and back, and up and down only scrolls", async ({ page }) => {
    await begin(page);
    const touch = await page.context().newCDPSession(page);
    await draw(touch, [600, 300], [300, 310]);
    await expect(heading(page, SECOND)).toBeFocused();
    await draw(touch, [300, 300], [600, 300]);
    await expect(heading(page, FIRST)).toBeFocused();
    await draw(touch, [300, 300], [600, 300]);
    await draw(touch, [400, 700], [380, 300]);
    await draw(touch, [400, 300], [370, 300]);
    await expect(heading(page, FIRST)).toBeVisible();
    await expect(button(page, "1 of 25")).toBeVisible();
  });

  test("that begins in the box or at the edge carries nobody off, and where it is lifted is no tap", async ({
    page,
  }) => {
    await begin(page);
    const touch = await page.context().newCDPSession(page);
    const why = (await whyBox(page).boundingBox())!;
    await draw(touch, [600, why.y + 20], [200, why.y + 20]);
    await draw(touch, [815, 300], [400, 300]);
    await expect(heading(page, FIRST)).toBeVisible();
    const card = (await statusRadio(page, "Earned").boundingBox())!;
    await draw(touch, [600, card.y + 20], [300, card.y + 20]);
    await expect(heading(page, SECOND)).toBeFocused();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("is followed by what it draws, where motion is wanted", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await begin(page);
    const touch = await page.context().newCDPSession(page);
    const left = async () => (await heading(page, FIRST).boundingBox())!.x;
    const before = await left();
    await finger(touch, "touchStart", [600, 300]);
    await finger(touch, "touchMove", [560, 300]);
    await finger(touch, "touchMove", [500, 300]);
    await expect.poll(left).toBeLessThan(before - 60);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await finger(touch, "touchMove", [590, 300]);
    await finger(touch, "touchEnd");
    await expect.poll(left).toBe(before);
  });
});

test("no axe violation in any state of the walk @proof", async ({ page }) => {
  test.setTimeout(180_000);
  await begin(page, walkAt(empty.id, "domains"));
  await expectNoViolations(page, "a domain's question");
  await button(page, "Begin").click();
  await page.keyboard.press("2");
  await page.getByRole("checkbox").first().check();
  await button(page, "Other evidence").click();
  await page.getByText("Keys", { exact: true }).click();
  await expectNoViolations(page, "a step with everything open");
  await button(page, "Next").click();
  for (let left = 4; left > 0; left -= 1) await button(page, "Skip").click();
  await expect(button(page, "Next domain")).toBeVisible();
  await expectNoViolations(page, "a domain's summary");
  await button(page, "25 competencies").click();
  await page.getByRole("button", { name: "To the end of the walk" }).click();
  await expectNoViolations(page, "the end of a walk through domains");
  await open(page, walkAt(empty.id, "domain:alignment"));
  await page.getByRole("button", { name: /^1 of/ }).click();
  await page.getByRole("button", { name: "To the end of the walk" }).click();
  await expectNoViolations(page, "the end of a walk through one domain, nothing answered");
});

type Point = readonly [x: number, y: number];

async function finger(touch: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", at?: Point) {
  const touchPoints = at ? [{ x: at[0], y: at[1] }] : [];
  await touch.send("Input.dispatchTouchEvent", { type, touchPoints });
}

/** A finger put down, moved in a few steps, and lifted. */
async function draw(touch: CDPSession, [x, y]: Point, [toX, toY]: Point): Promise<void> {
  await finger(touch, "touchStart", [x, y]);
  for (let step = 1; step <= 6; step += 1)
    await finger(touch, "touchMove", [x + ((toX - x) * step) / 6, y + ((toY - y) * step) / 6]);
  await finger(touch, "touchEnd");
}

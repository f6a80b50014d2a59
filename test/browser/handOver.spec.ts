// The tablet in another's hands: what they can reach, that it stays so whatever becomes of the browser, and the way back.
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open } from "../support/browser";
import { rowsOf } from "../support/browserRows";
import { seed, Telling } from "../support/browserSeeds";
import { test } from "../support/killable";

const school = () => new Telling("larkspur", "Larkspur High School");
const other = () => new Telling("harbor", "Harbor School");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const walk = (page: Page) => page.getByRole("radiogroup", { name: "Status" });

/** The lead team, with a name, hands the tablet on. */
async function handOn(page: Page, journey: string, pin = "") {
  await open(page, paths.record(journey));
  await page.getByRole("button", { name: /Who is writing|Writing as/ }).click();
  await page.getByRole("textbox", { name: "Name or role" }).fill("Lead team");
  await button(page, "Write as this").click();
  await button(page, "Writing as: Lead team").click();
  await page.getByRole("link", { name: "Hand this tablet on" }).click();
  await expect(heading(page, "Hand this tablet on")).toBeVisible();
  if (pin !== "") await page.getByRole("textbox", { name: /^PIN/ }).fill(pin);
  await button(page, "Hand it on").click();
  await expect(heading(page, "Please take over")).toBeVisible();
}

async function takeOver(page: Page, name: string) {
  await page.getByRole("textbox", { name: /Somebody else|Your name or role/ }).fill(name);
  await button(page, "Begin").click();
  await expect(walk(page)).toBeVisible();
}

test("what is handed on with a PIN stays so in a killed browser, and other addresses lead back @proof", async ({
  launch,
}) => {
  let { page, kill } = await launch();
  const telling = school();
  await open(page, "/");
  await seed(page, [telling, other()]);
  await handOn(page, telling.id, "4711");
  await kill();

  ({ page, kill } = await launch());
  await page.goto("/");
  await expect(heading(page, "Please take over")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(paths.handOver(telling.id));
  await takeOver(page, "Ms. Ito");
  await kill();

  ({ page } = await launch());
  for (const address of [
    "/",
    "/device",
    "/journeys/harbor",
    "/tray",
    "/explore",
    paths.exportSnapshot(telling.id),
  ]) {
    await page.goto(address);
    await expect(walk(page)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(paths.assess(telling.id));
    await expect(page.getByText("Your turn: Ms. Ito")).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Waymark" })).toHaveCount(0);
  }
  await page.goto(paths.capture({ journey: "harbor" }));
  await expect(page.getByRole("combobox").first()).toBeVisible();
  expect(new URL(page.url()).search).toContain(telling.id);
  await expect(page.getByText("Harbor School")).toHaveCount(0);
  expect(JSON.stringify(await rowsOf(page, "settings"))).not.toContain("4711");
});

test("the way back asks for the PIN, and a wrong one waits, also after a reload @proof", async ({ page }) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling]);
  await handOn(page, telling.id, "4711");
  const pin = page.getByRole("textbox", { name: "PIN", exact: true });
  await button(page, "Return to the lead team’s view").click();
  await pin.fill("1111");
  await button(page, "Return").click();
  await expect(page.getByRole("status").filter({ hasText: "Please wait 2 seconds" })).toBeVisible();
  await page.reload();
  await button(page, "Return to the lead team’s view").click();
  await expect(page.getByText("You can try again now.")).toBeVisible();
  await pin.fill("2222");
  await button(page, "Return").click();
  await expect(page.getByText("Please wait 4 seconds")).toBeVisible();
  await expect(page.getByText("You can try again now.")).toBeVisible();
  await pin.fill("4711");
  await button(page, "Return").click();
  await expect(page.getByRole("link", { name: "Export snapshot" })).toBeVisible();
  await expect(button(page, "Writing as: Lead team")).toBeVisible();
  await page.goto("/device");
  await expect(heading(page, "This device")).toBeVisible();
});

test("another tab is in the same hands, forth and back @proof", async ({ page, context }) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling]);
  const tab = await context.newPage();
  await open(tab, "/");
  await handOn(page, telling.id);
  await expect(heading(tab, "Please take over")).toBeVisible();
  await takeOver(page, "Ms. Ito");
  await expect(tab.getByText("Your turn: Ms. Ito")).toBeVisible();
  await button(tab, "Done").click();
  await expect(heading(page, "Thank you, Ms. Ito")).toBeVisible();
  await button(page, "Return to the lead team’s view").click();
  await expect(button(page, "Writing as: Lead team")).toBeVisible();
  await expect(button(tab, "Writing as: Lead team")).toBeVisible();
});

test("nothing of the lead team's view shows for a moment when the page is loaded", async ({ page }) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling, other()]);
  await handOn(page, telling.id);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.push(document.body?.innerText ?? "")).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.goto("/");
  await expect(heading(page, "Please take over")).toBeVisible();
  const seen = await page.evaluate(() => (globalThis as unknown as { readonly seen: string[] }).seen);
  expect(seen.join("\n")).toContain("Please take over");
  expect(seen.join("\n")).not.toMatch(/Harbor|Explore|Start a journey/);
});

test("every state of handing on is accessible, in every look @proof", async ({ page }) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling]);
  await handOn(page, telling.id, "4711");
  await expectNoViolations(page, "asking who takes over");
  await button(page, "Return to the lead team’s view").click();
  await page.getByRole("textbox", { name: "PIN", exact: true }).fill("1111");
  await button(page, "Return").click();
  await page.getByText("Forgot the PIN?").click();
  await button(page, "Wait for a minute").click();
  await expect(page.getByText("That was not the PIN.")).toBeVisible();
  await expectNoViolations(page, "a wrong PIN, and one that is forgotten");
  await button(page, "Back").click();
  await takeOver(page, "Ms. Ito");
  await expectNoViolations(page, "the walk of the next person");
  await page.getByRole("link", { name: "Leave the walk" }).click();
  await expect(heading(page, "Are you done?")).toBeVisible();
  await expectNoViolations(page, "leaving the walk");
  await button(page, "I am done").click();
  await expect(heading(page, "Thank you, Ms. Ito")).toBeVisible();
  await expectNoViolations(page, "the thanks");
});

test("choosing what the next person gets is accessible, in every look", async ({ page }) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling]);
  await page.goto(paths.handOver(telling.id));
  await page.getByRole("textbox", { name: /^PIN/ }).fill("47");
  await button(page, "Hand it on").click();
  await expect(page.getByText("A PIN has 4 to 8 digits")).toBeVisible();
  await expectNoViolations(page, "choosing what the next person gets");
});

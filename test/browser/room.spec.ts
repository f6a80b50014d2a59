// The projector's window beside the facilitator's, both real: what the one chooses the other shows, large enough for the last row.
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

/** Letters smaller than 24 points, and what reaches over the edge of the wall. */
const unreadable = () => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(node);
    const { width, right, bottom } = range.getBoundingClientRect();
    const style = getComputedStyle(node.parentElement!);
    if (node.textContent?.trim() === "" || width < 2 || style.visibility === "hidden") continue;
    if (parseFloat(style.fontSize) < 32) found.push(`small: ${node.textContent}`);
    const isCut = style.textOverflow === "ellipsis";
    if ((right > innerWidth + 1 && !isCut) || bottom > innerHeight + 1)
      found.push(`out: ${node.textContent}`);
  }
  return found;
};

test("the projector's window follows the facilitator's, without a header, and nothing in it is under 24 points", async ({
  page,
}) => {
  const telling = new Telling("school", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.together(telling.id));
  await page.getByRole("button", { name: "Start the session" }).click();
  const bar = page.getByRole("region", { name: "What the room sees" });
  const opening = page.waitForEvent("popup");
  await bar.getByRole("button", { name: "Open the projector's window" }).click();
  const wall = await opening;
  await expect(wall.getByRole("img", { name: "Code to join" })).toBeVisible();
  await wall.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(() => wall.evaluate(() => innerWidth)).toBe(1024);
  await expect(wall.getByRole("banner")).toBeHidden();
  expect(await wall.evaluate(unreadable)).toEqual([]);

  await bar.getByText("Code to type", { exact: true }).click();
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText("Type this code");
  expect(await wall.evaluate(unreadable)).toEqual([]);
  await bar.getByText("Who is in", { exact: true }).click();
  await expect(wall.getByText("are in")).toBeVisible();
  expect(await wall.evaluate(unreadable)).toEqual([]);
  // Before the reveal there is nothing to choose that would show an answer.
  await expect(bar.getByRole("radio", { name: "Where we differ" })).toBeDisabled();

  await wall.keyboard.press("b");
  await expect(wall.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(bar.getByRole("radio", { name: "Nothing" })).toBeChecked();
  await wall.reload();
  await expect(bar.getByRole("radio", { name: "Nothing" })).toBeChecked();
  await bar.getByText("Code", { exact: true }).click();
  await expect(wall.getByRole("img", { name: "Code to join" })).toBeVisible();
  await expectNoViolations(wall, "the code on the wall");
});

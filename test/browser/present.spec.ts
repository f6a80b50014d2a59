// The presentation in a real browser: the whole screen, keys, hands, pictures, and nothing that may not be shown.
import { sayShowing } from "../../src/domain/showing";
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, picture, seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

function school(): Telling {
  const telling = new Telling("school", "Larkspur High School");
  const { writer } = telling;
  telling.tell((journal) =>
    changeStatus(journal, writer, k12Ref(0), { status: "earned", why: "Ann saw it." }),
  );
  const wall = telling.addFile("The planning wall", "image/png", picture, [k12Ref(0)]);
  telling.tell((journal) => [sayShowing(journal, writer, wall, "nobody")]);
  telling.addItem("A private note", { kind: "note", text: "Not for others." }, [k12Ref(0)]);
  return telling;
}

test("the presentation fills the screen, goes by keys and by hand, and shows a picture as large as the wall", async ({
  page,
}) => {
  const telling = school();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.present(telling.id));
  await expectNoViolations(page, "the page before it begins");
  await page.getByRole("button", { name: "Start" }).click();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Larkspur High School");
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expectNoViolations(page, "the first slide");

  await page.keyboard.press("PageDown");
  await page.keyboard.press("Space");
  await expect(title).toHaveText("Stakeholder Buy-In");
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width * 0.9, height / 2);
  await expect(title).toHaveText("The planning wall");
  const wall = page.getByRole("img", { name: "Picture: The planning wall" });
  await expect(wall).toBeVisible();
  const box = (await wall.boundingBox())!;
  expect(box.width).toBe(width);
  expect(box.height).toBeGreaterThan(height * 0.7);
  await expectNoViolations(page, "a picture");

  await page.reload();
  await expect(title).toHaveText("The planning wall");
  await page.mouse.click(width * 0.1, height / 2);
  await expect(title).toHaveText("Stakeholder Buy-In");
  await page.keyboard.press("End");
  await expect(title).toHaveText("Thank you");
  await expect(page.getByText("Not for others.")).toHaveCount(0);
  await page.getByRole("button", { name: "Leave the presentation" }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.record(telling.id)}$`));
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

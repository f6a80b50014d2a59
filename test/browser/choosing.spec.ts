// Ordering priorities and placing competencies on the picture, by a real browser's pointer and keys.
import type { Locator, Page } from "@playwright/test";
import { choosePriority } from "../../src/domain/priorityTelling";
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { k12Competencies, k12Ref, seed, Telling } from "../support/browserSeeds";
import { savedCount, whenSaved } from "../support/browserStories";

test.use({
  viewport: { width: 1280, height: 900 },
  serviceWorkers: "block",
  contextOptions: { reducedMotion: "reduce" },
});

const title = (index: number) => k12Competencies[index]!.title;

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await place.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** In small steps, as a hand does it. */
async function drag(
  page: Page,
  from: Locator,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const start = await middleOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

/** What is written by this is durable when it resolves. */
async function saving(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await savedCount(page);
  await act();
  await whenSaved(page, before + 1);
}

test("priorities are ordered by pointer and by keys, a number is dragged onto the picture, and all of it stays @proof", async ({
  page,
}) => {
  const telling = new Telling("choosing", "Larkspur High School");
  for (const index of [0, 1, 2])
    telling.tell((journal) => choosePriority(journal, telling.writer, k12Ref(index)));
  telling.tell((journal) =>
    changeStatus(journal, telling.writer, k12Ref(3), { status: "in-progress", why: "" }),
  );
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.plan("choosing"));
  const handles = page.getByRole("button", { name: /^Move “[^”]+”$/ });
  const handle = (index: number) => page.getByRole("button", { name: `Move “${title(index)}”`, exact: true });
  const order = (...indices: readonly number[]) =>
    expect
      .poll(() => handles.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label"))))
      .toEqual(indices.map((index) => `Move “${title(index)}”`));
  await order(0, 1, 2);

  const first = await middleOf(handle(0));
  await saving(page, () => drag(page, handle(2), { x: first.x, y: first.y - 20 }));
  await order(2, 0, 1);

  await handle(2).press("Space");
  await expect(page.getByText(`Picked up “${title(2)}”, place 1 of 3.`)).toBeAttached();
  // The keys are listened to from the next turn of the page on.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(`“${title(2)}” is at place 2 of 3.`)).toBeAttached();
  // What the buttons would say of its place is true again only once it is put down.
  await expect(page.getByRole("button", { name: /^Move “[^”]+” (up|down)$/ })).toHaveCount(0);
  await saving(page, () => page.keyboard.press("Space"));
  await order(0, 2, 1);
  await expect(handle(2)).toBeFocused();

  await open(page, paths.plan("choosing", "choose"));
  const figure = page.getByRole("figure", { name: "Impact and effort" });
  const row = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: title(3) }) });
  const number = row.getByTitle(`Drag “${title(3)}” onto the picture`);
  await figure.scrollIntoViewIfNeeded();
  const quickWins = figure.getByText("Quick wins");
  const corner = await middleOf(quickWins);
  await saving(page, () => drag(page, number, { x: corner.x + 30, y: corner.y + 80 }));
  await page.reload();
  await order();
  const dot = figure.getByRole("button", { name: `${title(3)}: Quick wins` });
  await expect(dot).toBeVisible();
  // Another is tapped beside the picture, and then its place on it.
  await figure
    .getByRole("button", { name: /^Place \d+\. / })
    .first()
    .click();
  const whole = figure.getByRole("button", { name: /^Place “/ });
  const { width, height } = (await whole.boundingBox())!;
  await saving(page, () => whole.click({ position: { x: width * 0.8, y: height * 0.8 } }));
  await expect(figure.getByRole("button", { name: /: Better later$/ })).toBeFocused();
  // A tap on it is none of a drag: it opens its row.
  await dot.click();
  await expect(page.getByRole("combobox", { name: "How much it would change" })).toBeVisible();
  await open(page, paths.plan("choosing"));
  await order(0, 2, 1);
});

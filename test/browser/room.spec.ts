// A session in the hall: the facilitator's device, tablets that give a view, and what the agreed comes to. And the projector's window beside the facilitator's, both real: what the one chooses the other shows, large enough for the last row.
import type { Locator } from "@playwright/test";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Competencies, seed, Telling } from "../support/browserSeeds";
import {
  answer,
  codeToType,
  dropBallots,
  expectIn,
  joinByCode,
  saveBallot,
  send,
  startSession,
} from "../support/roomTablets";

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

test("two tablets give a view by a pasted code, their files come in at once, and what the room agrees stands in the record", async ({
  page,
  newDevice,
}, info) => {
  const telling = new Telling("school", "Larkspur High School");
  await open(page, "/");
  await seed(page, [telling]);
  await startSession(page, telling.id, { domain: "Graduate Profile" });
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Open the projector's window" }).click();
  const wall = await opening;
  const code = await codeToType(page);

  const earned = { view: "earned" } as const;
  const files = await Promise.all(
    [
      [{ view: "not-started", why: "Nobody has seen it in June." } as const, earned, undefined, undefined],
      [earned, earned, undefined, { view: "cannot-judge" } as const],
    ].map(async (answers, index) => {
      const tablet = await (await newDevice()).newPage();
      await joinByCode(tablet, code);
      await answer(tablet, { role: "Faculty", answers });
      await send(tablet);
      return saveBallot(tablet, info.outputPath(`${index} ballot.waymark.json`));
    }),
  );
  await dropBallots(page, files);
  await expectIn(page, 2);
  await page.getByRole("button", { name: "Reveal to the room" }).click();

  const first = k12Competencies[5]!;
  await expect(wall.getByRole("heading", { name: "Where we differ most" })).toBeVisible();
  await page.getByRole("button", { name: first.title, exact: true }).click();
  await expect(wall.getByRole("heading", { name: first.title })).toBeVisible();
  await expect(wall.getByRole("img", { name: "1 not started and 1 earned" })).toBeVisible();
  const detail = page.getByRole("region", { name: first.title });
  await expect(detail.getByText("Nobody has seen it in June.")).toBeVisible();
  await detail.getByRole("radio", { name: "In progress", exact: true }).check();
  await detail.getByRole("combobox", { name: "How it was agreed" }).selectOption("By consensus");
  await detail.getByRole("textbox", { name: "Reason" }).fill("Two classes begin in autumn.");
  await detail.getByRole("button", { name: "Agree and go on" }).click();
  await page.getByText("Agreed", { exact: true }).first().click();
  await expect(wall.getByRole("heading", { level: 1 })).toHaveText(/Agreed/);

  await open(page, paths.competency(telling.id, first.id));
  await expect(page.getByRole("radio", { name: "In progress", exact: true })).toBeChecked();
  await expect(page.getByText("Agreed by consensus, with 2 voices.").first()).toBeVisible();
});

test("from a device that nobody has used, the room gives its views after six taps of the facilitator and five on a tablet @proof", async ({
  page,
  newDevice,
}) => {
  const counting = () => {
    let taps = 0;
    return {
      tap: async (target: Locator) => {
        taps += 1;
        await target.first().click();
      },
      taps: () => taps,
    };
  };
  const facilitator = counting();
  await open(page, "/");
  await facilitator.tap(page.getByRole("link", { name: "Start a journey", exact: true }));
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Larkspur High School");
  await facilitator.tap(page.getByRole("radiogroup", { name: "Framework" }).getByRole("radio"));
  await facilitator.tap(page.getByRole("button", { name: "Start", exact: true }));
  await facilitator.tap(page.getByRole("link", { name: "Together", exact: true }));
  await facilitator.tap(page.getByRole("button", { name: "Start the session" }));
  const opening = page.waitForEvent("popup");
  await facilitator.tap(page.getByRole("button", { name: "Open the projector's window" }));
  await expect((await opening).getByRole("img", { name: "Code to join" })).toBeVisible();
  expect(facilitator.taps()).toBeLessThanOrEqual(6);
  const code = await codeToType(page);

  const tablet = await (await newDevice()).newPage();
  const voter = counting();
  await open(tablet, "/");
  await voter.tap(tablet.getByRole("link", { name: "Join a session" }));
  // As many taps as with the camera, which is opened with one.
  await tablet.getByRole("textbox", { name: "Code" }).fill(code);
  await voter.tap(tablet.getByRole("button", { name: "Join", exact: true }));
  await voter.tap(tablet.getByRole("radio", { name: "Faculty" }));
  await voter.tap(tablet.getByRole("button", { name: "Begin" }));
  await voter.tap(tablet.getByRole("radio", { name: "In progress", exact: true }));
  await expect(tablet.getByRole("radio", { name: "In progress", exact: true })).toBeChecked();
  expect(voter.taps()).toBeLessThanOrEqual(5);
});

// What moves in the wheel: the cell whose status changes, and nothing else, ever.
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { k12Competencies, k12Ref, seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block", viewport: { width: 1180, height: 820 } });

function school(): Telling {
  const telling = new Telling("school", "Larkspur High School");
  for (const at of [0, 1, 2, 3])
    telling.tell((journal) =>
      changeStatus(journal, telling.writer, k12Ref(at), {
        status: at % 2 ? "earned" : "in-progress",
        why: "",
      }),
    );
  return telling;
}

test("a changed status grows in its own cell, in less than 300 ms, and nothing moves when the wheel first shows", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    document.addEventListener("transitionrun", ({ target }) => {
      if (!(target instanceof SVGElement)) return;
      const cell = target.closest("a");
      if (cell) moved.push(cell.getAttribute("href") ?? "");
    });
  });
  const moved = () => page.evaluate(() => [...new Set((window as unknown as { moved: string[] }).moved)]);
  const telling = school();
  const competency = paths.competency(telling.id, k12Competencies[4]!.id);
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, competency);
  const cell = page.locator(`svg a[href$="${competency}"]`);
  await expect(cell).toHaveAttribute("data-status", "not-started");
  expect(await moved()).toEqual([]);

  const radio = page.getByRole("radio", { name: "Earned" });
  await radio.focus();
  await page.keyboard.press("Space");
  await expect(cell).toHaveAttribute("data-status", "earned");
  await expect.poll(async () => (await moved()).length).toBe(1);
  expect((await moved())[0]).toContain(competency);
  const longest = () =>
    cell.evaluate((link) =>
      Math.max(
        ...Array.from(link.querySelectorAll("path"), (path) =>
          Math.max(...getComputedStyle(path).transitionDuration.split(",").map(Number.parseFloat)),
        ),
      ),
    );
  expect(await longest()).toBeLessThan(0.3);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await longest()).toBeLessThanOrEqual(0.001);
});

// Erasing for good, down to the browser's own stores.
import { createHash } from "node:crypto";
import { paths } from "../../src/paths";
import { expect, open, test } from "../support/browser";
import { rowsOf } from "../support/browserRows";
import { k12Ref, picture, seed, Telling } from "../support/browserSeeds";

test.use({ serviceWorkers: "block" });

test("what is erased for good is gone from every store of the browser, and what stays is whole", async ({
  page,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  const wall = telling.addFile("Planning wall.png", "image/png", picture, [k12Ref(0)]);
  const kept = Buffer.from("The timetable");
  telling.addFile("Timetable.txt", "text/plain", kept, [k12Ref(0)]);
  await open(page, "/");
  await seed(page, [telling]);
  const everything = async () => {
    const tables = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const request = indexedDB.open("waymark");
          request.addEventListener("success", () => {
            resolve([...request.result.objectStoreNames]);
            request.result.close();
          });
        }),
    );
    return JSON.stringify(await Promise.all(tables.map((table) => rowsOf(page, table))));
  };

  await open(page, paths.evidenceItem(telling.id, wall));
  await page.getByRole("link", { name: "Erase for good…" }).click();
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This is out of sight now" })).toBeVisible();
  expect(await everything()).toContain("Planning wall");
  await page.getByRole("button", { name: /^Erase it now…/ }).click();
  await page.getByRole("button", { name: "Erase it now", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This is erased for good" })).toBeVisible();

  const rest = await everything();
  expect(rest).not.toContain("Planning wall");
  expect(rest).not.toContain(picture.toString("base64").slice(0, 60));
  const hash = createHash("sha256").update(kept).digest("hex");
  expect((await rowsOf<{ hash: string }>(page, "chunks")).map((row) => row.hash)).toEqual([hash]);
  await open(page, paths.evidence(telling.id));
  await expect(page.getByText("Timetable.txt").first()).toBeVisible();
  await expect(page.getByText("Planning wall")).toHaveCount(0);
});

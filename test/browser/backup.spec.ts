// A backup folder in a real browser: a real directory handle, of the browser's own file system, in the place of the one that a
// person would choose.
import type { Page } from "@playwright/test";
import { changeStatus } from "../../src/domain/record";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, picture, seed, Telling } from "../support/browserSeeds";
import { contentsOfDevice, emptyStores } from "../support/stores";

test.use({ serviceWorkers: "block" });

const FOLDER = "Our synced drive";

/** Instead of the system's own dialog, which no test can reach. */
async function chooseInstead(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  }, FOLDER);
}

const filesInFolder = (page: Page, isEmptied = false) =>
  page.evaluate(
    async ({ name, isEmptied }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      const names: string[] = [];
      for await (const file of folder.keys()) names.push(file);
      if (isEmptied) for (const file of names) await folder.removeEntry(file);
      return names;
    },
    { name: FOLDER, isEmptied },
  );

test("hazard 24: a folder gives a cleared device everything back, and takes nothing away when it is emptied", async ({
  page,
}) => {
  await chooseInstead(page);
  const telling = new Telling("larkspur", "Larkspur High School");
  telling.tell((journal) =>
    changeStatus(journal, telling.writer, k12Ref(0), { status: "earned", why: "Seen in June." }),
  );
  telling.addFile("wall.png", "image/png", picture, [k12Ref(0)]);
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.device());
  await page.getByRole("button", { name: "Choose a folder" }).last().click();
  await expect(page.getByText("Everything is in the folder.")).toBeVisible();
  await expect(page.getByText("which was read back and is whole")).toBeVisible();
  expect(await filesInFolder(page)).toHaveLength(1);
  const before = await contentsOfDevice(page);
  expect(before.files).toHaveLength(1);
  await expectNoViolations(page, "a backup folder that holds everything");

  await emptyStores(page);
  await open(page, paths.device());
  await page.getByRole("button", { name: "Choose a folder" }).last().click();
  await expect(page.getByText(/came in from 1 file of the folder/)).toBeVisible();
  expect(await contentsOfDevice(page)).toEqual(before);

  // The browser keeps the folder's handle from visit to visit.
  await filesInFolder(page, true);
  await open(page, paths.device());
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(page.getByText(/Nothing was removed here/)).toBeVisible();
  expect(await contentsOfDevice(page)).toEqual(before);
  expect(await filesInFolder(page)).toHaveLength(1);
});

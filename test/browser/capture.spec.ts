// From the pocket to a saved photo, in a browser with a camera and a microphone that can be killed at any moment.
import type { Page } from "@playwright/test";
import { readEvidence } from "../../src/domain/evidence";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open } from "../support/browser";
import { readWhole, rowsOf } from "../support/browserRows";
import { k12Competencies, k12Ref, picture, seed, Telling } from "../support/browserSeeds";
import { test } from "../support/killable";

const competency = k12Competencies[0]!;
const forIt = (journey: string, kind: "photo" | "note" | "sound" | "file") =>
  paths.capture({ journey, competency: competency.id, kind });
const shutter = (page: Page) => page.getByRole("button", { name: "Take a photo", exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const kind = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const tile = (page: Page, name: RegExp) =>
  page.getByRole("region", { name: "Caught", exact: true }).getByRole("button", { name });

async function photograph(page: Page, times: number, from = 0): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    await shutter(page).click();
    await expect(page.getByText(`${from + n} caught`, { exact: true })).toBeVisible();
  }
}

test("three photos survive a killed browser, and are on the competency after one answer and one tap @proof", async ({
  launch,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  let { page, kill } = await launch();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.competency(telling.id, competency.id));
  await page.getByRole("link", { name: "Capture", exact: true }).click();
  await page.getByRole("button", { name: "Turn on the camera", exact: true }).click();
  await photograph(page, 3);
  await kill();

  ({ page, kill } = await launch());
  await open(page, "/");
  await expect(page.getByRole("link", { name: "3 not placed yet", exact: true })).toBeVisible();
  await open(page, forIt(telling.id, "photo"));
  await expect(page.getByText("3 caught", { exact: true })).toBeVisible();
  await expectNoViolations(page, "three photos caught");
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.getByRole("radio", { name: "They agree", exact: true }).check();
  await save(page).click();
  await expect(page.getByText("3 pieces saved in “Larkspur High School”.")).toBeVisible();
  await kill();

  ({ page, kill } = await launch());
  const items = readEvidence(await readPlaced(page, telling));
  expect(items).toHaveLength(3);
  for (const item of items)
    expect(item).toMatchObject({ serves: [k12Ref(0)], showing: "consented", mayBeShown: true });
  expect([await rowsOf(page, "waiting"), await rowsOf(page, "waitingBytes")]).toEqual([[], []]);
  await open(page, paths.competency(telling.id, competency.id));
  await expect(page.getByRole("link", { name: /Photo, / })).toHaveCount(3);
});

test("a spoken note that is killed in the middle keeps what was said @proof", async ({ launch }) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  let { page, kill } = await launch();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, forIt(telling.id, "sound"));
  await page.getByRole("button", { name: "Record a spoken note", exact: true }).click();
  await expect.poll(async () => (await rowsOf(page, "waitingBytes")).length, { intervals: [100] }).toBe(2);
  await expectNoViolations(page, "recording");
  await kill();

  ({ page, kill } = await launch());
  await open(page, forIt(telling.id, "sound"));
  await tile(page, /^Sound: Spoken note/).click();
  const sound = page.locator("audio");
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
  await expectNoViolations(page, "a spoken note to listen to");
  await save(page).click();
  await expect(page.getByText("1 piece saved in “Larkspur High School”.")).toBeVisible();
  const [item] = readEvidence(await readPlaced(page, telling));
  expect(item).toMatchObject({ serves: [k12Ref(0)], content: { kind: "file", type: "audio/webm" } });
  await kill();
});

test("a camera that is denied is told in a sentence, and the device's own is there", async ({ launch }) => {
  const { page } = await launch(["--use-fake-device-for-media-stream", "--deny-permission-prompts"]);
  await open(page, paths.capture({ kind: "photo" }));
  await expect(page.getByText(/^This browser does not let Waymark use the camera/)).toBeVisible();
  await expectNoViolations(page, "camera denied");
  await page.getByLabel("Use this device’s own camera", { exact: true }).setInputFiles({
    name: "Wall.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await expect(page.getByText("1 caught", { exact: true })).toBeVisible();
});

test("the camera goes out when the screen is left or hidden", async ({ launch }) => {
  // The camera is turned on three times, which takes long where other browsers are at work beside it.
  test.slow();
  const { page } = await launch();
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const hold = globalThis as unknown as { tracks: MediaStreamTrack[] };
    hold.tracks = [];
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      hold.tracks.push(...stream.getTracks());
      return stream;
    };
  });
  const live = () =>
    page.evaluate(
      () =>
        (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(
          ({ readyState }) => readyState === "live",
        ).length,
    );
  const on = async () => {
    await expect(shutter(page)).toBeVisible({ timeout: 40_000 });
    await expect.poll(live, { timeout: 40_000 }).toBe(1);
  };
  const off = () => expect.poll(live, { timeout: 40_000 }).toBe(0);
  await open(page, paths.capture({ kind: "photo" }));
  await on();
  await kind(page, "Note").check();
  await off();
  await kind(page, "Photo").check();
  await on();
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await off();
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await on();
  await page.getByRole("link", { name: "Explore", exact: true }).click();
  await off();
});

test("what is dropped is caught for the competency that is open, shown as it comes, and placed from the tray @proof", async ({
  launch,
}) => {
  // Looked at in five states, each in four looks.
  test.slow();
  const telling = new Telling("larkspur", "Larkspur High School");
  const { page } = await launch();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.competency(telling.id, competency.id));
  // Something waits, so that it can be seen when the part that takes things in is there.
  await drop(page, "dragover");
  await expect
    .poll(async () => {
      await drop(page, "dragover");
      return page.getByText("Drop it anywhere").count();
    })
    .toBe(1);
  await expectNoViolations(page, "something is dragged over the page");
  await page.setViewportSize({ width: 820, height: 1180 });
  await drop(page, "drop");
  await expect(page.getByText("1 caught", { exact: true })).toBeVisible();
  await expectNoViolations(page, "a dropped file");
  await page.getByRole("button", { name: "Choose more", exact: true }).click();
  await tile(page, /^File: Plan/).click();
  await expectNoViolations(page, "a piece and the list of competencies open");
  await page.getByRole("button", { name: "Place later", exact: true }).click();
  await expect(page).toHaveURL(/\/competencies\//);

  await open(page, paths.tray());
  await page.getByRole("checkbox", { name: "Plan", exact: true }).check();
  await page.getByRole("button", { name: "Place 1 piece", exact: true }).click();
  await expectNoViolations(page, "one being placed from the tray");
  await save(page).click();
  await expect(page.getByRole("heading", { name: "Everything is placed" })).toBeVisible();
  await expectNoViolations(page, "an empty tray");
  expect(readEvidence(await readWhole(page, telling.id))).toMatchObject([{ serves: [k12Ref(0)] }]);
});

test("a picture that is edited before it is saved leaves nothing of what it was @proof", async ({
  launch,
}) => {
  const { page } = await launch();
  await open(page, paths.capture({ kind: "photo" }));
  await photograph(page, 1);
  const kept = async () =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("waymark");
        request.addEventListener("success", () => resolve(request.result));
      });
      const rows = database.transaction("waitingBytes").objectStore("waitingBytes").getAll();
      await new Promise((resolve) => rows.addEventListener("success", resolve));
      database.close();
      const pieces = rows.result as { bytes: ArrayBuffer }[];
      return Promise.all(
        pieces.map(async ({ bytes }) => {
          const { width, height } = await createImageBitmap(new Blob([bytes]));
          return width > height ? "lying" : "upright";
        }),
      );
    });
  expect(await kept()).toEqual(["lying"]);
  await tile(page, /^Photo: /).click();
  await page.getByRole("button", { name: "Cover faces, crop or turn", exact: true }).click();
  await page.getByRole("button", { name: "Turn right", exact: true }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByText("The picture is changed.")).toBeVisible();
  expect(await kept()).toEqual(["upright"]);
  await expect(page.getByText("1 caught", { exact: true })).toBeVisible();
});

test("saving waits for a picture that is being changed, and what Escape dropped is brought back @proof", async ({
  launch,
}) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  const { page } = await launch();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, forIt(telling.id, "photo"));
  await photograph(page, 1);
  const [caught] = (await rowsOf(page, "waiting")) as { content: { hash: string } }[];
  await tile(page, /^Photo: /).click();
  await page.getByRole("button", { name: "Cover faces, crop or turn", exact: true }).click();
  await page.getByRole("button", { name: "Turn right", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByText("The picture was left as it was.")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await save(page).click();
  await expect(page.getByText("1 piece saved in “Larkspur High School”.")).toBeVisible();
  const [item] = readEvidence(await readPlaced(page, telling));
  expect(item).toMatchObject({ serves: [k12Ref(0)], content: { kind: "file", type: "image/jpeg" } });
  expect(item?.content).not.toMatchObject({ hash: caught!.content.hash });
});

test("capturing is whole with a keyboard alone", async ({ launch }) => {
  const telling = new Telling("larkspur", "Larkspur High School");
  const { page } = await launch();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, forIt(telling.id, "photo"));
  await expect(shutter(page)).toBeVisible();
  await shutter(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 caught", { exact: true })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText("2 caught", { exact: true })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(save(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 pieces saved in “Larkspur High School”.")).toBeVisible();
});

const readPlaced = async (page: Page, { id }: Telling) => {
  await open(page, "/");
  return readWhole(page, id);
};

function drop(page: Page, type: "dragover" | "drop"): Promise<void> {
  return page.evaluate((type) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["A plan"], "Plan.txt", { type: "text/plain" }));
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, type);
}

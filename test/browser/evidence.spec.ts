// Evidence as hands and browsers meet it: pushed aside, played, opened elsewhere, printed, and far too much of it.
import type { Locator, Page } from "@playwright/test";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { sayShowing } from "../../src/domain/showing";
import type { EvidenceId } from "../../src/domain/ids";
import { paths } from "../../src/paths";
import { expectNoViolations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Ref, picture, seed, Telling } from "../support/browserSeeds";
import { evidenceId } from "../support/entries";

test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const title = (page: Page) => page.getByRole("article").getByRole("heading", { level: 2 });
const place = (page: Page, text: string) => page.getByRole("navigation").getByText(text, { exact: true });
const list = (page: Page) => page.getByRole("list", { name: "Evidence", exact: true });

/** Bytes that differ for every name, and that any browser decodes all the same. */
const pictureOf = (name: string) => Buffer.concat([picture, Buffer.from(name)]);

function album(): { readonly telling: Telling; readonly ids: readonly EvidenceId[] } {
  const telling = new Telling("album", "Larkspur High School");
  const ids = ["First wall", "Second wall", "Third wall"].map((name) =>
    telling.addFile(name, "image/png", pictureOf(name), [k12Ref(0)]),
  );
  return { telling, ids };
}

/** Pushed by a pointer that is pressed, moved in steps and let go. */
async function push(page: Page, what: Locator, dx: number): Promise<void> {
  const box = (await what.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x + dx * part, y);
  await page.mouse.up();
}

test("a picture is pushed aside to the next of the list, follows the finger, and does not go for a small push", async ({
  page,
}) => {
  const { telling, ids } = album();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, `${paths.evidenceItem(telling.id, ids[2]!)}?kind=photo`);
  const shown = page.getByRole("img", { name: /^Picture: / });
  await expect(place(page, "1 of 3")).toBeVisible();
  await expect(shown).toBeVisible();

  await push(page, shown, -40);
  await expect(title(page)).toHaveText("Third wall");
  await push(page, shown, -200);
  await expect(title(page)).toHaveText("Second wall");
  await expect(page).toHaveURL(/kind=photo/);
  await expect(shown).toHaveAccessibleName("Picture: Second wall");
  await push(page, shown, 200);
  await expect(title(page)).toHaveText("Third wall");

  const box = (await shown.boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 80, { steps: 4 });
  const moved = (await shown.boundingBox())!.x - box.x;
  expect(moved, "it is where the finger has it").toBe(-50);
  await page.mouse.up();

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toHaveText("First wall");
  await page.goBack();
  await expect(page, "however far one walked, back is where one came from").toHaveURL("/");
});

test("full screen is walked through by keys, looked at closely, and closed by Escape @proof", async ({
  page,
}) => {
  const { telling, ids } = album();
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.evidenceItem(telling.id, ids[2]!));
  await page.getByRole("button", { name: "Full screen", exact: true }).click();
  const layer = (name: string) => page.getByRole("dialog", { name, exact: true });
  await expect(layer("Third wall").getByRole("button", { name: "Close full screen" })).toBeFocused();
  await expectNoViolations(page, "full screen");
  for (const [key, name] of [
    ["ArrowRight", "Second wall"],
    ["End", "First wall"],
    ["ArrowRight", "First wall"],
    ["Home", "Third wall"],
    ["ArrowLeft", "Third wall"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(layer(name)).toBeVisible();
  }

  const shown = layer("Third wall").getByRole("img");
  await expect(shown).toBeVisible();
  const width = async () => Math.round((await shown.boundingBox())!.width);
  const whole = await width();
  await shown.dblclick();
  await expect.poll(width).toBe(Math.round(whole * 2.5));
  await push(page, shown, -200);
  await expect(layer("Third wall"), "a finger pushes the picture about, not away").toBeVisible();
  await shown.dblclick();
  await expect.poll(width).toBe(whole);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(whole * 2);
  await page.keyboard.press("0");
  await expect.poll(width).toBe(whole);
  await push(page, shown, -250);
  await expect(layer("Second wall")).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(title(page)).toHaveText("Second wall");
});

test("a video and a sound play from their bytes on this device @proof", async ({ page }) => {
  await open(page, "/");
  const telling = new Telling("sounds", "Larkspur High School");
  const sound = telling.addFile("Talk.wav", "audio/wav", wav(), [k12Ref(0)]);
  const video = telling.addFile("Visit.webm", "video/webm", await recordVideo(page), [k12Ref(0)]);
  const broken = telling.addFile("Broken.mp4", "video/mp4", Buffer.from("no film at all"), [k12Ref(0)]);
  await seed(page, [telling]);
  for (const [item, tag] of [
    [sound, "audio"],
    [video, "video"],
  ] as const) {
    await open(page, paths.evidenceItem(telling.id, item));
    const media = page.locator(tag);
    await expect(media).toHaveAttribute("src", /^blob:/);
    await expect(media).toHaveAttribute("controls");
    await expectNoViolations(page, tag);
    await media.evaluate((element: HTMLMediaElement) => {
      element.muted = true;
      return element.play();
    });
    await expect
      .poll(() => media.evaluate((element: HTMLMediaElement) => element.currentTime))
      .toBeGreaterThan(0);
  }
  await open(page, paths.evidenceItem(telling.id, broken));
  await expect(page.getByText(/^This can’t be played here/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Download" })).toBeVisible();
});

test("a PDF opens in the browser's own reader, in a tab of its own, and what only calls itself one is not opened", async ({
  browser,
  server,
}) => {
  const telling = new Telling("papers", "Larkspur High School");
  const real = telling.addFile("Plan.pdf", "application/pdf", onePage(), [k12Ref(0)]);
  const script = Buffer.from("<script>document.title = 'ran'</script>");
  const fake = telling.addFile("Trap.pdf", "application/pdf", script, [k12Ref(0)]);
  // Not watched: the browser's reader is made of pages of the browser's own, and asks for many of them.
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "block" });
  const page = await context.newPage();
  const violations: string[] = [];
  context.on(
    "console",
    (message) => /Content Security Policy/.test(message.text()) && violations.push(message.text()),
  );
  await open(page, "/");
  await seed(page, [telling]);

  await open(page, paths.evidenceItem(telling.id, real));
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Open the PDF" }).click();
  const tab = await opened;
  await tab.waitForURL(/^blob:/);
  const seen = () => tab.evaluate(() => [document.contentType, window.opener === null]);
  await expect.poll(seen).toEqual(["application/pdf", true]);
  expect(violations).toEqual([]);
  await tab.close();

  await open(page, paths.evidenceItem(telling.id, fake));
  await page.getByRole("button", { name: "Open the PDF" }).click();
  await expect(page.getByText(/^This file calls itself a PDF and is none/)).toBeVisible();
  expect(context.pages()).toHaveLength(1);
  await context.close();
});

test("of 2,000 items only those near the screen are in the page, and every one is reached by scrolling and by keys @proof", async ({
  page,
}) => {
  const telling = manyItems(2_000);
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, paths.evidence(telling.id));
  const items = list(page).getByRole("listitem");
  await expect(items.first()).toContainText("Item 1999");
  const inPage = () => items.count();
  expect(await inPage()).toBeLessThan(80);

  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  const last = list(page).getByRole("link", { name: /\bItem 0\b/ });
  await expect(last).toBeInViewport();
  expect(await inPage()).toBeLessThan(80);
  const end = items.last();
  await expect(end).toHaveAttribute("aria-posinset", "2000");
  await expect(end).toHaveAttribute("aria-setsize", "2000");

  await last.focus();
  await page.keyboard.press("Home");
  const link = (n: number) => list(page).getByRole("link", { name: new RegExp(`\\bItem ${n}\\b`) });
  await expect(link(1999)).toBeFocused();
  for (let n = 1998; n > 1950; n -= 1) {
    await page.keyboard.press("Tab");
    await expect(link(n)).toBeFocused();
  }
  await expect(link(1951)).toBeInViewport();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" }));
  await page.keyboard.press("ArrowRight");
  await expect(link(1950), "what has the focus stays, however far one scrolls").toBeFocused();
  await page.keyboard.press("End");
  await expect(link(0)).toBeFocused();
  await expect(link(0)).toBeInViewport();
  expect(await inPage()).toBeLessThan(90);
  await expectNoViolations(page, "2,000 items");
});

test("paper has what may be shown and no more, and says what is left out and why", async ({ page }) => {
  const { telling, ids } = album();
  telling.tell((journal) => sayShowing(journal, telling.writer, ids[0]!, "consented"));
  telling.tell((journal) => sayShowing(journal, telling.writer, ids[1]!, "refused"));
  const many = manyItems(150);
  await open(page, "/");
  await seed(page, [telling, many]);
  const onPaper = async (address: string) => {
    await open(page, address);
    await page.emulateMedia({ media: "print" });
  };
  const expectPaper = async () => {
    const part = page.getByRole("region", { name: /^Evidence/ });
    await expect(part.getByText("First wall", { exact: true }).locator("visible=true")).toHaveCount(1);
    for (const name of ["Second wall", "Third wall"])
      await expect(part.getByText(name).locator("visible=true")).toHaveCount(0);
    await expect(
      page.getByText(
        "2 items are not printed: 1 because nobody was asked who may see it and 1 because somebody in it did not agree.",
      ),
    ).toBeVisible();
  };
  await onPaper(paths.evidence(telling.id));
  await expectPaper();
  await onPaper(paths.competency(telling.id, k12Ref(0).split(":")[1]!));
  await expectPaper();

  await onPaper(paths.evidenceItem(telling.id, ids[0]!));
  await expect(page.getByRole("img", { name: "Picture: First wall" })).toBeVisible();
  await onPaper(paths.evidenceItem(telling.id, ids[1]!));
  await expect(
    page.getByText("This item is not printed, because somebody in it did not agree."),
  ).toBeVisible();
  await expect(page.locator("img").locator("visible=true")).toHaveCount(0);
  await expect(page.getByText("Second wall").locator("visible=true")).toHaveCount(0);
  await expect(page).toHaveTitle("Evidence · Waymark");

  await onPaper(paths.evidence(many.id));
  await expect(page.getByText(/^Item \d+$/).locator("visible=true"), "all of a long list").toHaveCount(150);
});

function manyItems(count: number): Telling {
  const telling = new Telling(`many-${count}`, "Harbor School");
  telling.tell((journal) =>
    Array.from({ length: count }, (_, n) =>
      addEvidence(journal, telling.writer, {
        id: evidenceId(`many-${String(n).padStart(5, "0")}`),
        content: { kind: "note", text: `Note ${n}` },
        title: `Item ${n}`,
        date: "2026-08-20",
        caption: "",
        serves: [],
        showing: "nobody",
      }),
    ).flat(),
  );
  return telling;
}

/** Half a second of silence. */
function wav(): Buffer {
  const samples = 4_000;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

/** A moment of a canvas, filmed by the browser itself. */
async function recordVideo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 64;
    const context = canvas.getContext("2d")!;
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const pieces: Blob[] = [];
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve));
    recorder.start();
    for (let frame = 0; frame < 30; frame += 1) {
      context.fillStyle = frame % 2 ? "teal" : "tan";
      context.fillRect(0, 0, 64, 64);
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Buffer.from(base64, "base64");
}

/** The least that a reader takes for a PDF. */
function onePage(): Buffer {
  return Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);
}

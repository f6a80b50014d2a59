// A photograph of 12 megapixels from the picker to saved and shown, beside decoding and encoding it alone, by turns with it in
// the same run. The ratio is judged, and that the screen never stood still; times belong to this machine and minute.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratios, tellLine } from "./lines.mjs";
import { readyMs, spread, startJourneys } from "./pages.mjs";

const MOST_TIMES = 2;
/** What browsers call a long task: beyond it, a tap is felt to wait. */
const LONGEST_TASK_MS = 50;
const COMPETENCY = "competencies/purpose-and-vision/stakeholder-buy-in";
const BARE_PAGE = "bare-photo";

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { chromium, launch, waymark, rounds } = tools;
  const server = await waymark.serve();
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({
      viewport: { width: 820, height: 1180 },
      serviceWorkers: "block",
    });
    const bare = await openBare(context, server.url);
    const app = await openApp(context, server.url);
    const samples = [];
    // By turns, so that a busy minute falls on both. The first round is for warming up.
    for (let round = -1; round < rounds; round++) {
      const path = join(folder, `Photo ${round + 2}.jpg`);
      writeFileSync(path, Buffer.from(await bare.evaluate(makePhoto, round), "base64"));
      const bareMs = await measureBare(bare, path);
      const own = await measureOwn(app, path);
      if (round >= 0) samples.push({ bareMs, ...own });
    }
    return tell(tools, samples);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page of the same origin with nothing on it but a file input, and a worker that decodes and encodes what is chosen. */
async function openBare(context, url) {
  const page = await context.newPage();
  const body = `<!doctype html><input type="file">`;
  await page.route(`**/${BARE_PAGE}`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(new URL(BARE_PAGE, url).href);
  await page.evaluate(() => {
    const work = async ({ data: file }) => {
      const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
      const canvas = new OffscreenCanvas(2048, 1536);
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
      postMessage((await blob.arrayBuffer()).byteLength);
    };
    const script = new Blob([`addEventListener("message", ${work.toString()})`], { type: "text/javascript" });
    const worker = new Worker(URL.createObjectURL(script));
    globalThis.measureBare = (file) =>
      new Promise((resolve) => {
        const start = performance.now();
        worker.addEventListener("message", () => resolve(performance.now() - start), { once: true });
        worker.postMessage(file);
      });
  });
  return page;
}

async function measureBare(page, path) {
  await page.locator("input").setInputFiles(path);
  return page.evaluate(() => globalThis.measureBare(document.querySelector("input").files[0]));
}

/** A competency of a journey, where evidence is added. */
async function openApp(context, url) {
  const page = await context.newPage();
  await startJourneys(page, url);
  await page.goto(`${page.url().replace(/\/$/, "")}/${COMPETENCY}`);
  await readyMs(page);
  await page.getByLabel("Evidence files", { exact: true }).waitFor({ state: "attached" });
  return page;
}

async function measureOwn(page, path) {
  const watching = page.evaluate(watchPhoto);
  await page.getByLabel("Evidence files", { exact: true }).setInputFiles(path);
  return watching;
}

/** In the app's page: from the `change` event to saved, to the small picture on the screen, and the tasks on the way there. */
async function watchPhoto() {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: "longtask" });
  const savedBefore = performance.getEntriesByName("waymark:saved").length;
  const pictures = () => [...document.querySelectorAll("main img")];
  const before = new Set(pictures().map(({ src }) => src));
  const startMs = await new Promise((resolve) =>
    document.addEventListener("change", () => resolve(performance.now()), { once: true, capture: true }),
  );
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isShown = () =>
    pictures().some((image) => !before.has(image.src) && image.complete && image.naturalWidth > 0);
  const saved = () => performance.getEntriesByName("waymark:saved")[savedBefore];
  while (!isShown() || !saved()) await nextFrame();
  await nextFrame();
  const shownMs = performance.now() - startMs;
  // A task is told of after it has ended; and what is put off until later is felt as well.
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  const longestMs = Math.max(
    0,
    ...tasks.filter(({ startTime }) => startTime >= startMs).map(({ duration }) => duration),
  );
  return { shownMs, savedMs: saved().startTime - startMs, longestMs };
}

/** In a page: as a camera makes it, 4000 by 3000 with noise, each a little other than the last. Base64. */
async function makePhoto(round) {
  globalThis.photo ??= (() => {
    const canvas = new OffscreenCanvas(4000, 3000);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const light = context.createLinearGradient(0, 0, 4000, 3000);
    ["#335577", "#ccaa77", "#226633"].forEach((colour, n) => light.addColorStop(n / 2, colour));
    context.fillStyle = light;
    context.fillRect(0, 0, 4000, 3000);
    for (let n = 0; n < 3000; n++) {
      context.fillStyle = `hsl(${(n * 37) % 360} 50% ${20 + (n % 60)}%)`;
      context.beginPath();
      context.arc((n * 7919) % 4000, (n * 104_729) % 3000, (n * 31) % 80, 0, 7);
      context.fill();
    }
    const pixels = context.getImageData(0, 0, 4000, 3000);
    const grain = crypto.getRandomValues(new Uint8Array(65_536));
    for (let at = 0, key = 7; at < pixels.data.length; at += 4) {
      key = (key * 1_103_515_245 + 12_345) & 0x7fffffff;
      const light = (grain[key & 65_535] - 128) / 10;
      for (const n of [0, 1, 2]) pixels.data[at + n] += light;
    }
    context.putImageData(pixels, 0, 0);
    return context;
  })();
  const { canvas } = globalThis.photo;
  globalThis.photo.fillStyle = `hsl(${(round + 1) * 40} 80% 50%)`;
  globalThis.photo.fillRect(1500, 1000, 400, 400);
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

function tell(tools, samples) {
  const of = (what) => samples.map((sample) => sample[what]);
  console.log("\nA photograph of 12 megapixels, from the picker");
  return [
    tellLine(tools, {
      name: "a photograph, saved and shown, over decoding and encoding alone",
      values: ratios(of("shownMs"), of("bareMs")),
      most: MOST_TIMES,
      ours: `${spread(of("shownMs"))} ms, saved after ${spread(of("savedMs"))}`,
      beside: `${spread(of("bareMs"))} ms`,
    }),
    tellLine(tools, {
      name: "a photograph, longest task of the screen, ms",
      values: [Math.max(...of("longestMs"))],
      most: LONGEST_TASK_MS,
      digits: 0,
    }),
  ].every(Boolean);
}

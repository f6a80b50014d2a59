// What other apps hand over: the service worker parks it, the page takes it in. The share sheet itself is the system's; what it
// sends is a form, sent from no page.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { PARKING } from "../../src/lib/parking";
import { distFolder, expect, open, test } from "../support/browser";
import { rowsOf } from "../support/browserRows";
import { picture } from "../support/browserSeeds";

type Part = { readonly name: string; readonly type: string; readonly bytes: Uint8Array | string };
type Shared = { readonly files?: readonly Part[]; readonly text?: string; readonly title?: string };

/** As the system does it: a form sent from an empty page. Resolves when the page of the app has come. */
async function share(page: Page, to: string, { files = [], text = "", title = "" }: Shared): Promise<void> {
  await page.goto("about:blank");
  const sent = files.map(({ bytes, ...file }) => ({
    ...file,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  await Promise.all([
    page.waitForURL((url) => url.protocol !== "about:"),
    page.evaluate(
      ({ to, sent, title, text }) => {
        const form = document.body.appendChild(document.createElement("form"));
        Object.assign(form, { action: to, method: "post", enctype: "multipart/form-data" });
        for (const [name, value] of Object.entries({ title, text, url: "" })) {
          const input = form.appendChild(document.createElement("input"));
          Object.assign(input, { name, value });
        }
        const input = form.appendChild(document.createElement("input"));
        Object.assign(input, { type: "file", name: "files", multiple: true });
        const carrier = new DataTransfer();
        for (const { name, type, base64 } of sent)
          carrier.items.add(
            new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }),
          );
        input.files = carrier.files;
        form.submit();
      },
      { to, sent, title, text },
    ),
  ]);
}

const parkedIn = (page: Page) =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, PARKING);
const titles = async (page: Page) =>
  (await rowsOf(page, "waiting")).map((row) => (row as { readonly title: string }).title).sort();

async function installed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page, "/about");
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  return page;
}

test("the manifest names one window, the files that open with Waymark, and all that may be shared with it", () => {
  const manifest = JSON.parse(readFileSync(join(distFolder, "manifest.webmanifest"), "utf8")) as Record<
    string,
    unknown
  >;
  expect(manifest).toMatchObject({
    launch_handler: { client_mode: ["navigate-existing", "auto"] },
    file_handlers: [{ action: "import", accept: { "application/json": [".json"], "text/plain": [".txt"] } }],
    share_target: { action: "tray", method: "POST", enctype: "multipart/form-data" },
  });
  const { params } = manifest["share_target"] as { params: { files: { name: string; accept: string[] }[] } };
  expect(params).toMatchObject({ title: "title", text: "text", url: "url" });
  expect(params.files[0]?.name).toBe("files");
  const must = ["text/plain", "image/*", "video/*", "audio/*", "application/json", ".waymark.json"];
  expect(params.files[0]?.accept).toEqual(expect.arrayContaining(must));
});

test("hazard 5: what is shared without a network is kept, also when no page could take it in at once, or not at all on a full disk; nothing is left behind", async ({
  context,
  server,
}) => {
  const page = await installed(context);
  const to = `${server.url}tray`;
  await context.setOffline(true);
  const wall = { name: "wall.png", type: "image/png", bytes: picture };

  // Another window holds what is needed to take things in: what is shared stays where the worker put it.
  const other = await context.newPage();
  await open(other, "/about");
  await other.evaluate(
    () => void navigator.locks.request("waymark-take-shared", () => new Promise(() => {})),
  );
  await share(page, to, { files: [wall], text: "The plan https://example.org/plan" });
  await share(page, to, { text: "Fridays are theirs." });
  await expect.poll(() => parkedIn(page)).toBe(3);
  expect(await titles(page)).toEqual([]);
  await page.close();
  await other.close();

  const next = await context.newPage();
  await open(next, "/");
  await expect(next.getByRole("link", { name: "3 not placed yet" })).toBeVisible();
  expect(await titles(next)).toEqual(["Fridays are theirs.", "The plan", "wall"]);
  await expect.poll(() => parkedIn(next)).toBe(0);

  // Chromium shares a snapshot as text. It is shown before anything is taken in, and gone when it was.
  const bytes = readFileSync(new URL("../fixtures/snapshots/v1-plan.waymark.json", import.meta.url));
  await share(next, to, { files: [{ name: "plan.waymark.txt", type: "text/plain", bytes }] });
  await expect(next.getByRole("region", { name: "What this file brings" })).toBeVisible();
  await expect(next).toHaveURL(/\/import$/);
  expect(await parkedIn(next)).toBe(1);
  await next.getByRole("button", { name: "Import", exact: true }).click();
  await expect(next.getByRole("heading", { name: "The import is done" })).toBeVisible();
  await expect.poll(() => parkedIn(next)).toBe(0);

  // As a whole or not at all, on a disk that is full too.
  const session = await context.newCDPSession(next);
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin: server.origin });
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: usage + 100_000 });
  const files = [
    { name: "small.bin", type: "image/jpeg", bytes: randomBytes(1_000) },
    { name: "large.bin", type: "image/jpeg", bytes: randomBytes(600_000) },
  ];
  await share(next, to, { files });
  await expect(next.getByText("this device has no space left for it", { exact: false })).toBeVisible();
  expect(await parkedIn(next)).toBe(0);
  expect(await titles(next)).toHaveLength(3);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.origin });

  await share(next, to, { text: "Now there is room." });
  await expect(next.getByText("What you shared is kept here now.", { exact: false })).toBeVisible();
  expect(await titles(next)).toContain("Now there is room.");
});

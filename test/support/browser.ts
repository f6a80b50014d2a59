// What every browser test starts from: the built app on a server of its own, and a watch that fails the test when a page
// asks another origin for anything, breaks the policy, or throws.
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { serve, type StaticServer } from "../../.ci/server.mjs";

export { expect };

/** Where the build is: dist/, or the folder that the build was told to write to. */
export const distFolder = resolve(
  fileURLToPath(new URL("../..", import.meta.url)),
  process.env["WAYMARK_OUT_DIR"] ?? "dist",
);

type Fixtures = {
  /** The production server with dist/, on a port and so an origin of its own. A test may stop it, restart it, or deploy. */
  readonly server: StaticServer;
  /** Another device: a fresh profile on the same server, watched like the first. */
  readonly newDevice: () => Promise<BrowserContext>;
  /** Puts a context that a test opened itself (a persistent one, say) under the watch. */
  readonly watch: (context: BrowserContext) => void;
};

export const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    if (!existsSync(distFolder)) throw new Error("There is no dist/: run `npm run build` first.");
    const server = await serve({ folder: distFolder });
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  watch: async ({ server }, use) => {
    const complaints: string[] = [];
    await use((context) => complainAbout(context, server.origin, complaints));
    expect(complaints, "no request to another origin, no breach of the policy, no uncaught error").toEqual(
      [],
    );
  },
  context: async ({ context, watch }, use) => {
    watch(context);
    await use(context);
  },
  newDevice: async ({ browser, server, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: server.url });
      contexts.push(context);
      watch(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

/** Opens an address and waits until the screen shows what it read. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilReady(page);
}

/** Waits for the mark that every screen sets when it first shows what it read. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("waymark:ready").length > 0, undefined, {
    timeout: 15_000,
  });
}

/** Waits for the app's own word that it works offline. Installing takes a few seconds on a busy machine. */
export async function waitUntilReadyForOffline(page: Page): Promise<void> {
  await expect(page.getByText("Ready for offline").first()).toBeVisible({ timeout: 30_000 });
}

/** Every file of a build that must be on the device: all but the worker itself, which the browser keeps. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== "sw.js" && !name.endsWith(".map") && !name.startsWith(".vite/"));
}

function complainAbout(context: BrowserContext, origin: string, complaints: string[]): void {
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isLocal = protocol === "blob:" || protocol === "data:" || asked === origin;
    if (!isLocal) complaints.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught ${error.error().message}`));
  context.on("console", (message) => {
    if (/Content Security Policy|Trusted(Script|HTML|Types?)/i.test(message.text()))
      complaints.push(message.text());
  });
}

// A browser on a profile of its own, which can be killed as Android kills it, and launched again on the same profile.
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserArgs, findOrInstallBrowser } from "../../.ci/browser.mjs";
import { test as rootTest } from "./browser";

export type Killable = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly kill: () => Promise<void>;
  /** The id of the process that all others of this browser come from. */
  readonly processId: number;
};

/** A camera that shows a turning disc and a microphone that beeps, without asking. */
export const FAKE_MEDIA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

export const test = rootTest.extend<{ launch: (args?: readonly string[]) => Promise<Killable> }>({
  launch: async ({ server, watch }, provide, info) => {
    const launched: BrowserContext[] = [];
    await provide(async (args = FAKE_MEDIA) => {
      const context = await chromium.launchPersistentContext(info.outputPath("profile"), {
        executablePath: await findOrInstallBrowser(),
        args: [...browserArgs, ...args],
        baseURL: server.url,
        serviceWorkers: "block",
        locale: "en-GB",
        viewport: { width: 820, height: 1180 },
      });
      launched.push(context);
      watch(context);
      const session = await context.browser()!.newBrowserCDPSession();
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const { id } = processInfo.find(({ type }) => type === "browser")!;
      const kill = async () => {
        const gone = context.waitForEvent("close");
        process.kill(id, "SIGKILL");
        await gone;
      };
      return { context, page: context.pages()[0] ?? (await context.newPage()), kill, processId: id };
    });
    for (const context of launched) await context.close();
  },
});

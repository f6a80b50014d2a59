// Nothing goes out: whatever screen is opened and whatever was handed in as evidence, only the app's own server is asked for anything.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { distFolder, expect, filesOf, open, test } from "../support/browser";
import { k12Ref, seed, type Telling } from "../support/browserSeeds";
import { placesOf, typicalJourney } from "../support/browserStories";
import { test as killable } from "../support/killable";

const far = "http://far-away.invalid";
/** Whatever a page can do to ask for something, in files that anybody may hand in as evidence. */
const strangers = {
  "Drawing.svg": [
    "image/svg+xml",
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="fetch('${far}/onload')"><script>fetch("${far}/script")</script><style>@import url(${far}/style);</style><image href="${far}/image" width="9" height="9"/><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="${far}/foreign"/></body></foreignObject></svg>`,
  ],
  "Page.html": [
    "text/html",
    `<!doctype html><link rel="dns-prefetch" href="${far}"><link rel="preconnect" href="${far}"><meta http-equiv="refresh" content="0;url=${far}"><img src="${far}/img"><script>new WebSocket("ws://far-away.invalid")</script>`,
  ],
  "Script.js": ["text/javascript", `fetch("${far}/script"); navigator.sendBeacon("${far}/beacon");`],
  "Sheet.css": ["text/css", `@import url(${far}/sheet); body { background: url(${far}/background) }`],
  "Mail.eml": ["message/rfc822", `Content-Type: text/html\n\n<img src="${far}/mail">`],
} as const;

/** A journey with all that typically stands in one, and strangers' files and words beside. */
function journeyWithStrangers(): {
  telling: Telling;
  showing: readonly string[];
  addresses: readonly string[];
} {
  const { telling, items, answered, action } = typicalJourney();
  const own = Object.entries(strangers).map(([name, [type, text]]) =>
    telling.addFile(name, type, Buffer.from(text), [k12Ref(0)]),
  );
  const note = `<img src="${far}/note"> ![x](${far}/markdown) <link rel=preconnect href=${far}> ${far}`;
  own.push(telling.addItem(note, { kind: "note", text: note }, [k12Ref(0)], note));
  own.push(telling.addItem("Link", { kind: "link", url: `${far}/link` }, [k12Ref(0)]));
  const places = placesOf(telling.id, answered, items.photo, action).map(({ address }) => address);
  const ofItems = [...own, items.link, items.sheet, items.notHere].map((item) =>
    paths.evidenceItem(telling.id, item),
  );
  const reading = ["mtc-state-jml", "mtc-design-essentials"].map((id) => paths.framework(id));
  const showing = [
    paths.competency(telling.id, answered),
    paths.evidence(telling.id),
    ...ofItems,
    paths.library({ journey: telling.id }),
    paths.search("far"),
    paths.device(),
  ];
  return { telling, showing, addresses: [...places, ...ofItems, ...reading, "/no/such/place"] };
}

/** Opens an address within the page, as a link would; the page is not loaded anew. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    performance.clearMarks("waymark:ready");
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
  }, address);
  await expect(page.locator("h1").first()).toBeVisible();
  // What the screen asks for it asks for as it comes; what comes later is seen at the next stop.
  await page.evaluate(() => new Promise((pass) => requestIdleCallback(pass, { timeout: 300 })));
}

/** A tour of every screen, each as paper too; then a file out, and in again. Resolves with every address in the page that would be fetched. */
async function tour(
  page: Page,
  { telling, showing, addresses }: ReturnType<typeof journeyWithStrangers>,
  all = true,
) {
  const fetched: string[] = [];
  await open(page, "/");
  await seed(page, [telling]);
  await page.reload();
  for (const address of all ? addresses : showing) {
    await goTo(page, address);
    await page.emulateMedia({ media: "print" });
    fetched.push(
      ...(await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            "[src], [srcset], [data], link[href], image[href], use[href], [ping], form[action]",
          ),
        ]
          .flatMap((element) =>
            ["src", "srcset", "data", "href", "ping", "action"].map((name) => element.getAttribute(name)),
          )
          .filter((value) => value !== null),
      )),
    );
    await page.emulateMedia({ media: "screen" });
  }
  await goTo(page, paths.exportSnapshot(telling.id));
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = await (await saved).path();
  await goTo(page, paths.importSnapshot());
  await page.getByLabel("Snapshot file", { exact: true }).setInputFiles(path);
  await expect(page.getByRole("main")).toContainText("Larkspur High School");
  return fetched;
}

const isElsewhere = (address: string) => /^(?:[a-z]+:)?\/\//i.test(address);

test.describe("a device", () => {
  test.use({ serviceWorkers: "block" });

  for (const all of [false, true])
    test(`a tour of ${all ? "every screen @proof" : "the screens that show what others handed in"} asks nobody but the app's own server for anything`, async ({
      page,
      context,
      server,
    }) => {
      test.setTimeout(all ? 180_000 : 60_000);
      const asked: string[] = [];
      context.on("request", (request) => asked.push(request.url()));
      page.on("websocket", (socket) => asked.push(socket.url()));
      await page.addInitScript(() => {
        const opened: string[] = [];
        Object.assign(window, { opened });
        // Neither a request nor a socket that the browser's tools would tell of.
        for (const name of ["RTCPeerConnection", "WebTransport", "EventSource", "WebSocket"] as const)
          Object.defineProperty(window, name, {
            value: function refuse() {
              opened.push(name);
              throw new Error(`${name} was opened`);
            },
          });
        navigator.sendBeacon = (address) => {
          opened.push(`beacon ${String(address)}`);
          return false;
        };
      });
      const fetched = await tour(page, journeyWithStrangers(), all);
      expect(asked.length).toBeGreaterThan(50);
      const own = new RegExp(`^(?:${server.origin}/|blob:${server.origin}/|data:)`);
      expect(asked.filter((address) => !own.test(address))).toEqual([]);
      expect(fetched.filter((address) => isElsewhere(address) && !own.test(address))).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { opened: string[] }).opened)).toEqual([]);
      expect(context.pages()).toHaveLength(1);
    });
});

test("nothing in the build can open a channel of another kind", () => {
  const channels =
    /RTCPeerConnection|WebSocket\(|WebTransport|EventSource|sendBeacon|importScripts|\beval\(|new Function\(/;
  const code = filesOf(distFolder).filter((name) => /\.(js|html|css)$/.test(name));
  expect(code.length).toBeGreaterThan(50);
  expect(
    [...code, "sw.js"].filter((name) => channels.test(readFileSync(`${distFolder}/${name}`, "utf8"))),
  ).toEqual([]);
});

test("hazard 23: the policy allows nothing unsafe and no other origin, is in force, and lets the app's own worker through", async ({
  browser,
  server,
}) => {
  // Not watched: what breaks the policy here does so on purpose.
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const response = await page.goto("/");
  const policies = [
    (await response!.allHeaders())["content-security-policy"]!,
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"))!,
  ];
  for (const policy of policies) {
    expect(policy).not.toMatch(/unsafe-|\*|https?:|wss?:|strict-dynamic/);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split("; ")).toContain(rule);
  }
  const outcomes = await page.evaluate(async () => {
    const tried = async (work: () => unknown) => {
      try {
        await work();
        return "went through";
      } catch {
        return "refused";
      }
    };
    // What the test itself says is let through by the browser; after a turn, the page's own policy counts.
    await new Promise((pass) => setTimeout(pass));
    const text = "window.ran = true";
    const script = document.createElement("script");
    return {
      html: await tried(() => (document.body.innerHTML = `<img src=x onerror="${text}">`)),
      eval: await tried(() => window.eval(text)),
      script: await tried(() => (script.text = text)),
      worker: await tried(() => navigator.serviceWorker.register("/sw.js")),
      thread: await tried(() => new Worker("data:text/javascript,0")),
      fetch: await tried(() => fetch("http://far-away.invalid/")),
      ran: "ran" in window,
    };
  });
  const { ran, ...rest } = outcomes;
  expect(ran).toBe(false);
  expect(new Set(Object.values(rest))).toEqual(new Set(["refused"]));
  // The app's own comes through: it is being installed.
  const registered = () => page.evaluate(() => navigator.serviceWorker.getRegistration());
  await expect.poll(registered).toBeTruthy();
  await context.close();
});

killable(
  "the browser itself looks up no other name on the whole tour @proof",
  async ({ launch, server }, info) => {
    killable.setTimeout(120_000);
    const path = info.outputPath("net-log.json");
    const { page, context } = await launch([
      `--log-net-log=${path}`,
      "--net-log-capture-mode=IncludeSensitive",
    ]);
    await tour(page, journeyWithStrangers());
    await context.close();
    const log = readFileSync(path, "utf8");
    const hosts = [...log.matchAll(/"(?:url|host|hostname)":"([^"]+)"/g)].map(([, value]) => value!);
    expect(hosts.some((host) => host.includes(new URL(server.url).host))).toBe(true);
    expect(hosts.filter((host) => host.includes("far-away") || host.includes("example.org"))).toEqual([]);
  },
);

// What people set for themselves must cost them nothing: zoom, larger text, another direction of writing, less motion, forced
// colours.
import type { Page } from "@playwright/test";
import { inForcedColours, violations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { seed } from "../support/browserSeeds";
import {
  openCompetency,
  overfullJourney,
  placesOf,
  typicalJourney,
  type Place,
} from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const typical = typicalJourney();
const overfull = overfullJourney(40);
const typicalPlaces = placesOf(typical.telling.id, typical.answered, typical.items.photo, typical.action);
const overfullPlaces = placesOf(overfull.telling.id, typical.answered, overfull.long, overfull.action).filter(
  ({ address }) => address.includes(overfull.telling.id),
);

/** A wheel, a form over columns, a walk, a wall of tiles, a bar at the foot, a slider, sheets of paper, and a long list. */
const SAMPLE = [
  "record",
  "competency",
  "assess",
  "evidence",
  "capture",
  "plan",
  "progress",
  "exportSnapshot",
  "library",
];

/** Opens each place once and looks at it in every look that is asked for. */
async function lookAt(
  page: Page,
  places: readonly Place[],
  look: () => Promise<readonly string[]>,
): Promise<void> {
  await open(page, "/");
  await seed(page, [typical.telling, overfull.telling]);
  const found: string[] = [];
  for (const place of places) {
    await open(page, place.address);
    for (const problem of await look()) found.push(`${place.name}: ${problem}`);
  }
  expect(found).toEqual([]);
}

/** What reaches over the edge of the window, and can't be scrolled to within its own part of the screen. */
async function overTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrollsAlone = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrollsAlone(element.parentElement));
    const found = [
      ...document.querySelectorAll("a, button, input, select, textarea, h1, h2, h3, h4, p, label, img"),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && (left < -1 || right > width + 1) && !scrollsAlone(element.parentElement);
      })
      .map((element) => `${element.tagName} "${(element.textContent ?? "").slice(0, 30)}" is over the edge`);
    if (document.documentElement.scrollWidth > width + 1)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
    return found;
  });
}

/** In a small window what stays at the edges must leave room for what is read. */
async function coveredMiddle(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stays = (element: Element | null): Element | undefined =>
      element === null
        ? undefined
        : /fixed|sticky/.test(getComputedStyle(element).position)
          ? element
          : stays(element.parentElement);
    const bar = stays(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
    return bar ? [`the middle is covered by "${(bar.textContent ?? "").slice(0, 40)}"`] : [];
  });
}

/** What is lost at 400 % zoom, with text twice as large, and written from right to left on a phone and on a tablet. */
async function lost(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (name: string, problems: Promise<readonly string[]>) =>
    found.push(...(await problems).map((problem) => `${name}: ${problem}`));
  const set = (dir: string, fontSize: string) =>
    page.evaluate(
      ([dir = "", fontSize = ""]) => {
        document.documentElement.dir = dir;
        document.documentElement.style.fontSize = fontSize;
      },
      [dir, fontSize],
    );
  // A laptop's window of 1280 x 1024 at 400 %, as WCAG 1.4.10 counts it.
  await page.setViewportSize({ width: 320, height: 256 });
  await look("at 400 %", overTheEdge(page));
  await look("at 400 %", coveredMiddle(page));
  await page.setViewportSize({ width: 390, height: 844 });
  await set("ltr", "200%");
  await look("large text", overTheEdge(page));
  await set("rtl", "");
  await look("right to left on a phone", overTheEdge(page));
  await page.setViewportSize({ width: 820, height: 1180 });
  await look("right to left on a tablet", overTheEdge(page));
  await set("ltr", "");
  if ((await longestMotionMs(page)) > 1) found.push("something moves though motion is reduced");
  return found;
}

test("with a message too, nothing moves where motion is reduced", async ({ page }) => {
  await open(page, "/");
  await seed(page, [typical.telling]);
  await openCompetency(page, typical.telling.id, typical.answered);
  await page.getByRole("radio", { name: "Not started", exact: true }).check();
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  expect(await longestMotionMs(page)).toBeLessThanOrEqual(1);
});

/** The longest transition or animation of anything on the page, as it would run. */
function longestMotionMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ms = (list: string) =>
      Math.max(...list.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    let longest = 0;
    const all = [...document.querySelectorAll("*")];
    // Of each kind of element one: asking hundreds of equal ones takes a while.
    const kinds = new Map(
      all.map((element) => [`${element.tagName} ${element.getAttribute("class")}`, element]),
    );
    for (const element of kinds.values())
      for (const part of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const moves = style.transitionProperty !== "none" ? ms(style.transitionDuration) : 0;
        const plays = style.animationName !== "none" ? ms(style.animationDuration) : 0;
        longest = Math.max(longest, moves, plays);
      }
    return longest;
  });
}

for (const [name, places] of [
  ["a screen of each layout", typicalPlaces.filter(({ name }) => SAMPLE.includes(name))],
  ["@proof every screen", typicalPlaces],
  ["@proof every screen of a journey that is full", overfullPlaces],
] as const)
  test(`${name} loses nothing by zoom, larger text, less motion, or writing from right to left`, async ({
    page,
  }) => {
    test.slow(name.startsWith("@proof"));
    await lookAt(page, places, () => lost(page));
  });

test("in forced colours there is no axe violation, and what is chosen is told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const chosen = ["capture", "record", "competency", "assess"];
  const places = typicalPlaces.filter((place) => chosen.includes(place.name));
  await lookAt(page, places, () => violations(page, inForcedColours));
  await open(page, places.find(({ name }) => name === "competency")!.address);
  const looks = await page.getByRole("radiogroup", { name: "Status", exact: true }).evaluate((group) =>
    [...group.querySelectorAll("input[type=radio]")].map((radio) => {
      const card = radio.parentElement?.parentElement ?? radio;
      const { borderTopWidth, borderTopColor, outlineStyle, backgroundColor } = getComputedStyle(card);
      return [borderTopWidth, borderTopColor, outlineStyle, backgroundColor].join(" ");
    }),
  );
  expect(looks).toHaveLength(3);
  expect(new Set(looks).size, looks.join("\n")).toBe(2);
});

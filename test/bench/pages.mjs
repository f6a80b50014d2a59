// What both figures need: a page that tells when the app was ready, and journeys to show.

/** Resolves in the page with the time of the mark, in ms from the start of the navigation. */
export function readyMs(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const mark = list.getEntries().find(({ name }) => name === "waymark:ready");
          if (mark !== undefined) resolve(mark.startTime);
        }).observe({ type: "mark", buffered: true });
      }),
  );
}

/** Three journeys, as the floor has three rows. */
export async function startJourneys(page, url) {
  for (const name of ["Larkspur High School", "Grade 9 humanities", "Ninth grade team"]) {
    await page.goto(url);
    await page.getByRole("link", { name: "Start a journey", exact: true }).first().click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByRole("radiogroup", { name: "Framework" }).getByRole("radio").first().check();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.waitForURL(/\/journeys\/(?!new)[^/?#]+/);
  }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median [min-max], with that many digits behind the point. */
export function spread(numbers, digits = 0) {
  const [middle, low, high] = [median(numbers), Math.min(...numbers), Math.max(...numbers)];
  return `${middle.toFixed(digits)} [${low.toFixed(digits)}-${high.toFixed(digits)}]`;
}

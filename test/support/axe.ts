// Accessibility as axe sees it, in every look that people may have: light and dark, tablet and phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect } from "./browser";

// The package's own runner loads the source anew and opens a page of its own for every run, which is most of the time it takes.
const require = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const options: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  preload: false,
  iframes: false,
};

/**
 * What another look can make wrong where the first was right: colours, sizes and scrolling, and words that a narrow layout
 * hides. The rest reads the same page again. Measured on a record, in the second look: 0.5 s of 0.8 s, most of them for contrast.
 */
const ofLooks: RunOptions = {
  ...options,
  runOnly: {
    type: "rule",
    values: [
      "color-contrast",
      "link-in-text-block",
      "target-size",
      "scrollable-region-focusable",
      "button-name",
      "link-name",
      "label",
      "summary-name",
      "aria-hidden-focus",
      "page-has-heading-one",
      "heading-order",
      "skip-link",
      "region",
    ],
  },
};
/** `npm run proof` holds every look to every rule. */
const inOtherLooks = process.env["WAYMARK_PROOF"] ? options : ofLooks;

const tablet = { width: 1180, height: 820 };
const phone = { width: 390, height: 844 };
/** Both colours and both layouts: what is wrong comes from one of the two, not from how they are paired. */
const looks = [
  { name: "light tablet", colorScheme: "light", viewport: tablet, rules: options },
  { name: "dark phone", colorScheme: "dark", viewport: phone, rules: inOtherLooks },
] as const;

/** All rules but contrast: where the person chose the colours, axe still reads those of the style sheet. */
export const inForcedColours: RunOptions = {
  ...options,
  rules: { ...options.rules, "color-contrast": { enabled: false } },
};

/** Fails with what is wrong and where, all looks together. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  const found: string[] = [];
  for (const { name, colorScheme, viewport, rules } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    for (const problem of await violations(page, rules)) found.push(`${name}: ${problem}`);
  }
  expect(found, state).toEqual([]);
}

/** As the page stands now; each with its rule, its place and what to mend. */
export async function violations(page: Page, rules = options): Promise<readonly string[]> {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(source);
  const results = await page.evaluate(async (options) => {
    // Colours that are on their way from one look to the next are nobody's to judge.
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as {
      readonly axe: { readonly run: (root: Document, options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, options);
  }, rules);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

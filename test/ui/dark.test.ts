import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../src/ui/${name}`, import.meta.url), "utf8");

/** Every custom property and its value. */
const tokensIn = (css: string) =>
  [...css.matchAll(/(--[a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);

it("is dark in the very colours of the dark scheme, all of them", () => {
  const tokens = read("tokens.css");
  const scheme = tokens.slice(tokens.indexOf("prefers-color-scheme: dark"), tokens.indexOf("@media print"));
  expect(tokensIn(scheme).length).toBeGreaterThan(30);
  expect(tokensIn(read("dark.css"))).toEqual(tokensIn(scheme));
});

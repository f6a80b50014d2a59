// SAFETY.md tells a school how each promise is tested. It is worth nothing unless the tests that it names are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/sources";

const HAZARDS = Array.from({ length: 24 }, (_, index) => index + 1);

type Titled = { readonly path: string; readonly title: string; readonly hazards: readonly number[] };

/** Titles such as "hazard 5: ..." and "hazards 2, 4 and 20: ...", of what runs in each `npm test`. */
function titlesIn(path: string): readonly Titled[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/(["'`])hazards? (\d+(?:(?:, | and )\d+)*): ((?:(?!\1).)+)\1/g)].flatMap(
    ([, , numbers = "", title = ""]) =>
      title.replaceAll(/\$\{[^}]*\}/g, "").includes("@proof")
        ? []
        : [{ path, title, hazards: numbers.match(/\d+/g)!.map(Number) }],
  );
}

const testFiles = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((name) => posix.join("test", name.split(sep).join("/")))
  .filter((path) => /\.(test|spec)\.tsx?$/.test(path) && path !== "test/safety.test.ts");
const titles = testFiles.flatMap(titlesIn);
const provokes = (path: string, hazard: number) =>
  titles.some((titled) => titled.path === path && titled.hazards.includes(hazard));

const safety = readFileSync(join(root, "SAFETY.md"), "utf8");
const rows = [...safety.matchAll(/^\|\s*(\d+)\s*\|(.+)\|(.+)\|([^|\n]*)\|$/gm)].map(
  ([, hazard, , , named = ""]) => ({
    hazard: Number(hazard),
    named: named.trim().split(/\s+/).filter(Boolean),
  }),
);

describe("SAFETY.md", () => {
  it("has a line for each hazard", () => {
    expect(rows.map(({ hazard }) => hazard)).toEqual(HAZARDS);
  });

  it.each(HAZARDS)("names for hazard %i the tests that provoke it", (hazard) => {
    const named = rows.find((row) => row.hazard === hazard)?.named ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !provokes(path, hazard))).toEqual([]);
    const untold = testFiles.filter((path) => provokes(path, hazard) && !named.includes(path));
    expect(untold).toEqual([]);
  });

  it("quotes for each promise a test that is there", () => {
    const quoted = [...safety.matchAll(/`(test\/[^`]+)`:\s“([^”]+)”/g)];
    const promises = [...safety.matchAll(/^\d+\. \*\*/gm)];
    expect(quoted.length).toBeGreaterThanOrEqual(promises.length);
    const missing = quoted.filter(
      ([, path = "", title = ""]) =>
        !existsSync(join(root, path)) ||
        !readFileSync(join(root, path), "utf8").includes(title.replaceAll(/\s+/g, " ")),
    );
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });

  it("fits one page", () => {
    expect(safety.split("\n").length).toBeLessThan(110);
  });
});

it("no hazard is named that nobody knows", () => {
  expect(titles.flatMap(({ hazards }) => hazards).filter((hazard) => !HAZARDS.includes(hazard))).toEqual([]);
});

it("no test that provokes a hazard is left out or run alone", () => {
  const silenced = [...new Set(titles.map(({ path }) => path))].filter((path) =>
    /\b(test|it|describe)\.(skip|only|todo|fixme)\(/.test(readFileSync(join(root, path), "utf8")),
  );
  expect(silenced).toEqual([]);
});

import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { placeOf, wrongImport } from "./support/floors";
import { readSources, type Source } from "./support/sources";

const sources = readSources("src");
const tests = readSources("test");

it("reads the whole source tree", () => {
  // Of an empty list everything below would hold.
  expect(sources.length).toBeGreaterThan(100);
  expect(tests.length).toBeGreaterThan(50);
});

describe("the floors", () => {
  it("has imports that point down only, and never from one feature to another", () => {
    const wrong = sources.flatMap(({ path, local }) => local.flatMap((to) => wrongImport(path, to) ?? []));
    expect(wrong).toEqual([]);
  });

  it("notices an upward import, a sideways one, one between features and one of a widget's", () => {
    expect(wrongImport("src/domain/a.ts", "src/storage/b.ts")).toContain("upward");
    expect(wrongImport("src/storage/a.ts", "src/formats/b.ts")).toContain("sideways");
    expect(wrongImport("src/state/a.ts", "src/exchange/b.ts")).toContain("sideways");
    expect(wrongImport("src/features/explore/a.tsx", "src/features/device/b.tsx")).toContain(
      "another feature",
    );
    expect(wrongImport("src/ui/a.tsx", "src/domain/b.ts")).toContain("know no domain");
    expect(wrongImport("src/lib/a.ts", "test/support/b.ts")).toContain("outside of src/");
    expect(wrongImport("src/somewhere/a.ts", "src/lib/b.ts")).toContain("no known floor");
  });

  it("allows what the design allows", () => {
    expect(wrongImport("src/exchange/a.ts", "src/formats/b.ts")).toBeUndefined();
    expect(wrongImport("src/content/a.ts", "src/domain/b.ts")).toBeUndefined();
    expect(wrongImport("src/features/explore/a.tsx", "src/features/explore/b.tsx")).toBeUndefined();
    expect(wrongImport("src/app/a.tsx", "src/features/explore/b.tsx")).toBeUndefined();
  });

  it("imports only files that exist", () => {
    const missing = sources.flatMap(({ path, missing }) => missing.map((to) => `${path} imports ${to}`));
    expect(missing).toEqual([]);
  });

  it("has no cycle", () => {
    expect(findCycle(new Map(sources.map(({ path, local }) => [path, local])))).toBeUndefined();
  });

  it("notices a cycle over several files", () => {
    const cycle = findCycle(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    );
    expect(cycle).toBe("b → c → b");
  });
});

describe("the libraries", () => {
  const packagesOf = (source: Source) => source.imports.filter((name) => !name.startsWith("."));
  const users = (isPackage: (name: string) => boolean) =>
    sources.filter((source) => packagesOf(source).some(isPackage)).map(({ path }) => path);
  const outside = (paths: readonly string[], places: readonly string[]) =>
    paths.filter((path) => !places.includes(placeOf(path)[0]));

  it("keeps Dexie in storage, and its hooks in state", () => {
    expect(
      outside(
        users((name) => name === "dexie"),
        ["storage"],
      ),
    ).toEqual([]);
    expect(
      outside(
        users((name) => name === "dexie-react-hooks"),
        ["state"],
      ),
    ).toEqual([]);
  });

  it("keeps React out of what workers and plain code use", () => {
    const withoutReact = ["lib", "domain", "content", "formats", "storage", "exchange", "search"];
    const ofReact = users((name) => /^(react|react-dom|react-router|zustand)(\/|$)/.test(name));
    expect(ofReact.filter((path) => withoutReact.includes(placeOf(path)[0]))).toEqual([]);
  });

  it("keeps zustand in state and workbox in the service worker", () => {
    expect(
      outside(
        users((name) => name.startsWith("zustand")),
        ["state"],
      ),
    ).toEqual([]);
    expect(
      outside(
        users((name) => name.startsWith("workbox")),
        ["sw.ts"],
      ),
    ).toEqual([]);
  });
});

describe("the files", () => {
  it("have no barrel", () => {
    const barrels = sources.filter(
      ({ path, reExports, reExportsAll }) =>
        reExportsAll || (/^index\.tsx?$/.test(basename(path)) && reExports.length > 0),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it("are at most 250 lines long, tests 400", () => {
    const long = [...sources.filter(({ lines }) => lines > 250), ...tests.filter(({ lines }) => lines > 400)];
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("name no address of another origin: links for people are data", () => {
    const addresses = sources.flatMap(({ path, codeWithoutComments }) =>
      [...codeWithoutComments.matchAll(/https?:\/\/[\w-]+(\.[\w-]+)+/g)]
        .map(([address]) => address)
        .filter((address) => !/^https?:\/\/(www\.)?w3\.org$/.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(addresses).toEqual([]);
  });
});

/** The first import cycle as "a → b → a", or undefined. */
function findCycle(importsByPath: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path].join(" → ");
    if (done.has(path)) return undefined;
    for (const next of importsByPath.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of importsByPath.keys()) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { readFramework } from "../../src/domain/readFramework";
import type { Json } from "../../src/lib/json";
import { anyJson } from "../formats/snapshots";
import { bigFramework } from "../support/bigFramework";

describe("a framework that came from outside", () => {
  test("reads as it was written, up to twelve domains of twenty", () => {
    for (const [domains, each] of [
      [1, 1],
      [12, 20],
    ] as const) {
      const own = bigFramework(domains, each);
      expect(readFramework(own)).toEqual(own);
    }
  });

  test("reads like the built-in ones, which are written the same way", async () => {
    for (const framework of await loadAllFrameworks()) {
      const read = readFramework(framework as unknown as Json)!;
      expect(read.domains.map(({ title }) => title)).toEqual(framework.domains.map(({ title }) => title));
      expect(
        read.domains.flatMap(({ competencies }) => competencies.map(({ id, level }) => [id, level])),
      ).toEqual(
        framework.domains.flatMap(({ competencies }) => competencies.map(({ id, level }) => [id, level])),
      );
    }
  });

  test("needs no more than titles and ids", () => {
    const least = {
      id: "ours",
      version: "1",
      title: "Ours",
      domains: [{ id: "a", title: "A", competencies: [{ id: "a/b", title: "B" }] }],
    };
    expect(readFramework(least)).toMatchObject({
      shortTitle: "Ours",
      levels: [],
      domains: [{ question: "", competencies: [{ level: null, statement: "", signs: { earned: [] } }] }],
    });
  });

  test.each([
    ["no title", { title: "" }],
    ["no domain", { domains: [] }],
    ["no competency", { domains: [{ id: "a", title: "A", competencies: [] }] }],
    ["an id that no address holds", { domains: [domainWith("a", "a/b/c")] }],
    ["a competency under another domain's id", { domains: [domainWith("a", "b/c")] }],
    ["the same id twice", { domains: [domainWith("a", "a/b"), domainWith("a", "a/c")] }],
  ])("with %s is none that can be shown", (_, change) => {
    expect(readFramework({ ...bigFramework(1, 1), ...change })).toBeUndefined();
  });

  test("may be anything at all, and never more than can be shown is made of it", () => {
    const anyFramework = fc.record(
      { title: anyJson, domains: fc.array(anyJson), levels: anyJson, source: anyJson },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anyJson, anyFramework), (value) => {
        const read = readFramework(value);
        expect(read === undefined || read.domains.length > 0).toBe(true);
      }),
    );
  });

  test("never turns a script into a link", () => {
    const source = { title: "Ours", url: "javascript:alert(1)" };
    expect(readFramework({ ...bigFramework(1, 1), source })?.source.url).toBe("");
  });
});

function domainWith(id: string, competency: string) {
  return { id, title: "A", competencies: [{ id: competency, title: "B" }] };
}

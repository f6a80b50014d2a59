import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { ShownRecord } from "../../src/domain/shownRecord";
import { htmlFile } from "../../src/formats/htmlFile";
import type { HtmlPicture } from "../../src/formats/markup";
import { sha256OfText, type Sha256 } from "../../src/lib/hash";
import { plainText } from "../../src/lib/plainText";
import { competency, HOSTILE, photograph, shown } from "./shown";
import { readStrictly, type Element } from "./wellFormed";

// Node has no browser that says how its owner writes a day.
vi.stubGlobal("navigator", { languages: ["en-GB"] });

const WHEEL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>"a' & b</title></svg>`;
const NONE: ReadonlyMap<Sha256, HtmlPicture> = new Map();

async function write(record: ShownRecord, byHash = NONE): Promise<readonly Element[]> {
  return readStrictly(await new Blob([...htmlFile(record, { wheel: WHEEL, byHash })]).text());
}

const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name);
const textOf = (elements: readonly Element[]) => named(elements, "body")[0]?.text ?? "";

const WALL = photograph("wall");
const FULL = shown(
  [
    competency("a/one", {
      status: "earned",
      turn: "earned",
      time: new Date(2026, 7, 18).getTime(),
      why: "We saw it.",
      authorName: "Ann",
      levelTitle: "Foundational",
      evidence: [WALL],
    }),
    competency("a/two", { status: "in-progress", priority: 0, twoAnswers: true }),
    competency("a/three"),
  ],
  { evidence: [WALL], since: "the August retreat" },
);

describe("the file that opens without Waymark", () => {
  test("tells what is earned, under way, new and next, with reasons, names and evidence", async () => {
    const elements = await write(
      FULL,
      new Map([[sha256OfText("wall"), { type: "image/jpeg", base64: "QUJD" }]]),
    );
    const text = textOf(elements);
    expect(text).toContain("1 of 3 competencies is earned. 1 is in progress. 1 has not been started.");
    expect(text).toContain("What has changed since the August retreat");
    expect(text).toMatch(/What comes next[^]*Title of a\/two/);
    expect(text).toMatch(/Since 18 August 2026|Since August 18, 2026/);
    for (const part of [
      "Said by Ann",
      "We saw it.",
      "Foundational",
      "Caption of wall",
      "A publisher",
      "Two answers",
    ])
      expect(text).toContain(part);
    const pictures = named(elements, "img").map(({ attributes }) => attributes["src"]);
    expect(pictures).toEqual([
      `data:image/svg+xml,${encodeURIComponent(WHEEL)}`,
      "data:image/jpeg;base64,QUJD",
    ]);
    expect(named(elements, "img").every(({ attributes }) => (attributes["alt"] ?? "") !== "")).toBe(true);
  });

  test("is one page with a language, a title, landmarks, headings in order and a policy, and no script", async () => {
    const elements = await write(FULL);
    expect(elements[0]).toMatchObject({ name: "html", attributes: { lang: "en" } });
    expect(named(elements, "title")[0]?.text).toBe("Riverbend School · A framework");
    for (const landmark of ["header", "main", "footer", "h1"])
      expect(named(elements, landmark)).toHaveLength(1);
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    const policy = named(elements, "meta").find(({ attributes }) => attributes["http-equiv"] !== undefined);
    expect(policy?.attributes["content"]).toMatch(
      /^default-src 'none'; img-src data:; style-src 'unsafe-inline'/,
    );
    expect(named(elements, "script")).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const within = elements.flatMap(({ attributes }) => /^#(.+)$/.exec(attributes["href"] ?? "")?.[1] ?? []);
    expect(within.filter((id) => !ids.includes(id))).toEqual([]);
    const labels = elements.flatMap(({ attributes }) => attributes["aria-labelledby"] ?? []);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("asks for nothing: every picture stands in it, every address is one that a person follows", async () => {
    const evidence = [
      photograph("link", { content: { kind: "link", url: "https://example.org/?a=1&b=2" } }),
      photograph("script", { content: { kind: "link", url: "javascript:alert(1)" } }),
      photograph("note", { content: { kind: "note", text: "Two\nlines" } }),
      photograph("gone"),
      photograph("film", {
        content: { kind: "file", hash: sha256OfText("f"), name: "Ann.mp4", type: "video/mp4", size: 9 },
      }),
      photograph("newer", { content: undefined }),
    ];
    const elements = await write(shown([], { evidence }));
    const sources = elements.flatMap(({ attributes }) => attributes["src"] ?? []);
    expect(sources.every((source) => source.startsWith("data:image/"))).toBe(true);
    const addresses = named(elements, "a").map(({ attributes }) => attributes["href"] ?? "");
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([
      "https://example.org/?a=1&b=2",
      "https://example.org/paper",
    ]);
    expect(elements.some(({ attributes }) => "srcset" in attributes || "style" in attributes)).toBe(false);
    const text = textOf(elements);
    for (const part of [
      "The photograph is not in this file.",
      "A video.",
      "What it holds is not",
      "Two\nlines",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("Ann.mp4");
  });

  test("keeps everybody's words as words, whatever they are", async () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (one, two, three) => {
        const item = photograph("wall", { title: one, caption: two, date: three });
        const note = photograph("note", { content: { kind: "note", text: three } });
        const link = photograph("link", { content: { kind: "link", url: two } });
        const about = { title: one, levelTitle: two, why: three, authorName: two, evidence: [item] };
        const all = [competency("a/one", { ...about, priority: 0, turn: "earned", status: "earned" })];
        const { framework } = shown([]);
        const record = shown(all, {
          title: three,
          since: one,
          framework: { ...framework, title: two, publisher: one, source: { title: three, url: one } },
          domains: [{ id: one, title: two, question: three, competencies: all }],
          evidence: [item, note, link],
        });
        const picture = new Map([[sha256OfText("wall"), { type: "image/png", base64: "QUJD" }]]);
        const elements = await write(record, picture);
        const plain = await write({
          ...shown([
            competency("a/one", {
              ...about,
              title: "t",
              levelTitle: "l",
              why: "w",
              authorName: "n",
              priority: 0,
              turn: "earned",
            }),
          ]),
          since: "s",
        });
        expect(named(elements, "script")).toEqual([]);
        expect(named(elements, "style")).toHaveLength(named(plain, "style").length);
        expect(
          elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => key.startsWith("on")),
        ).toEqual([]);
        expect(named(elements, "img")).toHaveLength(2);
        for (const text of [one, two, three]) expect(textOf(elements)).toContain(plainText(text));
      }),
      { numRuns: 60 },
    );
  });

  test("is written whole whatever stands in its wheel", async () => {
    const wheel = `<svg xmlns="http://www.w3.org/2000/svg">${HOSTILE.join("")}\udc00</svg>`;
    const html = await new Blob([...htmlFile(shown([]), { wheel, byHash: NONE })]).text();
    expect(named(readStrictly(html), "img")[0]?.attributes["src"]).toBe(
      `data:image/svg+xml,${encodeURIComponent(plainText(wheel))}`,
    );
  });

  test("says of a priority that is earned meanwhile no longer that it comes next", async () => {
    const all = [
      competency("a/one", { status: "earned", priority: 0 }),
      competency("a/two", { status: "in-progress", priority: 1 }),
    ];
    const next = (await write(shown(all))).find(({ attributes }) => attributes["aria-labelledby"] === "next");
    expect(next?.text).toContain("Title of a/two");
    expect(next?.text).not.toContain("Title of a/one");
    const done = await write(shown(all.slice(0, 1)));
    expect(done.some(({ attributes }) => attributes["aria-labelledby"] === "next")).toBe(false);
  });

  test("holds forty photographs of half a megabyte without one string of them all", async () => {
    const evidence = Array.from({ length: 40 }, (_, n) => photograph(`p${n}`));
    const base64 = new Blob(["QUJD".repeat(166_667)]);
    const byHash = new Map(evidence.map(({ id }) => [sha256OfText(id), { type: "image/jpeg", base64 }]));
    const parts = htmlFile(shown([competency("a/one")], { evidence }), { wheel: WHEEL, byHash });
    expect(parts.filter((part) => part === base64)).toHaveLength(40);
    expect(Math.max(...parts.map((part) => (typeof part === "string" ? part.length : 0)))).toBeLessThan(
      20_000,
    );
    expect(new Blob([...parts]).size).toBeGreaterThan(26_000_000);
  });
});

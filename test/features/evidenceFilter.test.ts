import { describe, expect, test } from "vitest";
import { readEvidence, type EvidenceContent } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { competencyRef } from "../../src/domain/framework";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import type { Showing } from "../../src/domain/showing";
import {
  countWaits,
  filterEvidence,
  filterQuery,
  kindOf,
  NO_FILTER,
  readFilter,
  type EvidenceFilter,
} from "../../src/features/evidence/filter";
import { leftOut } from "../../src/features/evidence/leftOut";
import { recentlyPlacedOn } from "../../src/features/evidence/recent";
import { stepFrom } from "../../src/features/evidence/tileKeys";
import { walkFrom } from "../../src/features/evidence/walk";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId, NOON, testWriter, writing } from "../support/entries";

const BUY_IN = competencyRef("k12", "purpose/buy-in");
const TIME = competencyRef("k12", "purpose/time");
const ann = testWriter("ann", NOON);
const ben = testWriter("ben", NOON + 60_000);

type Told = {
  readonly content?: EvidenceContent;
  readonly date?: string;
  readonly caption?: string;
  readonly serves?: readonly (typeof BUY_IN)[];
  readonly showing?: Showing;
  readonly by?: typeof ann;
};

const fileOf = (name: string, type: string): EvidenceContent => ({
  kind: "file",
  hash: sha256OfText(name),
  name,
  type,
  size: 1,
});

const TOLD: Readonly<Record<string, Told>> = {
  "Planning wall": {
    content: fileOf("a.jpg", "image/jpeg"),
    date: "2026-03-10",
    serves: [BUY_IN],
    showing: "nobody",
  },
  "Visit of Émile": { content: fileOf("b.mp4", "video/mp4"), date: "2026-04-02", showing: "keep" },
  Interview: {
    content: fileOf("c.m4a", "audio/webm;codecs=opus"),
    by: ben,
    serves: [TIME],
    showing: "refused",
  },
  Budget: { content: fileOf("budget.pdf", "application/pdf"), date: "2026-03-31", caption: "Second draft" },
  Site: { content: { kind: "link", url: "https://willow.example/" }, by: ben, date: "2026-05-01" },
  Advisory: { content: { kind: "note", text: "Plans its own Fridays." }, serves: [BUY_IN, TIME] },
};

const journal = Object.entries(TOLD).reduce(
  (before, [title, told]) =>
    writing(before, (current) =>
      addEvidence(current, told.by ?? ann, {
        id: evidenceId(title),
        content: told.content!,
        title,
        date: told.date ?? "",
        caption: told.caption ?? "",
        serves: told.serves ?? [],
        showing: told.showing,
      }),
    ).journal,
  EMPTY_JOURNAL,
);
const items = readEvidence(journal);
const missing = sha256OfText("b.mp4");
const isHere = (hash: string) => hash !== missing;
const titles = (filter: Partial<EvidenceFilter>) =>
  filterEvidence(items, { ...NO_FILTER, ...filter }, isHere)
    .map(({ title }) => title)
    .sort();

describe("evidence is found", () => {
  test.each<[string, Partial<EvidenceFilter>, readonly string[]]>([
    ["by its competency", { competency: BUY_IN }, ["Advisory", "Planning wall"]],
    ["by being a photo", { kind: "photo" }, ["Planning wall"]],
    ["by being a video", { kind: "video" }, ["Visit of Émile"]],
    ["by being a sound, whatever its recorder adds to the type", { kind: "sound" }, ["Interview"]],
    ["by being another file", { kind: "file" }, ["Budget"]],
    ["by being a link", { kind: "link" }, ["Site"]],
    ["by being a note", { kind: "note" }, ["Advisory"]],
    ["by who added it", { by: ben.author }, ["Interview", "Site"]],
    ["from a day on", { from: "2026-04-02", kind: "video" }, ["Visit of Émile"]],
    ["until a day", { to: "2026-03-31" }, ["Budget", "Planning wall"]],
    ["between two days", { from: "2026-03-11", to: "2026-04-01" }, ["Budget"]],
    ["by serving nothing yet", { show: "not-placed" }, ["Budget", "Site", "Visit of Émile"]],
    ["by not being on this device", { show: "not-here" }, ["Visit of Émile"]],
    ["by nobody having been asked", { show: "not-asked" }, ["Advisory", "Budget", "Site"]],
    ["by words of its title, without accents and case", { q: "emile VISIT" }, ["Visit of Émile"]],
    ["by words of its caption", { q: "second" }, ["Budget"]],
    ["by words of its note", { q: "fridays" }, ["Advisory"]],
    ["by the name of its file", { q: "budget.pdf" }, ["Budget"]],
    ["by several at once", { by: ann.author, competency: BUY_IN, q: "wall" }, ["Planning wall"]],
    ["not at all, where nothing is like that", { q: "wall", kind: "note" }, []],
  ])("%s", (_, filter, expected) => {
    expect(titles(filter)).toEqual(expected);
  });

  test("whole without a filter", () => {
    expect(titles({})).toHaveLength(items.length);
  });

  test("dated by the day it was added, where it has no other", () => {
    expect(titles({ from: "2026-01-01", to: "2100-01-01" })).toContain("Interview");
  });
});

test("a filter is the same after it has stood in an address", () => {
  const filter: EvidenceFilter = {
    competency: BUY_IN,
    kind: "photo",
    by: ann.author,
    from: "2026-01-01",
    to: "2026-12-31",
    show: "not-asked",
    q: "a wall & more",
  };
  expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
  expect(filterQuery(NO_FILTER)).toBe("");
});

test("an address with filters that there are not filters nothing by them", () => {
  expect(readFilter(new URLSearchParams("kind=hologram&show=all&from=yesterday&to=1"))).toEqual(NO_FILTER);
});

test("what waits for somebody is counted", () => {
  expect(countWaits(items, isHere)).toEqual({ "not-placed": 3, "not-here": 1, "not-asked": 3 });
});

test("a file that only begins like a video or a sound is none", () => {
  const like = (type: string) =>
    kindOf({ ...items[0]!, content: { kind: "file", hash: missing, name: "x", type, size: 1 } });
  expect(["video/mp4", "video/x-html", "audio/svg+xml", "text/html"].map(like)).toEqual([
    "video",
    "file",
    "file",
    "file",
  ]);
});

test("what stays off paper is counted by its reason", () => {
  expect(leftOut(items)).toEqual([
    { reason: "not-asked", count: 3 },
    { reason: "keep", count: 1 },
    { reason: "refused", count: 1 },
  ]);
});

test("the competencies on which something was placed last come first", () => {
  expect(recentlyPlacedOn(journal, 5)).toHaveLength(2);
  expect(recentlyPlacedOn(journal, 1)).toHaveLength(1);
});

test("arrow keys move among tiles as they stand", () => {
  const steps = (from: number, ...keys: readonly string[]) =>
    keys.map((key) => stepFrom(from, key, { count: 11, columns: 4 }));
  expect(steps(5, "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "a")).toEqual([
    6,
    4,
    9,
    1,
    0,
    10,
    undefined,
  ]);
  expect(steps(0, "ArrowLeft", "ArrowUp")).toEqual([0, 0]);
  expect(steps(7, "ArrowDown"), "below is a gap: the last one").toEqual([10]);
  expect(steps(10, "ArrowRight", "ArrowDown")).toEqual([10, 10]);
  expect(stepFrom(5, "ArrowLeft", { count: 11, columns: 4 }, true), "from right to left").toBe(6);
});

test("one walks from item to item to the ends of the list, and no further", () => {
  const ids = ["a", "b", "c"].map(evidenceId);
  const went: string[] = [];
  const walk = walkFrom(ids, evidenceId("b"), (to) => went.push(to));
  for (const go of [walk.onPrevious, walk.onNext, walk.onFirst, walk.onLast]) go?.();
  expect(went).toEqual(["a", "c", "a", "c"].map(evidenceId));
  expect(walk.place).toEqual({ at: 2, of: 3 });
  expect(walkFrom(ids, evidenceId("c"), () => {}).onNext).toBeUndefined();
  expect(walkFrom(ids, evidenceId("gone"), () => {})).toEqual({});
});

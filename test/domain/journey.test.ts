import { describe, expect, it, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { FrameworkId } from "../../src/domain/framework";
import { EMPTY_JOURNAL, extendJournal, foldJournal, type Journal } from "../../src/domain/journal";
import {
  archiveJourney,
  markAsExample,
  readJourney,
  renameJourney,
  startJourney,
} from "../../src/domain/journey";
import { isKnownEntry } from "../../src/domain/known";
import { changeStatus, seeSign } from "../../src/domain/record";
import { CLEARED, takeBack } from "../../src/domain/register";
import { summarize } from "../../src/domain/summary";
import { splitThing } from "../../src/domain/thing";
import type { Json } from "../../src/lib/json";
import { entry, evidenceId, JOURNEY_ID, NOON, OTHER_REF, REF, testWriter, writing } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const framework = { id: "mtc-k12-jml" as FrameworkId, version: "2024" };
const starting = (journal: Journal) =>
  startJourney(journal, ann, { title: "Our school", subject: "school", framework });
const start = writing(EMPTY_JOURNAL, starting).journal;

describe("a journey", () => {
  it("is read as it was started", () => {
    expect(readJourney(start)).toMatchObject({
      title: "Our school",
      subject: "school",
      framework,
      archived: false,
      existence: { state: "present" },
    });
  });

  it("is renamed, put away and taken out again", () => {
    const renamed = writing(start, (j) => renameJourney(j, bob, "Oak Street")).journal;
    expect(readJourney(renamed).title).toBe("Oak Street");
    const away = writing(renamed, (j) => archiveJourney(j, bob, true)).journal;
    expect(readJourney(away).archived).toBe(true);
    expect(readJourney(writing(away, (j) => archiveJourney(j, ann, false)).journal).archived).toBe(false);
  });

  it("is an example where Waymark told it, and says so in the list until that is taken back", () => {
    expect(readJourney(start).isExample).toBe(false);
    const { journal, entries } = writing(start, (j) => markAsExample(j, ann));
    expect(readJourney(journal).isExample).toBe(true);
    expect(summarize(JOURNEY_ID, journal)).toMatchObject({ isExample: true, newerCount: 0 });
    const undone = writing(journal, (j) => takeBack(j, bob, entries[0]!.id)).journal;
    expect(readJourney(undone).isExample).toBe(false);
  });

  it("has two titles where it was renamed apart", () => {
    const merged = extendJournal(start, [renameJourney(start, ann, "Oak"), renameJourney(start, bob, "Elm")]);
    expect(readJourney(merged).titles.map(({ value }) => value)).toEqual(["Elm", "Oak"]);
  });

  it("of which nothing but a status arrived is still a journey", () => {
    const bare = writing(EMPTY_JOURNAL, (j) =>
      changeStatus(j, ann, REF, { status: "earned", why: "" }),
    ).journal;
    expect(readJourney(bare)).toMatchObject({
      title: "",
      subject: "",
      framework: undefined,
      archived: false,
    });
  });

  test.each<Json>([null, "mtc-k12-jml", { id: 1, version: "1" }, { id: "x" }, [], CLEARED])(
    "with the framework %j has none that can be read",
    (value) => {
      expect(readJourney(foldJournal([entry({ register: "framework", value })])).framework).toBeUndefined();
    },
  );
});

describe("the summary of a journey", () => {
  it("of nothing is empty", () => {
    expect(summarize(JOURNEY_ID, EMPTY_JOURNAL)).toEqual({
      journey: JOURNEY_ID,
      title: "",
      subject: "",
      framework: "",
      archived: false,
      isExample: false,
      existence: "present",
      statuses: {},
      twoAnswers: [],
      evidenceCount: 0,
      notPlacedCount: 0,
      entryCount: 0,
      newerCount: 0,
      touchedAt: 0,
    });
  });

  it("tells statuses, two answers, evidence, what a newer version wrote, and when it was last touched", () => {
    const content = { kind: "note", text: "Seen." } as const;
    let journal = writing(start, (j) =>
      changeStatus(j, ann, REF, { status: "earned", why: "We do." }),
    ).journal;
    journal = writing(journal, (j) => seeSign(j, ann, OTHER_REF, "e1", true)).journal;
    journal = writing(journal, (j) =>
      addEvidence(j, ann, { id: evidenceId("n"), content, title: "", date: "", caption: "", serves: [] }),
    ).journal;
    const apart = [
      ...changeStatus(start, bob, REF, { status: "in-progress", why: "" }),
      entry({ about: "rubric:1", register: "cell", value: 3, at: NOON + 90_000_000 }),
    ];
    journal = extendJournal(journal, apart);
    expect(summarize(JOURNEY_ID, journal)).toEqual({
      journey: JOURNEY_ID,
      title: "Our school",
      subject: "school",
      framework: "mtc-k12-jml",
      archived: false,
      isExample: false,
      existence: "present",
      // A sign alone says nothing of the status.
      statuses: { [REF]: "in-progress" },
      twoAnswers: [REF],
      evidenceCount: 1,
      notPlacedCount: 1,
      entryCount: 9,
      newerCount: 1,
      touchedAt: NOON + 90_000_000,
    });
  });

  test.each([
    "constructor:1",
    "__proto__",
    "toString:x",
    "hasOwnProperty",
    "competency:__proto__",
    "entry",
    ":",
  ])("of a journey that speaks of %j is told", (about) => {
    const odd = ["status", "__proto__", "constructor"].map((register) =>
      entry({ about, register, value: "earned" }),
    );
    expect(summarize(JOURNEY_ID, foldJournal(odd)).entryCount).toBe(3);
  });
});

describe("an entry of this version's kinds", () => {
  const hash = "0".repeat(64);
  test.each<[string, string, Json, boolean]>([
    ["journey", "title", "Ours", true],
    ["journey", "deleted", { heads: [] }, true],
    ["journey", "example", true, true],
    ["journey", "continues", "other", false],
    ["competency:x", "status", "earned", true],
    ["competency:x", "status", CLEARED, true],
    ["competency:x", "status", "mastered", false],
    ["competency:x", "sign/e1", true, true],
    ["competency:x", "rubric", 1, false],
    ["evidence:x", "content", { kind: "note", text: "" }, true],
    ["evidence:x", "content", { kind: "hologram" }, false],
    ["evidence:x", "content", CLEARED, true],
    ["evidence:x", "serves/y", true, true],
    ["evidence:x", "caption", "", true],
    ["evidence:x", "place", "", false],
    ["evidence:x", "showing", "consented", true],
    ["evidence:x", "showing", CLEARED, true],
    ["evidence:x", "showing", "on-tuesdays", false],
    ["author:x", "name", "Ann", true],
    ["author:x", "photo", "", false],
    [`entry:${hash}`, "why", "We do.", true],
    [`entry:${hash}`, "mood", "", false],
    ["rubric:x", "title", "", false],
    ["action:x", "title", "", true],
    ["action:x", "state", "doing", true],
    ["action:x", "state", "blocked", false],
    ["action:x", "sign", { ref: "k:a/b", sign: "e1" }, true],
    ["action:x", "sign", { ref: "k:a/b" }, false],
    ["action:x", "touches/boards/state", true, true],
    ["action:x", "cost", 3, false],
    ["term:x", "end", "2026-12-18", true],
    ["resource:x", "content", { kind: "note", text: "" }, true],
    ["resource:x", "content", { kind: "hologram" }, false],
    ["resource:x", "comment/c", "", true],
    ["competency:x", "weighing", { impact: 3, effort: 100 }, true],
    ["competency:x", "weighing", { impact: 3, effort: 101 }, false],
    ["competency:x", "rank", "a0", true],
    ["constructor", "name", "", false],
    ["__proto__", "includes", "", false],
    ["toString:x", "length", "", false],
  ])("about %s, register %s, value %j is known: %s", (about, register, value, known) => {
    expect(isKnownEntry(entry({ about, register, value }))).toBe(known);
  });

  test.each([
    ["journey", { kind: "journey", id: "" }],
    ["competency:mtc-k12-jml:a/b", { kind: "competency", id: "mtc-k12-jml:a/b" }],
    [":", { kind: "", id: "" }],
  ])("speaks of %s", (about, thing) => {
    expect(splitThing(about)).toEqual(thing);
  });
});

import { describe, expect, test } from "vitest";
import { ACTION_STATES } from "../../src/domain/planRegisters";
import { isTeller, TELLERS } from "../../src/content/exampleAuthors";
import { EXAMPLE_FRAMEWORK, tellExample } from "../../src/content/exampleJourney";
import { PICTURES, type ExamplePicture } from "../../src/content/examplePictures";
import { STORY } from "../../src/content/exampleStory";
import { loadFramework } from "../../src/content/frameworks";
import { loadResources } from "../../src/content/resources";
import { actionsFor, readActions } from "../../src/domain/action";
import { authorName } from "../../src/domain/author";
import { readEntry } from "../../src/domain/entry";
import { filesNamed, readEvidence, type FileContent } from "../../src/domain/evidence";
import { allCompetencies, competencyRef, parseCompetencyRef } from "../../src/domain/framework";
import { competencyHistory } from "../../src/domain/history";
import { foldJournal, type Journal } from "../../src/domain/journal";
import { readJourney } from "../../src/domain/journey";
import { isKnownEntry } from "../../src/domain/known";
import { readMilestones } from "../../src/domain/milestone";
import { thisWeek } from "../../src/domain/plan";
import { readPriorities } from "../../src/domain/priority";
import { recordAt } from "../../src/domain/progress";
import { readStatus, signIdOf, whyOf } from "../../src/domain/record";
import { readOwnResources, readResourceMarks } from "../../src/domain/resource";
import { readTerms } from "../../src/domain/schoolTerm";
import { summarize } from "../../src/domain/summary";
import { splitThing } from "../../src/domain/thing";
import type { ResourceId } from "../../src/domain/ids";
import { calendarDay } from "../../src/lib/format";
import { sha256OfText } from "../../src/lib/hash";
import { journeyId, NOON } from "../support/entries";

const JOURNEY = journeyId("example-here");
const DAY = 24 * 60 * 60 * 1000;

const names = Object.keys(PICTURES) as ExamplePicture[];
const drawn = new Map<ExamplePicture, FileContent>(
  names.map((picture) => [
    picture,
    { kind: "file", hash: sha256OfText(picture), name: `${picture}.jpg`, type: "image/jpeg", size: 1 },
  ]),
);

function tell(now = NOON, pictures: ReadonlyMap<ExamplePicture, FileContent> = drawn) {
  let drawn = 0;
  const entries = tellExample({ journey: JOURNEY, now, chance: () => `chance-${(drawn += 1)}`, pictures });
  return { entries, journal: foldJournal(entries) };
}

const framework = (await loadFramework(EXAMPLE_FRAMEWORK.id))!;
const refs = allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
const { entries, journal } = tell();
const shown = (of: Journal) => refs.map((ref) => readStatus(of, ref)[0]?.value);

describe("the example", () => {
  test("is made of entries that this and every other device accepts and understands", () => {
    expect(entries.length).toBeGreaterThan(120);
    for (const entry of entries) expect(readEntry(entry)).toEqual({ ok: true, value: entry });
    expect(entries.filter((entry) => !isKnownEntry(entry))).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ journey }) => journey))).toEqual(new Set([JOURNEY]));
  });

  test("is marked as an example of a school, on the version of the framework that is here", () => {
    expect(readJourney(journal)).toMatchObject({
      title: "Larkspur High School (example)",
      subject: "school",
      isExample: true,
      framework: { id: framework.id, version: framework.version },
    });
    expect(summarize(JOURNEY, journal).isExample).toBe(true);
  });

  test("tells a year that has just gone by, one thing after the other, on working days", () => {
    for (const now of [NOON, NOON + 1.4 * DAY, Date.UTC(2028, 1, 29, 3)]) {
      const times = tell(now).entries.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(now);
      expect(now - times[0]!).toBeGreaterThan(355 * DAY);
      expect(now - times[0]!).toBeLessThan(370 * DAY);
      const days = new Set(times.map((time) => new Date(time).getDay()));
      expect([days.has(0), days.has(6)]).toEqual([false, false]);
    }
  });

  test("speaks only of competencies and signs that the framework has", () => {
    for (const { about, register } of entries) {
      const { kind, id } = splitThing(about);
      if (kind !== "competency") continue;
      const parsed = parseCompetencyRef(id)!;
      const placed = allCompetencies(framework).find(
        ({ competency }) => competency.id === parsed.competencyId,
      );
      expect(placed, id).toBeDefined();
      const { inProgress, earned } = placed!.competency.signs;
      const sign = signIdOf(register);
      if (sign !== undefined) expect([...inProgress, ...earned].map((one) => one.id)).toContain(sign);
    }
    for (const item of readEvidence(journal)) for (const ref of item.serves) expect(refs).toContain(ref);
  });

  test("has a spread as schools have it: 8 earned, 9 in progress, the rest not begun", () => {
    const statuses = shown(journal);
    expect(statuses.filter((status) => status === "earned")).toHaveLength(8);
    expect(statuses.filter((status) => status === "in-progress")).toHaveLength(9);
    expect(statuses.filter((status) => status === undefined)).toHaveLength(5);
  });

  test("goes back once, and says why", () => {
    const back = refs.flatMap((ref) => {
      const changes = competencyHistory(journal, ref).filter((change) => change.kind === "status");
      return changes.filter(
        (change, index) => change.status === "in-progress" && changes[index + 1]?.status === "earned",
      );
    });
    const apart = refs.filter((ref) => readStatus(journal, ref).length > 1);
    expect(back.filter(({ why }) => why.startsWith("Back to in progress."))).toHaveLength(1);
    expect(back.length - 1).toBe(apart.length);
  });

  test("has moments to look back to, each with what stood then, and two things to work on next with a reason", () => {
    const milestones = readMilestones(journal);
    expect(milestones.map(({ title }) => title)).toEqual([
      "Opening retreat",
      "Board review",
      "Second retreat",
    ]);
    const earned = milestones.map(
      (milestone) =>
        [...recordAt(journal, milestone).values()].filter(({ status }) => status === "earned").length,
    );
    expect(earned).toEqual(earned.toSorted((a, b) => a - b));
    expect(earned.at(-1)).toBeGreaterThan(0);
    const priorities = readPriorities(journal);
    expect(priorities).toHaveLength(2);
    for (const { ref, entry } of priorities) {
      expect(refs).toContain(ref);
      expect(whyOf(journal, entry.id)).not.toBe("");
    }
  });

  test("plans what comes next: actions in every state, most with an owner and a time, for competencies that the framework has", () => {
    const actions = readActions(journal);
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(ACTION_STATES));
    expect(readTerms(journal).map(({ title }) => title)).toEqual(["First term", "Second term", "Third term"]);
    for (const action of actions) {
      expect(action.for.length).toBeGreaterThan(0);
      for (const ref of action.for) expect(refs).toContain(ref);
      if (action.state === "dropped") expect(whyOf(journal, action.stateSaid!.entry.id)).not.toBe("");
    }
    const today = calendarDay(NOON);
    const { overdue, due, underWay } = thisWeek(actions, readTerms(journal), today);
    expect([overdue.length, due.length + underWay.length > 0]).toEqual([1, true]);
    for (const { ref } of readPriorities(journal)) expect(actionsFor(actions, ref).length).toBeGreaterThan(1);
  });

  test("has a resource of its own, and says of others what it thinks of them", async () => {
    expect(readOwnResources(journal).map(({ title }) => title)).toEqual([
      "Three questions for a planning talk",
    ]);
    const remarked = STORY.flatMap(({ what }) =>
      what.kind === "remarked" ? [what.resource as ResourceId] : [],
    );
    const ids = (await loadResources()).map(({ id }) => id);
    for (const id of remarked) {
      expect(ids).toContain(id);
      expect(readResourceMarks(journal, id).useful.size).toBe(1);
    }
  });

  test("leaves one competency with two answers, and every status with its reason", () => {
    expect(summarize(JOURNEY, journal).twoAnswers).toHaveLength(1);
    for (const ref of refs)
      for (const change of competencyHistory(journal, ref))
        if (change.kind === "status") expect(change.why).not.toBe("");
  });

  test("is told by people with roles, whose ids nobody else can have", () => {
    const authors = new Set(entries.map(({ author }) => author));
    expect([...authors].map((author) => authorName(journal, author)).sort()).toEqual(
      Object.values(TELLERS)
        .map(({ name }) => name)
        .sort(),
    );
    expect([...authors].every(isTeller)).toBe(true);
  });

  test("keeps evidence of every kind, of which one was asked of nobody and one is not placed", () => {
    const evidence = readEvidence(journal);
    expect(evidence).toHaveLength(14);
    expect(new Set(evidence.map(({ content }) => content?.kind))).toEqual(new Set(["file", "link", "note"]));
    expect(filesNamed(journal).size).toBe(names.length);
    expect(evidence.filter(({ showing }) => showing === undefined).map(({ title }) => title)).toEqual([
      "Exhibition week",
    ]);
    expect(evidence.filter(({ serves }) => serves.length === 0)).toHaveLength(1);
    expect(evidence.filter(({ mayBeShown }) => mayBeShown).length).toBeGreaterThan(6);
    for (const { content } of evidence)
      if (content?.kind === "link") expect(content.url).toMatch(/^https:\/\/example\.org\//);
  });

  test("leaves out what could not be drawn, and tells the rest", () => {
    const plain = tell(NOON, new Map()).journal;
    expect(readEvidence(plain)).toHaveLength(14 - names.length);
    expect(shown(plain)).toEqual(shown(journal));
  });
});

test("every picture of the story is one that can be drawn", () => {
  const told = STORY.flatMap(({ what }) =>
    what.kind === "kept" && "picture" in what.content ? [what.content.picture] : [],
  );
  expect(told.toSorted()).toEqual(names.toSorted());
});

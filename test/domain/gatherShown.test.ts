import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { introduceAuthor } from "../../src/domain/author";
import { deleteThing } from "../../src/domain/deletion";
import type { Evidence } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { competencyRef, type Framework, type FrameworkId } from "../../src/domain/framework";
import { gatherShown, leastChoice } from "../../src/domain/gatherShown";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { startJourney } from "../../src/domain/journey";
import { choosePriority } from "../../src/domain/priorityTelling";
import { changeStatus, explain, seeSign } from "../../src/domain/record";
import { say } from "../../src/domain/register";
import { SHOWING, SHOWINGS } from "../../src/domain/showing";
import { nextIn } from "../../src/domain/shownRecord";
import { competencyThing, evidenceThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId, NOON, testWriter, writing } from "../support/entries";

const FRAMEWORK: Framework = {
  id: "f" as FrameworkId,
  version: "1",
  title: "A framework",
  shortTitle: "A",
  publisher: "P",
  year: 2022,
  source: { title: "S", url: "https://example.org" },
  audience: "",
  about: "",
  subjects: [],
  levels: [],
  statuses: [],
  domains: [
    {
      id: "d",
      title: "Domain",
      question: "Why?",
      about: "",
      competencies: ["one", "two", "three"].map((id) => ({
        id: `d/${id}` as Framework["domains"][number]["competencies"][number]["id"],
        title: `Title ${id}`,
        level: null,
        statement: "",
        signs: { inProgress: [], earned: [] },
        evidenceIdeas: [],
        prompt: "",
      })),
    },
  ],
};
const [ONE, TWO, THREE] = ["one", "two", "three"].map((id) => competencyRef("f", `d/${id}`)) as [
  Evidence["serves"][number],
  Evidence["serves"][number],
  Evidence["serves"][number],
];

/** Everything that the record holds, as text: what is in it anywhere is found there. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) =>
    each instanceof Set || each instanceof Map ? [...each] : each,
  );

const ann = testWriter("author-ann");
const bob = testWriter("author-bob", NOON + 60_000);
const add = (journal: Journal, decide: Parameters<typeof writing>[1]) => writing(journal, decide).journal;

const started = [
  (journal: Journal) =>
    startJourney(journal, ann, {
      title: "Our school",
      subject: "school",
      framework: { id: "f" as FrameworkId, version: "1" },
    }),
  (journal: Journal) => introduceAuthor(journal, ann, "Ann the teacher"),
  (journal: Journal) => introduceAuthor(journal, bob, "Bob the head"),
  (journal: Journal) => changeStatus(journal, ann, ONE, { status: "in-progress", why: "reason-before" }),
  (journal: Journal) => changeStatus(journal, bob, ONE, { status: "earned", why: "reason-now" }),
  (journal: Journal) => changeStatus(journal, ann, TWO, { status: "earned", why: "" }),
  (journal: Journal) => seeSign(journal, ann, TWO, "sign-seen", true),
].reduce(add, EMPTY_JOURNAL);

const item = (id: string, serves = [ONE]) => ({
  id: evidenceId(`id-${id}`),
  content: {
    kind: "file",
    hash: sha256OfText(id),
    name: `name-${id}.jpg`,
    type: "image/jpeg",
    size: 5,
  } as const,
  title: `title-${id}`,
  date: "2026-08-14",
  caption: `caption-${id}`,
  serves,
});

describe("what is gathered to be shown", () => {
  test("is at the least the statuses alone", () => {
    const journal = add(started, (now) => addEvidence(now, ann, { ...item("wall"), showing: "consented" }));
    const text = textOf(gatherShown(journal, FRAMEWORK, leastChoice(), NOON));
    expect(text).toContain('"status":"earned"');
    expect(text).not.toMatch(/reason|Ann|Bob|author-|wall|sign-seen/);
  });

  test("holds no trace of anything that was left out, whatever was answered and chosen", () => {
    const pieces = fc.array(
      fc.record({
        answers: fc.array(fc.constantFrom(...SHOWINGS, "by-arrangement"), { maxLength: 3 }),
        isDeleted: fc.boolean(),
        isChosen: fc.boolean(),
        isTwin: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), pieces, (withReasons, withNames, all) => {
        let journal = started;
        for (const [n, { answers, isDeleted, isTwin }] of all.entries()) {
          const piece = item(`p${n}x`);
          const content = isTwin ? { ...piece.content, hash: sha256OfText("p0x") } : piece.content;
          journal = add(journal, (now) => addEvidence(now, bob, { ...piece, content }));
          for (const answer of answers)
            journal = add(journal, (now) => say(now, ann, evidenceThing(piece.id), SHOWING, answer));
          if (isDeleted) journal = add(journal, (now) => deleteThing(now, ann, evidenceThing(piece.id)));
        }
        const chosen = all.flatMap(({ isChosen }, n) => (isChosen ? [evidenceId(`id-p${n}x`)] : []));
        const choice = { withReasons, withNames, evidence: new Set(chosen) };
        const record = gatherShown(journal, FRAMEWORK, choice, NOON);
        const text = textOf(record);
        expect(text.includes("reason-now")).toBe(withReasons);
        expect(text.includes("Bob the head")).toBe(withNames);
        expect(text.includes("Ann the teacher")).toBe(withNames);
        expect(text).not.toMatch(
          /reason-before|author-ann|author-bob|sitting|by-arrangement|refused|consented/,
        );
        for (const [n, { answers, isDeleted, isChosen }] of all.entries()) {
          const allowed = ["nobody", "consented"].includes(answers.at(-1) ?? "");
          if (!allowed || isDeleted || !isChosen) expect(text).not.toContain(`p${n}x`);
        }
        const shownHashes = record.evidence.map(({ content }) => content?.kind === "file" && content.hash);
        const mustStay = all.some(
          ({ answers, isTwin, isDeleted }, n) =>
            (isTwin || n === 0) && !isDeleted && !["nobody", "consented"].includes(answers.at(-1) ?? ""),
        );
        if (mustStay) expect(shownHashes).not.toContain(sha256OfText("p0x"));
      }),
      { numRuns: 300 },
    );
  });

  test("tells the status, its reason and name where wanted, two answers, priorities, and evidence once each in order", () => {
    let journal = [
      (now: Journal) => choosePriority(now, ann, THREE),
      (now: Journal) => choosePriority(now, ann, TWO),
      (now: Journal) => addEvidence(now, ann, { ...item("loose", []), showing: "nobody" }),
      (now: Journal) =>
        addEvidence(now, ann, { ...item("two", [TWO, competencyRef("g", "x/y")]), showing: "nobody" }),
      (now: Journal) => addEvidence(now, ann, { ...item("both", [TWO, ONE]), showing: "consented" }),
    ].reduce(add, started);
    journal = extendJournal(journal, [
      ...changeStatus(journal, ann, THREE, { status: "earned", why: "" }),
      ...changeStatus(journal, bob, THREE, { status: "in-progress", why: "" }),
    ]);
    const evidence = new Set(["loose", "two", "both"].map((id) => evidenceId(`id-${id}`)));
    const choice = { withReasons: true, withNames: true, evidence };
    const record = gatherShown(journal, FRAMEWORK, choice, NOON);
    const [one, two, three] = record.domains[0]!.competencies;
    expect(record).toMatchObject({ title: "Our school", subject: "school", isExample: false, time: NOON });
    expect(one).toMatchObject({ status: "earned", why: "reason-now", authorName: "Bob the head" });
    expect(one!.evidence.map(({ title }) => title)).toEqual(["title-both"]);
    expect(two).toMatchObject({ priority: 1, why: "", levelTitle: null, levelIndex: 0 });
    expect(two!.evidence.map(({ title }) => title)).toEqual(["title-both", "title-two"]);
    expect(three).toMatchObject({ priority: 0, twoAnswers: true });
    expect(record.evidence.map(({ title }) => title)).toEqual(["title-both", "title-two", "title-loose"]);
    expect(record.evidence[1]!.serves).toEqual([TWO]);
  });

  test("marks that there is evidence that may be shown, though none of it was chosen", () => {
    const journal = [
      (now: Journal) => addEvidence(now, ann, { ...item("wall"), showing: "nobody" }),
      (now: Journal) => addEvidence(now, ann, { ...item("child", [TWO]), showing: "refused" }),
    ].reduce(add, started);
    const [one, two] = gatherShown(journal, FRAMEWORK, leastChoice(), NOON).domains[0]!.competencies;
    expect([one?.evidenceCount, one?.evidence, two?.evidenceCount]).toEqual([1, [], 0]);
  });

  test("tells why something is worked on next where reasons are wanted, and not what is earned by now", () => {
    const journal = [
      (now: Journal) => choosePriority(now, ann, ONE),
      (now: Journal) =>
        choosePriority(now, ann, THREE).flatMap((chosen) => [
          chosen,
          explain(now, ann, chosen.id, "reason-next"),
        ]),
    ].reduce(add, started);
    const next = (withReasons: boolean) =>
      nextIn(gatherShown(journal, FRAMEWORK, { ...leastChoice(), withReasons }, NOON)).map(
        ({ competency }) => [competency.ref, competency.priorityWhy],
      );
    expect(next(true)).toEqual([[THREE, "reason-next"]]);
    expect(next(false)).toEqual([[THREE, ""]]);
  });

  test("says nothing of what only a newer version said since, as the screen does", () => {
    const journal = add(started, (now) => [say(now, bob, competencyThing(ONE), "status", "mastered")]);
    const since = { moment: { time: NOON + 1e6 }, title: "the retreat" };
    const [one] = gatherShown(journal, FRAMEWORK, { ...leastChoice(), since }, NOON).domains[0]!.competencies;
    expect(one?.turn).toBeUndefined();
  });

  test("tells what has changed since a moment, by time or by the heads of a milestone", () => {
    const before = { time: NOON + 30_000 };
    const since = { moment: before, title: "the retreat" };
    const record = gatherShown(started, FRAMEWORK, { ...leastChoice(), since }, NOON);
    expect(record.since).toBe("the retreat");
    const turns = (of: typeof record) => of.domains[0]!.competencies.map(({ turn }) => turn);
    expect(turns(record)).toEqual(["earned", undefined, undefined]);
    const atTheStart = { moment: { time: NOON + 30_000, heads: new Set<never>() }, title: "the start" };
    const fromNothing = gatherShown(started, FRAMEWORK, { ...leastChoice(), since: atTheStart }, NOON);
    expect(turns(fromNothing)).toEqual(["earned", "earned", undefined]);
    expect(turns(gatherShown(started, FRAMEWORK, leastChoice(), NOON))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

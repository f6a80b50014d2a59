import { describe, expect, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import {
  competencyRef,
  type CompetencyId,
  type Framework,
  type FrameworkId,
} from "../../src/domain/framework";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { choosePriority } from "../../src/domain/priorityTelling";
import { changeStatus, seeSign } from "../../src/domain/record";
import type { Writer } from "../../src/domain/register";
import type { Entry } from "../../src/domain/entry";
import type { Status } from "../../src/domain/status";
import { suggestions } from "../../src/domain/suggestion";
import type { KinLink } from "../../src/domain/kinLink";
import { setAside } from "../../src/domain/weighing";
import { evidenceId, NOON, testWriter } from "../support/entries";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const ann = testWriter("ann");

const signs = ["a", "b", "c"].map((id) => ({ id, text: `Sign ${id}` }));
const competency = (id: string, level: string) => ({
  id: id as CompetencyId,
  title: id,
  level,
  statement: "",
  signs: { inProgress: [], earned: signs },
  evidenceIdeas: [],
  prompt: "",
});
const FRAMEWORK: Framework = {
  id: "own" as FrameworkId,
  version: "1.0.0",
  title: "Own",
  shortTitle: "Own",
  publisher: "",
  year: null,
  source: { title: "", url: "" },
  audience: "",
  about: "",
  subjects: ["school"],
  levels: [
    { id: "base", title: "Foundational", about: "" },
    { id: "far", title: "Advanced", about: "" },
  ],
  statuses: [],
  domains: [
    {
      id: "d",
      title: "D",
      question: "",
      about: "",
      competencies: [competency("d/one", "base"), competency("d/two", "base"), competency("d/far", "far")],
    },
    { id: "e", title: "E", question: "", about: "", competencies: [competency("e/lone", "base")] },
  ],
};
const ref = (id: string) => competencyRef("own", id);
const [ONE, TWO, FAR, LONE] = [ref("d/one"), ref("d/two"), ref("d/far"), ref("e/lone")];
const ELSEWHERE = competencyRef("other", "z");

type Telling = (journal: Journal, writer: Writer) => readonly Entry[];
const said = (...tellings: readonly Telling[]) =>
  tellings.reduce<Journal>((journal, tell) => extendJournal(journal, tell(journal, ann)), EMPTY_JOURNAL);
const status =
  (of: typeof ONE, to: Status, at = NOON, why = ""): Telling =>
  (journal, writer) => {
    ann.setClock(at);
    return changeStatus(journal, writer, of, { status: to, why });
  };
const proof =
  (of: typeof ONE): Telling =>
  (journal, writer) =>
    addEvidence(journal, writer, {
      id: evidenceId(`proof-of-${of}`),
      content: { kind: "note", text: "Seen." },
      title: "",
      date: "",
      caption: "",
      serves: [of],
    });
const ticks =
  (of: typeof ONE, ...ids: readonly string[]): Telling =>
  (journal, writer) =>
    ids.map((id) => seeSign(journal, writer, of, id, true));
const priority =
  (of: typeof ONE): Telling =>
  (journal, writer) =>
    choosePriority(journal, writer, of);

const found = (journal: Journal, links: readonly KinLink[] = [], now = NOON + HOUR) =>
  suggestions(journal, FRAMEWORK, links, now);
const reasonsFor = (of: typeof ONE, ...rest: Parameters<typeof found>) =>
  found(...rest)
    .find((suggestion) => suggestion.ref === of)
    ?.reasons.map(({ type }) => type) ?? [];

describe("what is suggested", () => {
  test("is nothing before anything is assessed", () => {
    expect(found(EMPTY_JOURNAL)).toEqual([]);
    expect(found(said(ticks(ONE, "a")))).toEqual([]);
  });

  test("names what is Foundational before what is Advanced, and what of it is under way already", () => {
    const journal = said(status(FAR, "in-progress"), proof(FAR));
    const [first] = found(journal);
    expect(first).toMatchObject({ ref: ONE, reasons: [{ type: "foundation", further: [FAR] }] });
    expect(reasonsFor(LONE, journal)).toEqual([]);
    expect(reasonsFor(FAR, journal)).toEqual([]);
  });

  test.each([
    [["a"], []],
    [["a", "b"], ["close"]],
    [["a", "b", "c"], ["close"]],
  ])("with the signs %j seen is %j", (seen, reasons) => {
    const journal = said(status(LONE, "in-progress"), proof(LONE), ticks(LONE, ...seen));
    expect(reasonsFor(LONE, journal)).toEqual(reasons);
  });

  test.each<[Status, boolean, readonly string[]]>([
    ["not-started", false, []],
    ["in-progress", false, ["no-evidence"]],
    ["in-progress", true, []],
    ["earned", false, ["no-evidence"]],
    ["earned", true, []],
  ])("that is %s, with evidence: %s, has the reasons %j", (to, hasProof, reasons) => {
    const journal = said(status(LONE, to), ...(hasProof ? [proof(LONE)] : []));
    expect(reasonsFor(LONE, journal)).toEqual(reasons);
  });

  test("tells what has gone back, since when and why, unless that was a slip", () => {
    const back = said(
      status(LONE, "in-progress"),
      proof(LONE),
      status(LONE, "earned", NOON + HOUR),
      status(LONE, "in-progress", NOON + 30 * HOUR, "Two teachers left."),
    );
    expect(found(back)[0]).toMatchObject({
      ref: LONE,
      reasons: [{ type: "gone-back", from: "earned", time: NOON + 30 * HOUR, why: "Two teachers left." }],
    });
    const slip = said(
      status(LONE, "in-progress"),
      proof(LONE),
      status(LONE, "earned", NOON + HOUR),
      status(LONE, "in-progress", NOON + HOUR + 5_000),
    );
    expect(reasonsFor(LONE, slip)).toEqual([]);
    const regained = extendJournal(back, status(LONE, "earned", NOON + 40 * HOUR)(back, ann));
    expect(reasonsFor(LONE, regained)).toEqual([]);
  });

  test("names what was begun and left for a year", () => {
    const journal = said(status(LONE, "in-progress"), proof(LONE));
    expect(reasonsFor(LONE, journal, [], NOON + YEAR - HOUR)).toEqual([]);
    expect(reasonsFor(LONE, journal, [], NOON + YEAR + HOUR)).toEqual(["untouched"]);
    expect(reasonsFor(TWO, journal, [], NOON + YEAR + HOUR)).toEqual(["foundation"]);
  });

  const supports = (from: typeof ONE, to: typeof ONE): KinLink => ({
    from,
    to,
    relation: "supports",
    why: "one helps the other",
  });
  const sameIntent = (from: typeof ONE, to: typeof ONE): KinLink => ({
    from,
    to,
    relation: "same-intent",
    why: "both want it",
  });
  test.each([
    ["supports what is like a priority", [supports(LONE, ELSEWHERE), sameIntent(TWO, ELSEWHERE)], true],
    ["supports what a priority is like", [supports(LONE, ELSEWHERE), sameIntent(ELSEWHERE, TWO)], true],
    ["is like what supports a priority", [sameIntent(LONE, ELSEWHERE), supports(ELSEWHERE, TWO)], true],
    ["is like what a priority supports", [sameIntent(LONE, ELSEWHERE), supports(TWO, ELSEWHERE)], false],
    ["supports what is like another", [supports(LONE, ELSEWHERE), sameIntent(ONE, ELSEWHERE)], false],
  ])("%s", (_, links, isSupport) => {
    const journal = said(status(TWO, "in-progress"), priority(TWO));
    const reasons = found(journal, links).find((suggestion) => suggestion.ref === LONE)?.reasons;
    expect(reasons).toEqual(
      isSupport
        ? [{ type: "supports", priority: TWO, by: ELSEWHERE, why: "one helps the other" }]
        : undefined,
    );
  });

  test("is never a priority, and keeps what was put aside apart until that is taken back", () => {
    const journal = said(status(LONE, "in-progress"), priority(TWO), (current, writer) =>
      setAside(current, writer, LONE, true),
    );
    expect(found(journal).map((suggestion) => [suggestion.ref, suggestion.isSetAside])).toEqual([
      [LONE, true],
      [ONE, false],
    ]);
    const again = extendJournal(journal, setAside(journal, ann, LONE, false));
    expect(found(again).every(({ isSetAside }) => !isSetAside)).toBe(true);
    expect(setAside(again, ann, LONE, false)).toEqual([]);
  });

  test("puts the weightiest first, and within one its weightiest reason", () => {
    const journal = said(status(TWO, "in-progress"), ticks(TWO, "a", "b"), status(LONE, "earned"));
    expect(found(journal).map((suggestion) => suggestion.ref)).toEqual([TWO, LONE, ONE]);
    expect(reasonsFor(TWO, journal)).toEqual(["close", "no-evidence", "foundation"]);
  });
});

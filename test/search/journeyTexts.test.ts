import { describe, expect, it } from "vitest";
import { addAction, describeAction, setActionState } from "../../src/domain/actionTelling";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import { addEvidence, describeEvidence, rewriteNote } from "../../src/domain/evidenceTelling";
import { competencyRef } from "../../src/domain/framework";
import type { ActionId, MilestoneId, ResourceId } from "../../src/domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { renameJourney } from "../../src/domain/journey";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { changeStatus, explain, readStatus } from "../../src/domain/record";
import { undo, undoStatus } from "../../src/domain/undo";
import { introduceAuthor } from "../../src/domain/author";
import { addResource, comment } from "../../src/domain/resourceTelling";
import { actionThing, evidenceThing, JOURNEY, resourceThing } from "../../src/domain/thing";
import { searchTexts } from "../../src/search/journeyTexts";
import { evidenceId, JOURNEY_ID, testWriter, writing } from "../support/entries";

const REF = competencyRef("mtc-k12-jml", "purpose-and-vision/stakeholder-buy-in");
const titles = {
  competency: () => "Stakeholder Buy-in",
  resource: (id: string) => (id === "built-in" ? "The source framework" : ""),
};
const ann = testWriter("ann");

const textsOf = (journal: Journal) => searchTexts(JOURNEY_ID, journal, titles);
const wordsIn = (journal: Journal) =>
  textsOf(journal).flatMap(({ title, body }) => [title, body].filter(Boolean));
const told = (journal: Journal, ...decides: readonly Parameters<typeof writing>[1][]) =>
  decides.reduce((so, decide) => writing(so, decide).journal, journal);

const named = told(
  EMPTY_JOURNAL,
  (journal) => introduceAuthor(journal, ann, "Ann"),
  (journal) => renameJourney(journal, ann, "Our school"),
);

const note =
  (text: string, title = "Wall") =>
  (journal: Journal) =>
    addEvidence(journal, ann, {
      id: evidenceId("e1"),
      content: { kind: "note", text },
      title,
      date: "",
      caption: "after the retreat",
      serves: [REF],
    });

describe("what can be found of a journey", () => {
  it("is each text that stands, with its place, who wrote it and what it speaks of", () => {
    const action = "a1" as ActionId;
    const journal = told(
      named,
      (so) => changeStatus(so, ann, REF, { status: "earned", why: "Parents came" }),
      note("What we saw"),
      (so) =>
        addAction(so, ann, { id: action, title: "Ask ten learners", for: [REF], owner: "Bo", notes: "Soon" }),
      (so) => setActionState(so, ann, action, "dropped", "No time this year"),
      (so) => addMilestone(so, ann, { id: "m1" as MilestoneId, title: "August retreat", time: ann.now() }),
    );
    const at = `/journeys/${JOURNEY_ID}`;
    const brief = textsOf(journal).map(({ kind, path, title, about, body, author }) =>
      [kind, path, title, about, body, author].join(" | "),
    );
    expect(brief.sort()).toEqual([
      `action | ${at}/plan/a1 | Ask ten learners | Stakeholder Buy-in | Bo · Soon | Ann`,
      `evidence | ${at}/evidence/e1 | Wall | Stakeholder Buy-in | after the retreat · What we saw | Ann`,
      `journey | ${at} | Our school |  |  | Ann`,
      `milestone | ${at}/progress?from=m1 | August retreat |  |  | Ann`,
      `reason | ${at}/competencies/purpose-and-vision/stakeholder-buy-in |  | Stakeholder Buy-in | Parents came | Ann`,
      `reason | ${at}/plan/a1 |  | Ask ten learners | No time this year | Ann`,
    ]);
  });

  it("is what stands now: neither what was replaced nor what was taken back", () => {
    const journal = told(
      named,
      note("First words"),
      (so) => rewriteNote(so, ann, evidenceId("e1"), "Second words"),
      (so) => describeEvidence(so, ann, evidenceId("e1"), "caption", ""),
      (so) => renameJourney(so, ann, "Their school"),
      (so) => changeStatus(so, ann, REF, { status: "earned", why: "A first reason" }),
      (so) => explain(so, ann, readStatus(so, REF)[0]!.entry.id, "A better reason"),
    );
    expect(wordsIn(journal).sort()).toEqual(["A better reason", "Second words", "Their school", "Wall"]);
    const without = told(journal, (so) => explain(so, ann, readStatus(so, REF)[0]!.entry.id, ""));
    expect(wordsIn(without)).not.toContain("A better reason");
  });

  it("is found once where undoing a change says its reason once more", () => {
    const journal = told(
      named,
      (so) => changeStatus(so, ann, REF, { status: "earned", why: "Parents came" }),
      (so) => changeStatus(so, ann, REF, { status: "in-progress", why: "" }),
      (so) => undoStatus(so, ann, REF, readStatus(so, REF)[0]!.entry.id),
    );
    expect(wordsIn(journal).filter((words) => words === "Parents came")).toHaveLength(1);
  });

  it("is no reason of a drop that was taken back, but every reason that a status ever had", () => {
    const action = "a1" as ActionId;
    const before = told(named, (so) => addAction(so, ann, { id: action, title: "Ask", for: [REF] }));
    const entries = setActionState(before, ann, action, "dropped", "No time this year");
    const dropped = extendJournal(before, entries);
    expect(wordsIn(dropped)).toContain("No time this year");
    expect(wordsIn(told(dropped, (so) => undo(so, ann, entries)))).not.toContain("No time this year");
    const changed = told(
      named,
      (so) => changeStatus(so, ann, REF, { status: "in-progress", why: "Parents came" }),
      (so) => changeStatus(so, ann, REF, { status: "earned", why: "All signs seen" }),
    );
    expect(wordsIn(changed).sort()).toEqual(["All signs seen", "Our school", "Parents came"]);
  });

  it("is both answers where two people wrote apart", () => {
    const base = told(named, note("What we saw"));
    const bo = testWriter("bo");
    const here = describeEvidence(base, ann, evidenceId("e1"), "title", "Planning wall");
    const there = describeEvidence(base, bo, evidenceId("e1"), "title", "Wall of plans");
    const [evidence] = textsOf(extendJournal(base, [here, there])).filter(({ kind }) => kind === "evidence");
    expect(evidence?.title.split(" · ").sort()).toEqual(["Planning wall", "Wall of plans"]);
  });

  it("is nothing of what was deleted, and all of it again when it is brought back", () => {
    const action = "a1" as ActionId;
    const full = told(
      named,
      note("What we saw"),
      (so) => addAction(so, ann, { id: action, title: "Ask", for: [] }),
      (so) => setActionState(so, ann, action, "dropped", "No time"),
    );
    const less = told(
      full,
      (so) => deleteThing(so, ann, evidenceThing(evidenceId("e1"))),
      (so) => deleteThing(so, ann, actionThing(action)),
    );
    expect(wordsIn(less)).toEqual(["Our school"]);
    const back = told(less, (so) => deletionUndo(so, ann, actionThing(action)));
    expect(wordsIn(back)).toEqual(["Our school", "No time", "Ask"]);
    expect(wordsIn(told(full, (so) => deleteThing(so, ann, JOURNEY)))).toEqual([]);
    const renamed = told(full, (so) => describeAction(so, ann, action, "title", "Ask again"));
    expect(textsOf(renamed).find(({ kind }) => kind === "reason")?.about).toBe("Ask again");
  });

  it("is what was remarked on a resource, built in or its own, for as long as that stands", () => {
    const own = "own" as ResourceId;
    const journal = told(
      named,
      (so) =>
        addResource(so, ann, {
          id: own,
          title: "Our rubric",
          publisher: "Us",
          summary: "How we mark",
          kind: "template",
          content: { kind: "link", url: "https://example.org/rubric" },
          serves: [],
        }),
      (so) => comment(so, ann, own, "c1", "Works in grade 9"),
      (so) => comment(so, ann, "built-in" as ResourceId, "c2", "Read it first"),
    );
    const comments = textsOf(journal).filter(({ kind }) => kind === "comment");
    expect(comments.map(({ about, body, author }) => [about, body, author])).toEqual([
      ["Our rubric", "Works in grade 9", "Ann"],
      ["The source framework", "Read it first", "Ann"],
    ]);
    expect(textsOf(journal).find(({ kind }) => kind === "resource")).toMatchObject({
      title: "Our rubric",
      path: `/library?journey=${JOURNEY_ID}&resource=own`,
    });
    const less = told(journal, (so) => deleteThing(so, ann, resourceThing(own)));
    expect(textsOf(less).filter(({ kind }) => kind === "comment")).toHaveLength(1);
    expect(textsOf(less).some(({ kind }) => kind === "resource")).toBe(false);
  });
});

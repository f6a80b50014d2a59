// Erasing in random worlds of devices: nothing else is ever lost by it, and the order of things decides nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorName, introduceAuthor } from "../../src/domain/author";
import { deleteThing, existenceOf } from "../../src/domain/deletion";
import {
  askErasure,
  erasureOf,
  erasuresIn,
  filesSaidOf,
  finishByTime,
  finishErasure,
  goneOf,
  takeErasureBack,
  takenBackIn,
  withoutErased,
} from "../../src/domain/erasure";
import { isAboutErasing } from "../../src/domain/erasureRegisters";
import type { Entry } from "../../src/domain/entry";
import { readEvidence } from "../../src/domain/evidence";
import { addEvidence, replaceFile } from "../../src/domain/evidenceTelling";
import type { EntryId } from "../../src/domain/ids";
import {
  EMPTY_JOURNAL,
  extendJournal,
  foldJournal,
  mergeEntries,
  type Journal,
} from "../../src/domain/journal";
import { changeStatus, explain } from "../../src/domain/record";
import { isKnownEntry } from "../../src/domain/known";
import { registerOf } from "../../src/domain/register";
import { authorThing, competencyThing, entryThing, evidenceThing, splitThing } from "../../src/domain/thing";
import { author, evidenceId, REF, testWriter, writing } from "../support/entries";
import { RULES } from "../support/journalRules";
import { viewText } from "../support/views";
import { HASHES, ITEMS } from "../support/worldPlans";
import { AUTHORS, plans, runPlan, type World } from "../support/worlds";

const THINGS = [...ITEMS.map(evidenceThing), ...AUTHORS.map(authorThing)];
const runs = { numRuns: 60 };

/** Whether an entry goes, told as plainly as possible: it is about the thing, a reason that the person gave, or a reason of such. */
function goes(entry: Entry, thing: string, all: ReadonlyMap<EntryId, Entry>): boolean {
  if (isAboutErasing(entry)) return false;
  const { kind, id } = splitThing(entry.about);
  if (entry.about === thing) return true;
  if (kind !== "entry") return false;
  if (authorThing(entry.author) === thing) return true;
  const explained = all.get(id as EntryId);
  return explained !== undefined && goes(explained, thing, all);
}

const worlds = fc.tuple(plans, fc.nat({ max: THINGS.length - 1 }), fc.nat({ max: 5 }));
const idsOf = (entries: readonly Entry[]) => new Set(entries.map(({ id }) => id));
const shown = (entries: readonly Entry[]) => viewText(foldJournal(entries), RULES);
/** Whether it is final already in the world: nothing undoes that. */
const isFinal = (journal: Journal, about: string) => erasureOf(journal, about)?.state === "final";
const pick = (world: World, n: number) => world.replicas[n % world.replicas.length]!;

describe("in random worlds, erasing", () => {
  test("takes what is about the thing with its reasons, of a person the name and every reason, and nothing else", () => {
    fc.assert(
      fc.property(worlds, ([plan, thing, n]) => {
        const about = THINGS[thing]!;
        for (const { entries } of runPlan(RULES, plan).replicas) {
          const all = new Map(entries.map((entry) => [entry.id, entry]));
          const left = withoutErased(entries, new Set([about]));
          expect(idsOf(left)).toEqual(idsOf(entries.filter((entry) => !goes(entry, about, all))));
          const both = new Set([about, THINGS[n % THINGS.length]!]);
          const one = withoutErased(withoutErased(entries, new Set([about])), both);
          expect(shown(one)).toBe(shown(withoutErased(entries, both)));
        }
      }),
      runs,
    );
  });

  test("commutes with merging in any order, and no older file brings anything back", () => {
    fc.assert(
      fc.property(worlds, ([plan, thing, n]) => {
        const world = runPlan(RULES, plan);
        const things = new Set([THINGS[thing]!]);
        const [a, b] = [pick(world, n).entries, pick(world, n + 1).entries];
        // A device keeps the ids of what went, and hears of it again out of every file.
        const eraseThenHear = (first: readonly Entry[], then: readonly Entry[]) => {
          const gone = goneOf([...first], things);
          const kept = first.filter(({ id }) => !gone.has(id));
          const all = mergeEntries(kept, then);
          const goneThen = goneOf([...all], things, gone);
          return all.filter(({ id }) => !goneThen.has(id));
        };
        const together = idsOf(withoutErased(mergeEntries(a, b), things));
        expect(idsOf(eraseThenHear(a, b))).toEqual(together);
        expect(idsOf(eraseThenHear(b, a))).toEqual(together);
        expect(idsOf(eraseThenHear(eraseThenHear(a, b), a))).toEqual(together);
        expect(shown(eraseThenHear(a, b))).toBe(shown(eraseThenHear(b, a)));
      }),
      runs,
    );
  });

  test("that is taken back before it is final leaves all there, and asking alone changes nothing that is read", () => {
    fc.assert(
      fc.property(worlds, ([plan, thing, n]) => {
        const about = THINGS[thing]!;
        const { entries, journal } = pick(runPlan(RULES, plan), n);
        const writer = testWriter("eve");
        const asked = writing(journal, (before) => askErasure(before, writer, about));
        expect(erasureOf(asked.journal, about)?.state).toBe(isFinal(journal, about) ? "final" : "asked");
        expect(readEvidence(asked.journal).map(({ id }) => id)).toEqual(
          readEvidence(journal).map(({ id }) => id),
        );
        for (const each of THINGS)
          expect(existenceOf(asked.journal, each).state).toBe(existenceOf(journal, each).state);
        const back = writing(asked.journal, (before) => takeErasureBack(before, writer, about));
        expect(erasureOf(back.journal, about)?.state).toBe(isFinal(journal, about) ? "final" : undefined);
        for (const { id } of entries) expect(back.journal.entriesById.has(id)).toBe(true);
      }),
      runs,
    );
  });

  test("stands whatever those say or take back who had not heard of it, in whatever order it comes together", () => {
    fc.assert(
      fc.property(worlds, ([plan, thing, n]) => {
        const about = THINGS[thing]!;
        const world = runPlan(RULES, plan);
        const [a, b] = [pick(world, n), pick(world, n + 1)];
        const ask = askErasure(a.journal, testWriter("eve"), about);
        const back = takeErasureBack(b.journal, testWriter("bob"), about);
        const one = foldJournal(mergeEntries([...a.entries, ask], [...b.entries, back]));
        const other = foldJournal(mergeEntries([back, ...b.entries], [ask, ...a.entries]));
        expect(erasureOf(one, about)).toBeDefined();
        expect(erasureOf(one, about)).toEqual(erasureOf(other, about));
        // Who has heard of it takes it back for all.
        const later = extendJournal(one, [takeErasureBack(one, testWriter("bob"), about)]);
        expect(erasureOf(later, about)?.state).toBe(isFinal(one, about) ? "final" : undefined);
        expect(takenBackIn(later, about)?.author).toBe(isFinal(one, about) ? undefined : author("bob"));
      }),
      runs,
    );
  });

  test("that two devices finish by time is one entry, which no taking back undoes", () => {
    fc.assert(
      fc.property(worlds, ([plan, thing, n]) => {
        const about = THINGS[thing]!;
        const world = runPlan(RULES, plan);
        const asking = pick(world, n);
        fc.pre(!isFinal(asking.journal, about));
        const ask = askErasure(asking.journal, testWriter("eve"), about);
        // One has all that it names, the other nothing but the wish.
        const finals = [asking.entries, []].map((entries) =>
          finishByTime(foldJournal([...entries, ask]), about),
        );
        expect(finals[0]).toEqual(finals[1]);
        const whole = foldJournal([...asking.entries, ask, finals[0]!]);
        const back = extendJournal(whole, [takeErasureBack(whole, testWriter("bob"), about)]);
        expect(erasureOf(back, about)).toMatchObject({ state: "final", entry: { id: finals[0]!.id } });
        expect(finishByTime(whole, about)).toBeUndefined();
      }),
      runs,
    );
  });
});

/** What each step says, one after the other. */
function story(...steps: ((journal: Journal) => Entry | readonly Entry[])[]): Journal {
  return steps.reduce((journal, step) => writing(journal, step).journal, EMPTY_JOURNAL);
}

describe("an erasure", () => {
  const ann = testWriter();
  const [first, second] = [HASHES[0]!, HASHES[1]!];
  const file = (hash: typeof first) =>
    ({ kind: "file", hash, name: "wall.jpg", type: "image/jpeg", size: 3 }) as const;
  const wall = { id: evidenceId("wall"), title: "Wall", date: "", caption: "", serves: [] };
  const about = evidenceThing(wall.id);

  test("is none where it is asked of what nobody can erase: a status, the journey, a reason, a milestone", () => {
    for (const thing of [
      "journey",
      competencyThing(REF),
      entryThing("e" as EntryId),
      "milestone:m",
      "term:t",
    ]) {
      const journal = story(
        (before) => askErasure(before, ann, thing),
        (before) => finishErasure(before, ann, thing),
      );
      expect(erasureOf(journal, thing)).toBeUndefined();
      expect(erasuresIn(journal).size).toBe(0);
      expect([...journal.entriesById.values()].some(isKnownEntry)).toBe(false);
    }
    for (const thing of [about, "resource:r", "author:a", "voice:v"])
      expect(
        erasureOf(
          story((before) => askErasure(before, ann, thing)),
          thing,
        )?.state,
      ).toBe("asked");
  });

  test("names every file that the thing ever had, and none of the entries that its deletion saw", () => {
    const journal = story(
      (before) => addEvidence(before, ann, { ...wall, content: file(first) }),
      (before) => replaceFile(before, ann, wall.id, file(second), undefined),
      (before) => deleteThing(before, ann, about),
      (before) => askErasure(before, ann, about),
    );
    expect(filesSaidOf(journal, about)).toEqual([first, second].sort());
    expect(erasureOf(journal, about)?.hashes).toEqual([first, second].sort());
    // What was deleted stays deleted where nobody agreed to erase it.
    expect(existenceOf(journal, about).state).toBe("deleted");
  });

  test("keeps in its second step what the first one named, where the thing itself is out of sight", () => {
    const journal = story(
      (before) => addEvidence(before, ann, { ...wall, content: file(first) }),
      (before) => askErasure(before, ann, about),
    );
    const out = foldJournal(withoutErased(journal.entriesById.values(), new Set([about])));
    expect(finishErasure(out, ann, about).value).toEqual({ hashes: [first] });
    expect(readEvidence(out)).toEqual([]);
  });

  test("of a person takes the name and the reasons, also those of reasons; what they answered stays", () => {
    const bob = testWriter("bob");
    const journal = story(
      (before) => introduceAuthor(before, bob, "Bob"),
      (before) => changeStatus(before, bob, REF, { status: "earned", why: "Because of Tim." }),
      (before) => {
        const why = [...before.entriesById.values()].find(({ value }) => value === "Because of Tim.")!;
        return [explain(before, ann, why.id, "Ann on what Bob said.")];
      },
    );
    const left = foldJournal(withoutErased(journal.entriesById.values(), new Set([authorThing(bob.author)])));
    expect(authorName(left, author("bob"))).toBe("");
    const values = [...left.entriesById.values()].map(({ value }) => value);
    expect(values).toEqual(["earned"]);
    const [status] = [...left.entriesById.values()];
    expect(registerOf(left, entryThing(status!.id), "why").heads).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { LATEST_TIME, type Entry } from "../../src/domain/entry";
import { EMPTY_JOURNAL, extendJournal, foldJournal, mergeEntries } from "../../src/domain/journal";
import { summarize } from "../../src/domain/summary";
import { timeOf } from "../../src/domain/register";
import { entry, JOURNEY_ID, NOON } from "../support/entries";

const titlesOf = (entries: Iterable<Entry>) => foldJournal(entries).things.get("journey")?.get("title");
const follow = (earlier: Entry, more: Partial<Entry> = {}) => entry({ ...more, after: [earlier.id] });

describe("merging", () => {
  it("is set union by id", () => {
    const [a, b, c] = [entry(), entry(), entry()];
    expect(mergeEntries([a, b], [b, c], [a])).toEqual([a, b, c]);
    expect(mergeEntries()).toEqual([]);
    expect(mergeEntries([a], [{ ...a }])).toEqual([a]);
  });
});

describe("a register", () => {
  it("has one head after an answer that named the one before", () => {
    const first = entry();
    const second = follow(first, { at: NOON - 999_999_999 });
    expect(titlesOf([second, first])).toEqual({ heads: [second], history: [first, second] });
  });

  it("has both heads after answers that were given apart, the later one first", () => {
    const first = entry();
    const early = follow(first, { at: NOON + 1000 });
    const late = follow(first, { at: NOON + 2000 });
    expect(titlesOf([late, first, early])?.heads).toEqual([late, early]);
  });

  it("orders answers of the same moment by id", () => {
    const tied = [entry(), entry(), entry()].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(titlesOf(tied.toReversed())).toEqual({ history: tied, heads: tied.toReversed() });
  });

  it("is settled by an answer that names them both", () => {
    const [a, b] = [entry(), entry()];
    const settled = entry({ after: [a.id, b.id] });
    expect(titlesOf([settled, a, b])?.heads).toEqual([settled]);
  });

  it("is not answered by an entry of another register that names its head", () => {
    const title = entry();
    const archived = follow(title, { register: "archived", value: true });
    expect(titlesOf([title, archived])?.heads).toEqual([title]);
  });

  it("of a thing that is named like a member of every object is a register like any other", () => {
    const odd = entry({ about: "__proto__", register: "constructor" });
    expect(foldJournal([odd]).things.get("__proto__")?.get("constructor")?.heads).toEqual([odd]);
  });
});

describe("the time of an entry", () => {
  it("is its clock's, or a millisecond after what it names where its clock is behind", () => {
    const first = entry({ at: NOON });
    const behind = follow(first, { at: NOON - 5_000_000_000 });
    const ahead = follow(behind, { at: NOON + 1000 });
    const journal = foldJournal([ahead, behind, first]);
    expect([first, behind, ahead].map((one) => timeOf(journal, one))).toEqual([NOON, NOON + 1, NOON + 1000]);
  });

  it("moves when an entry that it rests on arrives late", () => {
    const first = entry({ at: NOON + 60_000 });
    const second = follow(first, { at: NOON });
    const third = follow(second, { at: NOON });
    const without = foldJournal([third, second]);
    expect(timeOf(without, third)).toBe(NOON + 1);
    expect([...without.awaited]).toEqual([first.id]);
    const complete = extendJournal(without, [first]);
    expect(timeOf(complete, third)).toBe(NOON + 60_002);
    expect(complete.awaited.size).toBe(0);
  });

  it("keeps the order of cause even at the end of the calendar, and is always a time that a calendar has", () => {
    const chain: Entry[] = [entry({ at: LATEST_TIME })];
    for (let n = 0; n < 20; n += 1) chain.push(follow(chain.at(-1)!, { at: LATEST_TIME }));
    const journal = foldJournal(chain.toReversed());
    expect(journal.things.get("journey")?.get("title")?.history).toEqual(chain);
    for (const one of chain) expect(timeOf(journal, one)).toBe(LATEST_TIME);
    expect(summarize(JOURNEY_ID, journal).touchedAt).toBe(LATEST_TIME);
  });
});

describe("extending a journal", () => {
  it("leaves the journal given as it was", () => {
    const first = entry();
    const before = foldJournal([first]);
    const after = extendJournal(before, [follow(first), entry({ about: "evidence:a", register: "content" })]);
    expect(before).toEqual(foldJournal([first]));
    expect(after.entriesById.size).toBe(3);
  });

  it("by nothing new gives the very same journal, so that nothing is drawn again", () => {
    const first = entry();
    const journal = foldJournal([first]);
    expect(extendJournal(journal, [])).toBe(journal);
    expect(extendJournal(journal, [{ ...first }])).toBe(journal);
    expect(extendJournal(EMPTY_JOURNAL, [])).toBe(EMPTY_JOURNAL);
  });

  it("folds a chain of 20,000 entries that came in the worst order", { timeout: 60_000 }, () => {
    const chain: Entry[] = [entry()];
    while (chain.length < 20_000) chain.push(follow(chain.at(-1)!, { at: 0 }));
    const journal = foldJournal(chain.toReversed());
    expect(timeOf(journal, chain.at(-1)!)).toBe(NOON + 19_999);
    expect(journal.things.get("journey")?.get("title")?.heads).toEqual([chain.at(-1)]);
  });
});

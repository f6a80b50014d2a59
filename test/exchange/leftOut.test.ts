// What was left out of a file made to be shown is nowhere in its bytes, whatever was written before, by whom and in what order.
import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealEntry, type Entry } from "../../src/domain/entry";
import { readEvidence } from "../../src/domain/evidence";
import type { EntryId } from "../../src/domain/ids";
import { foldJournal, type Journal } from "../../src/domain/journal";
import { WHY } from "../../src/domain/record";
import { registerOf } from "../../src/domain/register";
import { splitThing } from "../../src/domain/thing";
import type { ToShow } from "../../src/domain/toShow";
import { openSeal } from "../../src/formats/sealing";
import { sha256OfText } from "../../src/lib/hash";
import { RULES } from "../support/journalRules";
import { importAll } from "../support/staging";
import { ITEMS } from "../support/worldPlans";
import { plans, runPlan, type World } from "../support/worlds";
import { entriesOf, named, openDevice, start } from "./devices";
import { exportFrom } from "./exchange";

/** The files that the items of a random world have. */
const FILES = ["a wall", "a page"];

const choices = fc.record({
  withReasons: fc.boolean(),
  withNames: fc.boolean(),
  chosen: fc.array(fc.boolean(), { minLength: ITEMS.length, maxLength: ITEMS.length }),
});

/** All that was ever written, in every text its own number: who finds one in a file knows which entry it came from. */
function numbered(world: World): Map<EntryId, Entry> {
  const idsByOld = new Map<EntryId, EntryId>();
  const entries = new Map<EntryId, Entry>();
  // In the order of writing, so that what an entry names has its new id already.
  for (const [old, { id: _, ...rest }] of world.written) {
    const number = entries.size;
    const text = JSON.stringify({ ...rest, nonce: nonceOf(number) })
      .replace(/\b[0-9a-f]{64}\b/g, (id) => idsByOld.get(id as EntryId) ?? id)
      .replace(/text \d/g, markOf(number));
    const entry = sealEntry(JSON.parse(text) as Omit<Entry, "id">);
    idsByOld.set(old, entry.id);
    entries.set(entry.id, entry);
  }
  return entries;
}

const markOf = (number: number) => `words of ${number}.`;
const MARK = /words of \d+\./g;
const nonceOf = (number: number) => `nonce-${number}.`;

async function textOf(file: Blob, passphrase: string): Promise<string> {
  const reader = (await openSeal(file, passphrase)).open();
  const decoder = new TextDecoder();
  let text = "";
  for (let piece = await reader.next(); piece; piece = await reader.next())
    text += decoder.decode(piece, { stream: true });
  return text;
}

/** A journey that somebody started, and all that was written to it since. */
async function deviceWith(world: World) {
  const here = await openDevice();
  await start(here, named("ann-who-started"));
  const files = FILES.map((file) => new TextEncoder().encode(file));
  await importAll(here, "world", [...numbered(world).values()], files);
  return { here, all: await entriesOf(here) };
}

type Written = { readonly entries: readonly Entry[]; readonly [member: string]: unknown };

/** Each kept entry may be kept: it stands now, and is of what was asked for. */
function expectFit(kept: readonly Entry[], journal: Journal, toShow: ToShow): void {
  const items = new Map(readEvidence(journal).map((item) => [item.id as string, item]));
  for (const { id, about, register } of kept) {
    expect(registerOf(journal, about, register).heads.map((head) => head.id)).toContain(id);
    const thing = splitThing(about);
    if (register === WHY) expect(toShow.withReasons).toBe(true);
    if (thing.kind === "author") expect(toShow.withNames).toBe(true);
    if (thing.kind !== "evidence") continue;
    expect(items.get(thing.id)?.mayBeShown).toBe(true);
    expect([...toShow.evidence] as string[]).toContain(thing.id);
  }
}

/** Nothing of all the others: no text, no id, no nonce, no file. */
function expectNothingOfTheRest(text: string, all: ReadonlyMap<string, Entry>): void {
  const written = JSON.parse(text) as Written;
  const kept = new Map(written.entries.map((entry) => [entry.id, entry]));
  // An entry names what it took the place of, by hashes that tell nothing. Those alone may stand there.
  for (const { about, register, after } of kept.values())
    for (const id of after) expect(all.get(id)).toMatchObject({ about, register });
  const bare = JSON.stringify({
    ...written,
    entries: written.entries.map((entry) => ({ ...entry, after: [] })),
  });
  for (const [id, entry] of all) {
    if (kept.has(entry.id)) continue;
    const words = JSON.stringify(entry).match(MARK) ?? [];
    const traces = [id, JSON.stringify(entry.nonce), ...words].filter((trace) => bare.includes(trace));
    expect(traces, `of ${entry.about} ${entry.register}`).toEqual([]);
  }
  for (const content of FILES) {
    const hash = sha256OfText(content);
    if (written.entries.some((entry) => JSON.stringify(entry.value).includes(hash))) continue;
    expect(text).not.toContain(hash);
    expect(text).not.toContain(Buffer.from(content).toString("base64"));
  }
  for (const item of ITEMS) {
    const about = `evidence:${item}`;
    if (!written.entries.some((entry) => entry.about === about)) expect(text).not.toContain(about);
  }
}

describe("what is left out of a file made to be shown", () => {
  test("is nowhere in it", async () => {
    let [keptCount, leftCount] = [0, 0];
    await fc.assert(
      fc.asyncProperty(plans, choices, async (plan, { withReasons, withNames, chosen }) => {
        const { here, all } = await deviceWith(runPlan(RULES, plan));
        const evidence = new Set(ITEMS.filter((_, n) => chosen[n]));
        const toShow = { withReasons, withNames, evidence };
        const text = await (await exportFrom(here, { toShow, exportedBy: "" })).text();
        const kept = (JSON.parse(text) as Written).entries;
        expectFit(kept, foldJournal([...all.values()]), toShow);
        expectNothingOfTheRest(text, all);
        keptCount += kept.length;
        leftCount += all.size - kept.length;
      }),
      { numRuns: 30 },
    );
    // Otherwise nothing was looked at.
    expect(keptCount).toBeGreaterThan(10);
    expect(leftCount).toBeGreaterThan(100);
  });

  test("is not in what a sealed one opens to, either, and the sealed bytes tell nothing at all", async () => {
    const [plan] = fc.sample(
      plans.filter(({ commands }) => commands.length > 12),
      { numRuns: 1, seed: 6 },
    );
    const { here, all } = await deviceWith(runPlan(RULES, plan!));
    const toShow = { withReasons: true, withNames: false, evidence: new Set(ITEMS) };
    const plain = await (await exportFrom(here, { toShow, exportedBy: "" })).text();
    const sealed = await exportFrom(here, { toShow, exportedBy: "", passphrase: "bcd-fgh-jkm" });
    const opened = await textOf(sealed, "bcd-fgh-jkm");
    expect(opened).toBe(plain);
    expectNothingOfTheRest(opened, all);
    const bytes = Buffer.from(await sealed.arrayBuffer()).toString("latin1");
    expect(bytes).not.toMatch(/waymark|words of|nonce|entries|evidence/);
  });
});

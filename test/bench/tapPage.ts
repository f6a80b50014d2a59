// What runs in Waymark's own page while a tap is measured: journeys told by the app's own functions and written through its
// storage, a bare Dexie put to compare with, and a watch over one tap. Put into the page before any of its own scripts.
import Dexie, { type Table } from "dexie";
import type { Entry } from "../../src/domain/entry";
import k12 from "../../src/content/k12Jml.json";
import type { JourneyId } from "../../src/domain/ids";
import type { Database } from "../../src/storage/database";
import { writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { entry, journeyId, NOON, testWriter } from "../support/entries";
import { refsOf, tellJourney } from "./lives";

const TAPPED = journeyId("tapped");
const refs = refsOf(k12);

/**
 * So many are told by the app; all others are copies of their rows, as ten thousand told one by one would take minutes. The copies
 * fill lists and tables, and are not to be opened: what is in them speaks of the journey that it was copied from.
 */
const TOLD = 10;
const COPIED_AT_ONCE = 500;

const nthJourney = (n: number) => (n === 0 ? TAPPED : journeyId(`journey-${n}`));
const touchedAt = (n: number) => NOON - n * 1_000_000;

/** Tells and stores that many journeys, of which the one to be tapped has that many entries. Resolves with its address. */
async function seed({
  journeys,
  entries,
}: {
  readonly journeys: number;
  readonly entries: number;
}): Promise<string> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  const database = opened.value;
  const told = Array.from({ length: Math.min(journeys, TOLD) }, (_, n) => nthJourney(n));
  for (const [n, journey] of told.entries()) {
    const writer = { ...testWriter("ann", touchedAt(n), journey), name: "Ann" };
    const said = tellJourney(writer, k12, `School ${n + 1}`, n === 0 ? entries : 40);
    const written = await writeEntries(database, { writer, decide: () => said });
    if (!written.ok) throw new Error(`A journey was not written: ${written.error.type}`);
  }
  await copyRows(database, told.slice(1), journeys);
  database.close();
  return `journeys/${TAPPED}/competencies/${k12.domains[0]!.competencies[0]!.id}`;
}

async function copyRows(database: Database, from: readonly JourneyId[], journeys: number): Promise<void> {
  const summaries = await database.summaries.bulkGet([...from]);
  const packs = await database.packs.toArray();
  for (let first = TOLD; first < journeys; first += COPIED_AT_ONCE) {
    const copies = Array.from({ length: Math.min(COPIED_AT_ONCE, journeys - first) }, (_, at) => {
      const n = first + at;
      const summary = summaries[n % from.length]!;
      return { n, summary, its: packs.filter(({ journey }) => journey === summary.journey) };
    });
    await database.transaction("rw", database.packs, database.summaries, async () => {
      await database.packs.bulkAdd(
        copies.flatMap(({ n, its }) => its.map((pack) => ({ ...pack, journey: nthJourney(n) }))),
      );
      await database.summaries.bulkAdd(
        copies.map(({ n, summary }) => ({
          ...summary,
          journey: nthJourney(n),
          touchedAt: touchedAt(n),
          recency: 0 - touchedAt(n),
        })),
      );
    });
  }
}

let bare: Promise<Table<Entry>> | undefined;

async function openBare(): Promise<Table<Entry>> {
  const database = new Dexie("bare", { chromeTransactionDurability: "strict", cache: "disabled" });
  database.version(1).stores({ entries: "id" });
  await database.open();
  return database.table("entries");
}

/** Puts one entry into a table of its own, strictly durable; resolves with how many ms it took. */
async function put(): Promise<number> {
  const table = await (bare ??= openBare());
  const row = entry({ about: `competency:${refs[0]}`, register: "status", value: "earned" });
  const start = performance.now();
  await table.put(row);
  return performance.now() - start;
}

/** Puts a bare radio into the page, which does nothing but such a put when it is tapped. */
async function showBareRadio(): Promise<void> {
  const table = await (bare ??= openBare());
  const radio = document.createElement("input");
  Object.assign(radio, { type: "radio", id: "bare" });
  Object.assign(radio.style, {
    position: "fixed",
    insetBlockStart: "0",
    insetInlineStart: "0",
    zIndex: "9999",
  });
  radio.addEventListener("change", () => {
    const row = entry({ about: `competency:${refs[0]}`, register: "status", value: "earned" });
    void table.put(row).then(() => performance.mark("bare:saved"));
  });
  document.body.append(radio);
}

export type Tap = {
  /** From the moment the finger was lifted, in ms: until the frame that shows it was painted; until it was durable. */
  readonly paintedMs: number;
  readonly savedMs: number;
  /** The browser's own measure of the interaction, in steps of 8 ms; 16 where it was less. */
  readonly interactionMs: number;
};

/** Call it, then tap the radio once: resolves when the mark is set that says it is saved, and the page has come to rest. */
async function watchTap(selector: string, savedMark: string): Promise<Tap> {
  const radio = document.querySelector<HTMLInputElement>(selector)!;
  radio.checked &&= radio.id !== "bare";
  let interactionMs = 16;
  const events = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointer|click)/.test(name)) interactionMs = Math.max(interactionMs, duration);
  });
  events.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  const saved = new Promise<number>((resolve) => {
    const marks = new PerformanceObserver((list) => {
      const mark = list.getEntries().find(({ name }) => name === savedMark);
      if (!mark) return;
      marks.disconnect();
      resolve(mark.startTime);
    });
    marks.observe({ type: "mark" });
  });
  const lifted = await new Promise<number>((resolve) => {
    addEventListener("pointerup", (event) => resolve(event.timeStamp), { once: true, capture: true });
  });
  const painted = await paintedOnce(() => radio.checked);
  const savedMs = (await Promise.race([saved, tooLate()])) - lifted;
  await rest();
  events.disconnect();
  return { paintedMs: painted - lifted, savedMs, interactionMs };
}

/** Resolves with the time after the first frame in which it holds. */
function paintedOnce(holds: () => boolean): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() - start > 20_000) return reject(new Error("The tap is not shown"));
      if (!holds()) return requestAnimationFrame(look);
      // A task that was queued in a frame runs once that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(performance.now()), { once: true });
      port1.start();
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

const tooLate = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error("The tap is not saved")), 20_000));

async function rest(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}

Object.assign(globalThis, { bench: { seed, put, showBareRadio, watchTap } });

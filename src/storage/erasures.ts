/**
 * Erasing for good on this device. A thing goes in two steps: out of sight at once, and its texts and bytes after 30 days or when
 * somebody says so a second time. What others ask for takes effect only where it was agreed to here.
 */
import {
  askErasure,
  erasureOf,
  finishByTime,
  finishErasure,
  OUT_OF_SIGHT_MS,
  takeErasureBack as sayTakenBack,
} from "../domain/erasure";
import { isErasable } from "../domain/erasureRegisters";
import type { Entry } from "../domain/entry";
import type { JourneyId } from "../domain/ids";
import { foldJournal, type Journal } from "../domain/journal";
import { err, ok, type Result } from "../lib/result";
import { DAY_MS } from "../lib/time";
import type { Database, ErasureRow } from "./database";
import { removeTraces } from "./erasedTraces";
import {
  erasedThingAt,
  putInSight,
  putOutOfSight,
  tablesOfErasing,
  takeOut,
  type ErasedThing,
} from "./erasing";
import { readWhole, type Reach } from "./erasureReach";
import { storageFault } from "./faults";
import { loadFold, readOwnPacks } from "./folds";
import { decideOn, type NamedWriter, type WriteFault } from "./journals";
import { rebuildSummaries } from "./rebuilding";

type Done = Promise<Result<void, WriteFault>>;

/** Two looks at the clock that lie further apart say nothing: it was set, or nobody was here to take anything back. */
const LEAP_MS = 2 * OUT_OF_SIGHT_MS;

/** Asks for it, and puts it out of sight on this device at once. */
export function eraseThing(database: Database, writer: NamedWriter, about: string): Done {
  return inOne(database, async () => {
    if (!isErasable(about)) return err({ type: "failed", reason: "This kind of thing cannot be erased" });
    const fault = await speak(database, writer, (journal) => askErasure(journal, writer, about));
    if (fault) return err(fault);
    const thing = await erasedThingAt(database, writer.journey, about);
    await putOutOfSight(database, thing, { now: writer.now(), askedHere: true });
    return ok(undefined);
  });
}

/** It is there again, here and wherever this comes. Where it is final it cannot be taken back for others: then it is kept here. */
export function takeErasureBack(database: Database, writer: NamedWriter, about: string): Done {
  return inOne(database, async () => {
    const { journal } = await loadFold(database, writer.journey);
    const erasure = erasureOf(journal, about);
    const isFinal = erasure?.state === "final";
    // Where somebody took it back already, there is nothing to say.
    const isSaid = isFinal || !erasure;
    const fault = isSaid
      ? undefined
      : await speak(database, writer, (whole) => sayTakenBack(whole, writer, about));
    if (fault) return err(fault);
    const thing = await erasedThingAt(database, writer.journey, about);
    await putInSight(database, thing, isFinal ? writer.now() : undefined);
    return ok(undefined);
  });
}

/** The second confirmation: its texts and bytes go now, and nothing brings them back. */
export function eraseNow(database: Database, writer: NamedWriter, about: string): Done {
  return inOne(database, async () => {
    const now = writer.now();
    const before = await erasedThingAt(database, writer.journey, about);
    const isHidden = isOutOfSight(before);
    if (!isHidden && before.rows.some(({ goneAt }) => goneAt !== undefined)) return ok(undefined);
    if (!isHidden) await putOutOfSight(database, before, { now, askedHere: true });
    const fault = await speak(database, writer, (whole) => finishErasure(whole, writer, about));
    // In a journey that is only read here nothing is said, and it goes all the same.
    if (fault && fault.type !== "read-only") return err(fault);
    await letGo(database, await erasedThingAt(database, writer.journey, about), now);
    return ok(undefined);
  });
}

/**
 * This device goes along with what somebody asks: out of sight at once, with every file that the wish names, wherever else it is
 * named. `now`: milliseconds since 1970 UTC.
 */
export const agreeToErasure = (database: Database, journey: JourneyId, about: string, now: number): Done =>
  agreeAsFar(database, [journey, about], { now, reach: "everywhere" });

/** The same, but files that something else names here stay with that. */
export const agreeToThisAlone = (database: Database, journey: JourneyId, about: string, now: number): Done =>
  agreeAsFar(database, [journey, about], { now, reach: "only-this" });

type AsFar = { readonly now: number; readonly reach: Reach };

function agreeAsFar(database: Database, [journey, about]: readonly [JourneyId, string], how: AsFar): Done {
  return inOne(database, async () => {
    const { journal } = await loadFold(database, journey);
    if (!erasureOf(journal, about)) return ok(undefined);
    const thing = await erasedThingAt(database, journey, about);
    await putOutOfSight(database, thing, { ...how, askedHere: false });
    return ok(undefined);
  });
}

/**
 * It stays on this device, or is there again where it was out of sight. What is gone may come in again with a file.
 * `now`: milliseconds since 1970 UTC.
 */
export function refuseErasure(database: Database, journey: JourneyId, about: string, now: number): Done {
  return inOne(database, async () => {
    const thing = await erasedThingAt(database, journey, about);
    const none = { journey: thing.shown, about, hashes: [], entries: [] };
    // Where nobody asks any more there is nothing to refuse.
    const isAsked = erasureOf((await loadFold(database, journey)).journal, about) !== undefined;
    const refused = thing.rows.length > 0 ? thing : { ...thing, rows: [none] };
    await putInSight(database, refused, isAsked ? now : undefined);
    return ok(undefined);
  });
}

/**
 * Lets go of what was out of sight for 30 days by this device's clock; one that was set, forwards or back, only makes it longer.
 * Resolves with how many went. `now`: milliseconds since 1970 UTC. Rejects with Dexie's errors.
 */
export async function finishErasures(database: Database, now: number): Promise<number> {
  const waiting = await database.erasures
    .filter(({ agreedAt, goneAt }) => agreedAt !== undefined && goneAt === undefined)
    .primaryKeys();
  let finished = 0;
  for (const [journey, about] of waiting)
    await database.transaction("rw", tablesOfErasing(database), async () => {
      const thing = await erasedThingAt(database, journey, about);
      if (!isOutOfSight(thing)) return;
      const { isDue, looked } = waitOn(thing, now);
      if (isDue) finished += Number(await finishInTime(database, thing, now));
      else if (looked.length > 0) await database.erasures.bulkPut(looked);
    });
  return finished;
}

/** When what went out of sight then goes for good, in milliseconds since 1970 UTC. */
export const goesAt = (agreedAt: number): number => agreedAt + OUT_OF_SIGHT_MS;

const isOutOfSight = ({ rows }: ErasedThing) =>
  rows.some(({ agreedAt, goneAt }) => agreedAt !== undefined && goneAt === undefined);

/** Whether the time is over; `looked`: the rows to note that the clock was looked at. */
function waitOn({ rows }: ErasedThing, now: number) {
  const looked: ErasureRow[] = [];
  let isDue = true;
  for (const row of rows) {
    if (row.goneAt !== undefined) continue;
    const { agreedAt = now, seenAt = agreedAt } = row;
    const isLeap = now - seenAt > LEAP_MS;
    // Asked for while the clock ran years ahead, it would wait for years. No nearer than a leap, though: the clock may go
    // forward again by as much as it went back.
    const noLater = Math.min(agreedAt, now + LEAP_MS);
    const since = isLeap ? now - Math.max(0, seenAt - agreedAt) : noLater;
    if (now - since < OUT_OF_SIGHT_MS) isDue = false;
    if (since !== agreedAt || Math.abs(now - seenAt) >= DAY_MS)
      looked.push({ ...row, agreedAt: since, seenAt: now });
  }
  return { isDue, looked };
}

async function finishInTime(database: Database, thing: ErasedThing, now: number): Promise<boolean> {
  const journal = foldJournal(await readWhole(database, thing.members));
  // Taken back since by somebody else: neither gone nor in sight before somebody decides here.
  if (!erasureOf(journal, thing.about)) return false;
  const entry = finishByTime(journal, thing.about);
  if (entry) await putByItself(database, entry);
  await letGo(database, thing, now);
  return true;
}

async function putByItself(database: Database, entry: Entry): Promise<void> {
  const { journey, sitting: source } = entry;
  const packs = (await readOwnPacks(database, journey)).filter((pack) => pack.source === source);
  await database.packs.put({ journey, source, n: (packs.at(-1)?.n ?? -1) + 1, entries: [entry] });
}

async function letGo(database: Database, thing: ErasedThing, now: number): Promise<void> {
  const went = await takeOut(database, thing, now);
  await removeTraces(database, thing, went);
  await rebuildSummaries(database, thing.members);
}

/** Says it in the journey, on what it holds with what is out of sight. */
async function speak(
  database: Database,
  writer: NamedWriter,
  say: (whole: Journal) => Entry,
): Promise<WriteFault | undefined> {
  const fold = await loadFold(database, writer.journey);
  if (fold.row?.readOnly) return { type: "read-only" };
  const whole = foldJournal(await readWhole(database, fold.row?.members ?? [fold.id]));
  const decided = decideOn(fold, { writer, decide: () => [say(whole)] });
  if (decided === undefined || decided === "erased-thing") return { type: "erased", of: "thing" };
  await database.packs.bulkPut(decided.packs);
  await database.summaries.put(decided.row);
  return undefined;
}

async function inOne(database: Database, work: () => Done): Done {
  try {
    return await database.transaction("rw", tablesOfErasing(database), work);
  } catch (error) {
    return err(storageFault(error));
  }
}

/**
 * Handing the tablet on and having it back. Each step is durable before the screen shows it, so that a killed tab, a reload or
 * another tab finds the tablet in the same hands.
 */
import type { Framework } from "../domain/framework";
import { newAuthorId, type JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { err, ok, type Result } from "../lib/result";
import type { Person } from "../storage/database";
import { dropDraft, readDraft, saveDraft, saveSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";
import { flushDrafts } from "./drafts";
import { HAND_OVER, type HandedOver } from "./handedOver";
import { currentPerson, handTo, restoreCurrentPerson } from "./people";
import { lockWith, opens, waitsUntil, wronglyTried } from "./pinLock";
import { useToasts } from "./toasts";
import { leaveForLater, readWaiting } from "./waiting";
import { beginWalk, readWalk, walkDraftKey, type Walk } from "./walk";

type Kept = Promise<Result<void, StorageFault>>;

/** What whoever wrote skipped on the walk that is kept; empty where there is none. */
export async function skippedOn(journey: JourneyId): Promise<readonly string[]> {
  return (await readKeptWalk(journey))?.skipped ?? [];
}

/** From now on the tablet asks who takes over. `pin`: empty for none. What is half typed stays with whoever typed it. */
export function handOn(journey: JourneyId, scope: string, pin: string): Kept {
  return attempt(async () => {
    await restoreCurrentPerson();
    await flushDrafts();
    await putAside();
    const walk = await readKeptWalk(journey);
    const lock = pin === "" ? null : await lockWith(pin);
    const skipped = walk?.skipped ?? [];
    await keep({
      stage: "asks",
      journey,
      scope,
      skipped,
      walk: walk ?? null,
      from: currentPerson(),
      lock,
    });
    // What stands at the foot of the screen was said to the lead team.
    useToasts.setState({ toasts: [] });
  });
}

/** Somebody takes over and begins a walk of their own. */
export function takeOver(
  handedOver: HandedOver,
  who: Person | string,
  { framework, journal }: { readonly framework: Framework; readonly journal: Journal },
): Kept {
  const { journey, scope, skipped } = handedOver;
  return attempt(async () => {
    await saveWalk(journey, beginWalk(framework, journal, scope, skipped));
    const person = typeof who === "string" ? { id: newAuthorId(), name: who, usedAt: 0 } : who;
    await handTo(person);
    await keep({ ...handedOver, stage: "walks" });
  });
}

/** They are done, and hand it to the next. */
export function endTurn(handedOver: HandedOver): Kept {
  return attempt(async () => {
    await flushDrafts();
    await putAside();
    await keep({ ...handedOver, stage: "thanks" });
    useToasts.setState({ toasts: [] });
  });
}

export function askForNext(handedOver: HandedOver): Kept {
  return attempt(() => keep({ ...handedOver, stage: "asks" }));
}

/** Opened; or wrong, and the next try waits. */
export async function tryPin(handedOver: HandedOver, pin: string): Promise<Result<boolean, StorageFault>> {
  const { lock } = handedOver;
  let opened = false;
  const kept = await attempt(async () => {
    const now = Date.now();
    if (!lock || waitsUntil(lock, now) !== undefined) return;
    opened = await opens(lock, pin);
    if (!opened) await keep({ ...handedOver, lock: wronglyTried(lock, now) });
  });
  return kept.ok ? ok(opened) : kept;
}

/** To the lead team, as it left the tablet. `withoutPin`: it is told so. */
export function giveBack(handedOver: HandedOver, withoutPin: boolean): Kept {
  const { journey, walk, from } = handedOver;
  return attempt(async () => {
    await flushDrafts();
    await putAside();
    await handTo(from);
    await (walk ? saveWalk(journey, walk) : dropDraft(database(), walkDraftKey(journey)));
    await saveSetting(database(), HAND_OVER, withoutPin ? { stage: "returned", at: Date.now() } : null);
    useToasts.setState({ toasts: [] });
  });
}

/** The lead team has read how it was returned. */
export function noteRead(): Kept {
  return attempt(() => saveSetting(database(), HAND_OVER, null));
}

const keep = (handedOver: HandedOver) => saveSetting(database(), HAND_OVER, handedOver);

async function readKeptWalk(journey: JourneyId): Promise<Walk | undefined> {
  const draft = await readDraft(database(), walkDraftKey(journey));
  return draft && readWalk(draft.value);
}

const saveWalk = (journey: JourneyId, walk: Walk) =>
  saveDraft(database(), walkDraftKey(journey), walk, Date.now());

/** What one has caught and not placed stays in the tray, and is not what the next is working on. */
async function putAside(): Promise<void> {
  const rows = await readWaiting();
  if (rows.length > 0) await leaveForLater(rows);
}

async function attempt(step: () => Promise<void>): Kept {
  try {
    return ok(await step());
  } catch (error) {
    return err(storageFault(error));
  }
}

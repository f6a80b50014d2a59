/**
 * Handing the tablet on and having it back. Each step is durable before the screen shows it, so that a killed tab, a reload or
 * another tab finds the tablet in the same hands.
 */
import type { Framework } from "../domain/framework";
import { newAuthorId, type JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { err, ok, type Result } from "../lib/result";
import type { Person } from "../storage/database";
import { changeSetting, readSetting, saveSetting } from "../storage/device";
import { dropDraft, readDraft, saveDraft } from "../storage/drafts";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";
import { flushDrafts } from "./drafts";
import { HAND_OVER, type HandedOver, type Known } from "./handedOver";
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
    const walk = beginWalk(framework, journal, scope, skipped);
    const person = typeof who === "string" ? { id: newAuthorId(), name: who, usedAt: 0 } : who;
    await handTo(person, async () => {
      const isTaken = await goTo(handedOver, "asks", "walks");
      if (isTaken) await saveWalk(journey, walk);
      return isTaken;
    });
  });
}

/** They are done, and hand it to the next. */
export function endTurn(handedOver: HandedOver): Kept {
  return attempt(async () => {
    if ((await readStill(handedOver))?.stage !== "walks") return;
    await flushDrafts();
    await putAside();
    await goTo(handedOver, "walks", "thanks");
    useToasts.setState({ toasts: [] });
  });
}

export function askForNext(handedOver: HandedOver): Kept {
  return attempt(async () => void (await goTo(handedOver, "thanks", "asks")));
}

/** Opened; or wrong, and the next try waits. */
export async function tryPin(handedOver: HandedOver, pin: string): Promise<Result<boolean, StorageFault>> {
  let opened = false;
  const kept = await attempt(async () => {
    const now = Date.now();
    const lock = (await readStill(handedOver))?.lock;
    if (!lock || waitsUntil(lock, now) !== undefined) return;
    opened = await opens(lock, pin);
    if (opened) return;
    await changeStill(handedOver, (stored) => ({ ...stored, lock: wronglyTried(stored.lock ?? lock, now) }));
  });
  return kept.ok ? ok(opened) : kept;
}

/** To the lead team, as it left the tablet. `withoutPin`: it is told so. */
export function giveBack(handedOver: HandedOver, withoutPin: boolean): Kept {
  const { journey, walk, from } = handedOver;
  return attempt(async () => {
    if (!(await readStill(handedOver))) return;
    await flushDrafts();
    await putAside();
    const after = withoutPin ? ({ stage: "returned", at: Date.now() } as const) : null;
    await handTo(from, async () => {
      const isGiven = await changeStill(handedOver, () => after);
      if (isGiven) await (walk ? saveWalk(journey, walk) : dropDraft(database(), walkDraftKey(journey)));
      return isGiven;
    });
    useToasts.setState({ toasts: [] });
  });
}

/** The lead team has read how it was returned. */
export function noteRead(): Kept {
  return attempt(
    async () => void (await changeKnown((stored) => (stored?.stage === "returned" ? null : undefined))),
  );
}

const keep = (handedOver: HandedOver) => saveSetting(database(), HAND_OVER, handedOver);

/** What stands, if it is still this hand-over: another tab may have given it back, and the tablet been handed on anew. */
async function readStill(handedOver: HandedOver): Promise<HandedOver | undefined> {
  const stored = ((await readSetting(database(), HAND_OVER)) ?? null) as unknown as Known;
  return isStill(stored, handedOver) ? stored : undefined;
}

function isStill(stored: Known, { journey, from }: HandedOver): stored is HandedOver {
  if (stored === null || stored.stage === "returned") return false;
  return stored.journey === journey && stored.from.id === from.id && stored.from.usedAt === from.usedAt;
}

/** A step of this hand-over, from what stands and not from what a screen shows; false where it is over. */
const changeStill = (handedOver: HandedOver, change: (stored: HandedOver) => Known | undefined) =>
  changeKnown((stored) => (isStill(stored, handedOver) ? change(stored) : undefined));

const goTo = (handedOver: HandedOver, from: HandedOver["stage"], stage: HandedOver["stage"]) =>
  changeStill(handedOver, (stored) => (stored.stage === from ? { ...stored, stage } : undefined));

/** Written here alone. */
const changeKnown = (change: (stored: Known) => Known | undefined) =>
  changeSetting(database(), HAND_OVER, (value) => change((value ?? null) as unknown as Known));

async function readKeptWalk(journey: JourneyId): Promise<Walk | undefined> {
  const draft = await readDraft(database(), walkDraftKey(journey));
  return draft && readWalk(draft.value);
}

const saveWalk = (journey: JourneyId, walk: Walk) =>
  saveDraft(database(), walkDraftKey(journey), walk, Date.now());

/** What one has caught and not placed stays in the tray, and is not what the next is working on. */
async function putAside(): Promise<void> {
  // Also where nothing waits yet: what is being caught at this moment will land later.
  const left = await leaveForLater(await readWaiting());
  // The next would see it.
  if (!left.ok) throw new NotPutAside(left.error);
}

class NotPutAside extends Error {
  readonly fault: StorageFault;
  constructor(fault: StorageFault) {
    super("What was caught could not be put aside");
    this.fault = fault;
  }
}

async function attempt(step: () => Promise<void>): Kept {
  try {
    return ok(await step());
  } catch (error) {
    return err(error instanceof NotPutAside ? error.fault : storageFault(error));
  }
}

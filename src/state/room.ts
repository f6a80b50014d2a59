/**
 * Where a session stands on this device: which question is before the room and what the projector shows of it. It is the
 * device's alone, survives a crash, and is what the projector's window follows.
 */
import { useLiveQuery } from "dexie-react-hooks";
import type { CompetencyRef } from "../domain/framework";
import { isPlainId, type EvidenceId, type SessionId } from "../domain/ids";
import type { Json } from "../lib/json";
import { err, ok, type Result } from "../lib/result";
import { changeSetting, readSetting } from "../storage/device";
import { storageFault, type StorageFault } from "../storage/faults";
import { database } from "./database";
import { faultText } from "./faultText";
import { showError } from "./toasts";

export const STAGES = ["gather", "reveal", "choose"] as const;
export type Stage = (typeof STAGES)[number];

/** What the projector shows; "typed": the join code in rows to type. */
export const SHOWS = [
  "code",
  "typed",
  "who",
  "spread",
  "list",
  "evidence",
  "agreed",
  "dots",
  "fist",
  "blank",
] as const;
export type Show = (typeof SHOWS)[number];

/** Running until a moment (milliseconds since 1970 UTC by this device's clock), or stopped with so many milliseconds left. */
export type Timer = { readonly endsAt: number } | { readonly leftMs: number };

export type Room = {
  readonly stage: Stage;
  /** The number of the question that is before the room. */
  readonly n: number;
  /** The competency that is being talked about. */
  readonly ref?: CompetencyRef;
  /** The piece that is looked at; where it is not of that competency, or none is named, its first one is. */
  readonly evidence?: EvidenceId;
  readonly show: Show;
  readonly timer?: Timer;
  /** How many are in the room, as the facilitator counted; absent where nobody did. */
  readonly expected?: number;
};

export const MOST_EXPECTED = 5_000;
const AT_FIRST: Room = { stage: "gather", n: 1, show: "code" };
const roomKey = (session: SessionId) => `room/${session}`;

/** Live, in every window of this device; undefined until read. */
export function useRoom(session: SessionId): Room | undefined {
  const found = useLiveQuery(
    async () => ({ session, room: parseRoom(await readSetting(database(), roomKey(session))) }),
    [session],
  );
  return found?.session === session ? found.room : undefined;
}

/** What is to be different; undefined takes a member away. */
export type RoomChange = { readonly [member in keyof Room]?: Room[member] | undefined };

/** Resolves once every window will read it. */
export async function steer(session: SessionId, change: RoomChange): Promise<Result<void, StorageFault>> {
  try {
    await changeSetting(database(), roomKey(session), (value) => changed(parseRoom(value), change));
    return ok(undefined);
  } catch (error) {
    return err(storageFault(error));
  }
}

/** The same, telling where it could not be kept: what was tapped then stands nowhere. Never rejects; whether it was kept. */
export async function steerOrTell(session: SessionId, change: RoomChange): Promise<boolean> {
  const steered = await steer(session, change);
  if (!steered.ok) showError(faultText(steered.error));
  return steered.ok;
}

/** As it is kept: without what is undefined. */
export function changed(room: Room, change: RoomChange): { readonly [member: string]: Json } {
  const members = Object.entries({ ...room, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as { readonly [member: string]: Json };
}

/** What is kept may come from another version: whatever is not understood stands as at first. */
export function parseRoom(value: Json | undefined): Room {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return AT_FIRST;
  const { stage, n, ref, evidence, show, timer, expected } = value as { readonly [member: string]: Json };
  const clock = parseTimer(timer);
  return {
    stage: STAGES.find((known) => known === stage) ?? AT_FIRST.stage,
    n: isCount(n, 9_999) ? n : AT_FIRST.n,
    show: SHOWS.find((known) => known === show) ?? AT_FIRST.show,
    ...(isPlainId(ref) && { ref: ref as CompetencyRef }),
    ...(isPlainId(evidence) && { evidence: evidence as EvidenceId }),
    ...(clock && { timer: clock }),
    ...(isCount(expected, MOST_EXPECTED) && { expected }),
  };
}

const isCount = (value: Json | undefined, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;

function parseTimer(value: Json | undefined): Timer | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { endsAt, leftMs } = value as { readonly [member: string]: Json };
  if (typeof endsAt === "number" && Number.isFinite(endsAt)) return { endsAt };
  return typeof leftMs === "number" && Number.isFinite(leftMs) ? { leftMs: Math.max(0, leftMs) } : undefined;
}

/** Milliseconds that are left; 0 once it has run out. */
export const timeLeft = (timer: Timer, now: number): number =>
  Math.max(0, "endsAt" in timer ? timer.endsAt - now : timer.leftMs);

/** Stopped where it runs, going on where it stands. */
export const toggled = (timer: Timer, now: number): Timer =>
  "endsAt" in timer ? { leftMs: timeLeft(timer, now) } : { endsAt: now + timer.leftMs };

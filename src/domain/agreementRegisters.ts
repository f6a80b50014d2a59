/** How an agreement is said of the entry that changed a status, and what this version understands of it. */
import type { Json } from "../lib/json";
import { isJsonObject } from "../lib/jsonShape";
import { isPlainId, type ActionId, type EntryId, type SessionId } from "./ids";
import { isCleared } from "./register";
import type { RoomThen } from "./spreadRoles";

export const AGREEMENT = "agreement";
/** How a room came to it, from the closest agreement to the least. */
export const METHODS = ["unanimous", "consensus", "consent", "majority", "lead-team"] as const;
export type Method = (typeof METHODS)[number];

export const DISSENT_MAX_LENGTH = 1_000;
export const MISSING_MAX_LENGTH = 500;

export type Agreement = {
  readonly session: SessionId;
  /** The question whose answers lay before the room. */
  readonly n: number;
  readonly method: Method;
  /** What some held against it; empty where nobody did, or nobody wrote it down. */
  readonly dissent: string;
  /** The evidence that the room missed; empty for none. */
  readonly missing: string;
  readonly room: RoomThen;
  /** The action that was made of the missing evidence, and what was said of it then. */
  readonly action?: { readonly id: ActionId; readonly heads: readonly EntryId[] };
};

/** Undefined for what is none, was taken back, or is of a version that knows more. */
export function parseAgreement(value: Json): Agreement | undefined {
  if (!isJsonObject(value) || isCleared(value)) return undefined;
  const { session, n, method, dissent, missing, action } = value;
  const known = METHODS.find((each) => each === method);
  const room = parseRoomThen(value["room"]);
  if (!isPlainId(session) || !Number.isSafeInteger(n) || !known || !room) return undefined;
  if (typeof dissent !== "string" || typeof missing !== "string") return undefined;
  const made = parseAction(action);
  return {
    session: session as SessionId,
    n: n as number,
    method: known,
    dissent,
    missing,
    room,
    ...(made && { action: made }),
  };
}

/** As it is said; see `parseRoomThen`. */
export const roomValue = ({ voices, roles, ids }: RoomThen): Json => ({
  voices,
  roles: { ...roles },
  ...(ids && { ids: [...ids] }),
});

export function parseRoomThen(value: Json | undefined): RoomThen | undefined {
  if (!isJsonObject(value) || !Number.isSafeInteger(value["voices"]) || !isJsonObject(value["roles"]))
    return undefined;
  const { voices, roles, ids } = value;
  if (!Object.values(roles).every((count) => Number.isSafeInteger(count))) return undefined;
  const room = { voices: voices as number, roles: roles as Readonly<Record<string, number>> };
  const known = Array.isArray(ids) ? (ids as readonly Json[]).filter(isPlainId) : undefined;
  return known ? { ...room, ids: known as readonly string[] as NonNullable<RoomThen["ids"]> } : room;
}

function parseAction(value: Json | undefined): Agreement["action"] {
  if (!isJsonObject(value) || !isPlainId(value["id"]) || !Array.isArray(value["heads"])) return undefined;
  const heads = (value["heads"] as readonly Json[]).filter((id) => typeof id === "string");
  return { id: value["id"] as ActionId, heads: heads as EntryId[] };
}

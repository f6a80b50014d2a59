import type { Brand } from "../lib/brand";
import { randomId } from "../lib/randomId";

export type JourneyId = Brand<string, "JourneyId">;
export type AuthorId = Brand<string, "AuthorId">;
export type SittingId = Brand<string, "SittingId">;
export type EvidenceId = Brand<string, "EvidenceId">;
export type MilestoneId = Brand<string, "MilestoneId">;
export type ActionId = Brand<string, "ActionId">;
export type TermId = Brand<string, "TermId">;
/** Of a resource: a built-in one's as it stands in the content, or a random one of somebody's own. */
export type ResourceId = Brand<string, "ResourceId">;
export type VoiceId = Brand<string, "VoiceId">;
/** Of a session: drawn from its public key, so that nobody can put another key under it (see sessionIdOf). */
export type SessionId = Brand<string, "SessionId">;
/** The SHA-256 of an entry, as 64 hexadecimal digits. */
export type EntryId = Brand<string, "EntryId">;

/** A surrogate without its other half. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Ids come from elsewhere (addresses, files): short enough for a key, no control characters, and nothing that no address can hold. */
export function isPlainId(value: unknown): value is string {
  if (typeof value !== "string" || value.length === 0 || value.length > 200) return false;
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) < 0x20) return false;
  return !HALF_CHARACTER.test(value);
}

export const newJourneyId = (): JourneyId => randomId() as JourneyId;
export const newAuthorId = (): AuthorId => randomId() as AuthorId;
export const newSittingId = (): SittingId => randomId() as SittingId;
export const newEvidenceId = (): EvidenceId => randomId() as EvidenceId;
export const newMilestoneId = (): MilestoneId => randomId() as MilestoneId;
export const newActionId = (): ActionId => randomId() as ActionId;
export const newTermId = (): TermId => randomId() as TermId;
export const newResourceId = (): ResourceId => randomId() as ResourceId;

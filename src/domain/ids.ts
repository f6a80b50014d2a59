import type { Brand } from "../lib/brand";
import { randomId } from "../lib/randomId";

export type JourneyId = Brand<string, "JourneyId">;
export type AuthorId = Brand<string, "AuthorId">;
export type SittingId = Brand<string, "SittingId">;
export type EvidenceId = Brand<string, "EvidenceId">;
export type MilestoneId = Brand<string, "MilestoneId">;
/** The SHA-256 of an entry, as 64 hexadecimal digits. */
export type EntryId = Brand<string, "EntryId">;

/** Ids come from elsewhere (addresses, files): short enough for a key, no control characters. */
export function isPlainId(value: unknown): value is string {
  return (
    typeof value === "string" && value.length > 0 && value.length <= 200 && [...value].every((c) => c >= " ")
  );
}

export const newJourneyId = (): JourneyId => randomId() as JourneyId;
export const newAuthorId = (): AuthorId => randomId() as AuthorId;
export const newSittingId = (): SittingId => randomId() as SittingId;
export const newEvidenceId = (): EvidenceId => randomId() as EvidenceId;
export const newMilestoneId = (): MilestoneId => randomId() as MilestoneId;

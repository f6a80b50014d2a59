/** What a piece that waits is and how it is called. */
import type { EvidenceContent } from "../../domain/evidence";
import { isPicture } from "../../platform/thumbnail";
import type { WaitingRow } from "../../storage/database";
import type { IconName } from "../../ui/Icon";
import { words } from "./words";

export type PieceKind = keyof typeof words.tileKinds;

export function kindOf(content: EvidenceContent): PieceKind & IconName {
  if (content.kind !== "file") return content.kind;
  if (isPicture(content.type)) return "photo";
  return content.type.startsWith("audio/") ? "sound" : "file";
}

/** A shot and a spoken note are called by their moment. */
export function titleOf({ title, content, caughtAt }: WaitingRow): string {
  if (title !== "") return title;
  return kindOf(content) === "sound" ? words.soundTitle(caughtAt) : words.photoTitle(caughtAt);
}

export const whoText = ({ showing }: WaitingRow): string =>
  showing === undefined ? words.whoUnanswered : words.whoShort[showing];

/** What something that leaves Waymark is for, and what that needs. */
import type { Evidence } from "../../domain/evidence";
import type { EvidenceId } from "../../domain/ids";
import type { IconName } from "../../ui/Icon";

const PURPOSES = ["continue", "show", "page", "poster", "wall", "sheet", "web", "picture", "table"] as const;
export type Purpose = (typeof PURPOSES)[number];
/** Written as a snapshot, which another Waymark reads. */
export type SnapshotPurpose = "continue" | "show";
/** Drawn or written for people, from what is shown of the record. */
export type RecordPurpose = Exclude<Purpose, SnapshotPurpose>;
export type PaperPurpose = "page" | "poster" | "wall" | "sheet";

export const GROUPS: readonly {
  readonly id: "waymark" | "paper" | "file";
  readonly purposes: readonly Purpose[];
}[] = [
  { id: "waymark", purposes: ["continue", "show"] },
  { id: "paper", purposes: ["page", "poster", "wall", "sheet"] },
  { id: "file", purposes: ["web", "picture", "table"] },
];

export const PURPOSE_ICONS: Readonly<Record<Purpose, IconName>> = {
  continue: "archive",
  show: "share",
  page: "file",
  poster: "wheel",
  wall: "book",
  sheet: "list",
  web: "link",
  picture: "photo",
  table: "grid",
};

/** What a purpose has a place for; of anything else nothing is asked, and nothing goes in. */
export type Room = {
  /** Of which reasons: why a status stands, why something is worked on next, or both. */
  readonly reasons: "none" | "statuses" | "priorities" | "all";
  readonly names: boolean;
  readonly since: boolean;
  readonly evidence: "none" | "photographs" | "all";
  /** What of an item goes in: its files too, a photograph or its words, or a photograph under its name. */
  readonly items: "whole" | "photographs and words" | "named photographs";
};

const ROOM: Readonly<Record<RecordPurpose | "show", Room>> = {
  show: { reasons: "all", names: true, since: false, evidence: "all", items: "whole" },
  page: {
    reasons: "priorities",
    names: false,
    since: true,
    evidence: "photographs",
    items: "named photographs",
  },
  poster: { reasons: "none", names: false, since: true, evidence: "none", items: "named photographs" },
  wall: { reasons: "statuses", names: false, since: false, evidence: "none", items: "named photographs" },
  sheet: { reasons: "statuses", names: false, since: false, evidence: "none", items: "named photographs" },
  web: { reasons: "all", names: true, since: true, evidence: "all", items: "photographs and words" },
  picture: { reasons: "none", names: false, since: true, evidence: "none", items: "named photographs" },
  table: { reasons: "statuses", names: true, since: true, evidence: "none", items: "named photographs" },
};

export const roomOf = (purpose: RecordPurpose | "show"): Room => ROOM[purpose];

export const isPurpose = (text: string | null): text is Purpose => PURPOSES.some((known) => known === text);

export const isPaper = (purpose: Purpose): purpose is PaperPurpose =>
  purpose === "page" || purpose === "poster" || purpose === "wall" || purpose === "sheet";

export const isPhotograph = ({ content }: Pick<Evidence, "content">): boolean =>
  content?.kind === "file" && content.type.startsWith("image/");

/** Photographs that a printed page begins with. */
const PAGE_STARTS_WITH = 3;

/**
 * What is on until somebody says otherwise. Reasons and names begin off, because nobody ever said that they may be shown. Of each
 * piece of evidence somebody did say it, and whoever asks for a page or a file to show asks for exactly that: so all of it is on
 * there, in a list to be read before it leaves. Where room is scarce a few are.
 */
export function firstChosen(purpose: Purpose, offered: readonly Evidence[]): ReadonlySet<EvidenceId> {
  const items = purpose === "page" ? offered.slice(0, PAGE_STARTS_WITH) : offered;
  return new Set(items.map(({ id }) => id));
}

/** Which of a journey's evidence is listed. What is filtered by stands in the address, so that it outlives a reload and a way back. */
import type { Evidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { AuthorId } from "../../domain/ids";
import { calendarDay } from "../../lib/format";
import type { Sha256 } from "../../lib/hash";
import { isPicture } from "../../platform/thumbnail";
import { isSound, isVideo } from "../../platform/mediaTypes";

export const KINDS = ["photo", "video", "sound", "file", "link", "note"] as const;
export type EvidenceKind = (typeof KINDS)[number];

/** What waits for somebody: to be placed, to arrive, to be asked about. */
export const WAITS = ["not-placed", "not-here", "not-asked"] as const;
export type Wait = (typeof WAITS)[number];

/** An empty text filters nothing. */
export type EvidenceFilter = {
  readonly competency: CompetencyRef | "";
  readonly kind: EvidenceKind | "";
  /** Who added it. */
  readonly by: AuthorId | "";
  /** First and last day, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly show: Wait | "";
  /** Words of which every one must occur in the title, the caption, the note or the file's name. */
  readonly q: string;
};

export const NO_FILTER: EvidenceFilter = {
  competency: "",
  kind: "",
  by: "",
  from: "",
  to: "",
  show: "",
  q: "",
};

/** An address may come from anywhere: what is no filter here filters nothing. */
export function readFilter(query: URLSearchParams): EvidenceFilter {
  const kind = query.get("kind");
  const show = query.get("show");
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(query.get(name) ?? "") ? query.get(name)! : "");
  return {
    // Any text may be compared with a ref or an author's id; one that there is not finds nothing.
    competency: (query.get("competency") ?? "") as CompetencyRef,
    kind: KINDS.find((known) => known === kind) ?? "",
    by: (query.get("by") ?? "") as AuthorId,
    from: day("from"),
    to: day("to"),
    show: WAITS.find((known) => known === show) ?? "",
    q: query.get("q") ?? "",
  };
}

/** As it stands behind an address: `?kind=photo&q=wall`, or nothing. */
export function filterQuery(filter: Partial<EvidenceFilter>): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== "")).toString();
  return query === "" ? "" : `?${query}`;
}

export const isFiltered = (filter: EvidenceFilter): boolean => filterQuery(filter) !== "";

type IsHere = (hash: Sha256) => boolean;

export function filterEvidence(
  items: readonly Evidence[],
  filter: EvidenceFilter,
  isHere: IsHere,
): readonly Evidence[] {
  const wanted = folded(filter.q).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter.competency !== "" && !item.serves.includes(filter.competency)) return false;
    if (filter.kind !== "" && kindOf(item) !== filter.kind) return false;
    if (filter.by !== "" && item.added.entry.author !== filter.by) return false;
    if (filter.show !== "" && !waits(item, filter.show, isHere)) return false;
    const day = dayOf(item);
    if ((filter.from !== "" && day < filter.from) || (filter.to !== "" && day > filter.to)) return false;
    if (wanted.length === 0) return true;
    const text = folded(textOf(item));
    return wanted.every((word) => text.includes(word));
  });
}

export function countWaits(items: readonly Evidence[], isHere: IsHere): Readonly<Record<Wait, number>> {
  const count = (wait: Wait) => items.filter((item) => waits(item, wait, isHere)).length;
  return {
    "not-placed": count("not-placed"),
    "not-here": count("not-here"),
    "not-asked": count("not-asked"),
  };
}

/** Everybody who added something, each once, who added last first. */
export const peopleOf = (items: readonly Evidence[]): readonly AuthorId[] => [
  ...new Set(items.map(({ added }) => added.entry.author)),
];

/** `newer`: a later version of Waymark wrote it, and only that one knows what it is. */
export function kindOf({ content }: Evidence): EvidenceKind | "newer" {
  if (!content) return "newer";
  if (content.kind !== "file") return content.kind;
  if (isPicture(content.type)) return "photo";
  return isVideo(content.type) ? "video" : isSound(content.type) ? "sound" : "file";
}

function waits({ serves, content, showing }: Evidence, wait: Wait, isHere: IsHere): boolean {
  if (wait === "not-placed") return serves.length === 0;
  if (wait === "not-asked") return showing === undefined;
  return content?.kind === "file" && !isHere(content.hash);
}

/** The day it is from; where nobody said, the day it was added. */
const dayOf = ({ date, added }: Evidence) => (date === "" ? calendarDay(added.time) : date);

function textOf({ title, caption, content }: Evidence): string {
  const own =
    content?.kind === "note" ? content.text : content?.kind === "link" ? content.url : content?.name;
  return [title, caption, own ?? ""].join("\n");
}

/** Without accents and case, so that "Emile" finds "Émile". */
const folded = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

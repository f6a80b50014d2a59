/** Which resources and case studies fit what is asked for. Pure, so that it can be tried without a screen. */
import { type CaseStudy } from "../../content/caseStudies";
import { type CompetencyRef, parseCompetencyRef } from "../../domain/framework";
import type { AuthorId } from "../../domain/ids";
import type { LibraryItem } from "./libraryItems";
import { plain, plainWords } from "./plain";

/** What a journey has to do with them. */
export const SHOWS = ["own", "useful", "later", "commented"] as const;
export type Show = (typeof SHOWS)[number];

export interface LibraryFilter {
  /** The id of the one resource or case study that is asked for, whatever else is; empty for all. */
  readonly resource: string;
  /** Every word of it must occur, whatever its case and accents. */
  readonly text: string;
  /** A framework's id; empty for all. */
  readonly framework: string;
  /** A domain's id in that framework; empty for all. */
  readonly domain: string;
  /** A competency's id in that framework, `domain/competency`; empty for all. */
  readonly competency: string;
  /** A resource's kind; empty for all. */
  readonly kind: string;
  /** As it is written; empty for all. */
  readonly publisher: string;
  /** Empty for all. */
  readonly show: Show | "";
}

export const NOTHING_ASKED: LibraryFilter = {
  resource: "",
  text: "",
  framework: "",
  domain: "",
  competency: "",
  kind: "",
  publisher: "",
  show: "",
};

/** `me`: whose reading list is meant. */
export function filterItems(
  items: readonly LibraryItem[],
  filter: LibraryFilter,
  me?: AuthorId,
): readonly LibraryItem[] {
  if (filter.resource !== "") return items.filter(({ id }) => id === filter.resource);
  const wanted = plainWords(filter.text);
  return items.filter(
    (item) =>
      (filter.kind === "" || item.kind === filter.kind) &&
      isPlaced(item, filter) &&
      isMarked(item, filter, me) &&
      wanted.every((word) => item.text.includes(word)),
  );
}

/** A case study fits by its own title or by any of the resources that tell it. */
export function filterCaseStudies(
  studies: readonly CaseStudy[],
  items: readonly LibraryItem[],
  filter: LibraryFilter,
  me?: AuthorId,
): readonly CaseStudy[] {
  if (filter.resource !== "") return studies.filter(({ id }) => id === filter.resource);
  if (filter.kind !== "" && filter.kind !== "case-study") return [];
  const wanted = plainWords(filter.text);
  return studies.filter((study) => {
    const toldBy = itemsOf(study, items);
    const text = [plain(study.title), ...toldBy.map((item) => item.text)].join("\n");
    return (
      toldBy.some((item) => isPlaced(item, filter) && isMarked(item, filter, me)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}

/** The items that tell a case study, in its order. */
export function itemsOf(study: CaseStudy, items: readonly LibraryItem[]): readonly LibraryItem[] {
  return study.resources.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

/** Every publisher of these once, in the order of the alphabet. */
export function publishersOf(items: readonly LibraryItem[]): readonly string[] {
  const publishers = new Set(items.map(({ publisher }) => publisher.trim()).filter(Boolean));
  return [...publishers].sort((a, b) => a.localeCompare(b, "en"));
}

function isPlaced({ serves, publisher }: LibraryItem, filter: LibraryFilter): boolean {
  if (filter.publisher !== "" && publisher.trim() !== filter.publisher) return false;
  return filter.framework === "" || serves.some((ref) => isWithin(ref, filter));
}

function isWithin(ref: CompetencyRef, { framework, domain, competency }: LibraryFilter): boolean {
  const parsed = parseCompetencyRef(ref);
  if (parsed?.frameworkId !== framework) return false;
  if (competency !== "") return parsed.competencyId === competency;
  return domain === "" || parsed.competencyId.startsWith(`${domain}/`);
}

function isMarked({ own, marks }: LibraryItem, { show }: LibraryFilter, me: AuthorId | undefined): boolean {
  if (show === "own") return own !== undefined;
  if (show === "useful") return marks.useful.size > 0;
  if (show === "later") return me !== undefined && marks.later.has(me);
  return show === "" || marks.comments.length > 0;
}

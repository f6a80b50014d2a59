/** What stands in the library: what comes with Waymark and a journey's own, alike, each with what was said of it. */
import { RESOURCE_KIND_TITLES, type Resource } from "../../content/resources";
import type { EvidenceContent } from "../../domain/evidence";
import { NO_MARKS, readOwnResources, readResourceMarks } from "../../domain/resource";
import type { OwnResource, ResourceMarks } from "../../domain/resource";
import type { CompetencyRef } from "../../domain/framework";
import type { ResourceId } from "../../domain/ids";
import type { Journal, Registers } from "../../domain/journal";
import { readLink } from "../../domain/link";
import { resourceThing } from "../../domain/thing";
import { titleOfKind } from "./kinds";
import { ownWords } from "./ownWords";
import { plain } from "./plain";

export interface LibraryItem {
  readonly id: ResourceId;
  /** Undefined for what comes with Waymark. */
  readonly own: OwnResource | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly summary: string;
  /** One of the kinds, another that somebody wrote, or empty. */
  readonly kind: string;
  /** As it is called on screen; never empty. */
  readonly kindTitle: string;
  readonly year: number | null;
  readonly serves: readonly CompetencyRef[];
  readonly content: EvidenceContent | undefined;
  /** Where a tap leads; undefined where it is no address, or none that may be opened. */
  readonly url: string | undefined;
  /** The address it came with, where the journey put another in its place. */
  readonly replaced: string | undefined;
  readonly marks: ResourceMarks;
  /** All that it is found by, as one types it. */
  readonly text: string;
}

/** The journey's own first, the one added last at the top. Without a journey nothing is said of any. */
export function libraryItems(
  resources: readonly Resource[],
  journal: Journal | undefined,
): readonly LibraryItem[] {
  const own = journal ? readOwnResources(journal).map((resource) => ownItem(journal, resource)) : [];
  return [...own, ...resources.map((resource) => builtInItem(resource, journal))];
}

/** Those of which nothing was said since are the very same as before, so that their rows need not be drawn anew. */
const builtInRead = new WeakMap<
  Resource,
  { readonly of: Registers | undefined; readonly item: LibraryItem }
>();
const ownRead = new WeakMap<Registers, LibraryItem>();

export function builtInItem(resource: Resource, journal?: Journal): LibraryItem {
  const id = resource.id as ResourceId;
  const registers = journal?.things.get(resourceThing(id));
  const known = builtInRead.get(resource);
  if (known && known.of === registers) return known.item;
  const marks = journal && registers ? readResourceMarks(journal, id) : NO_MARKS;
  const moved = marks.links[0]?.value || undefined;
  const { title, publisher, summary, kind, year, serves, url } = resource;
  const item: LibraryItem = {
    id,
    own: undefined,
    title,
    publisher,
    summary,
    kind,
    kindTitle: RESOURCE_KIND_TITLES[kind],
    year,
    serves,
    content: { kind: "link", url: moved ?? url },
    url: moved === undefined ? url : readLink(moved),
    replaced: moved === undefined ? undefined : url,
    marks,
    text: textOf([title, publisher, summary, RESOURCE_KIND_TITLES[kind], String(year ?? "")], marks),
  };
  builtInRead.set(resource, { of: registers, item });
  return item;
}

function ownItem(journal: Journal, own: OwnResource): LibraryItem {
  const { id, content, serves, kind, publisher, summary } = own;
  const registers = journal.things.get(resourceThing(id));
  const known = registers && ownRead.get(registers);
  if (known) return known;
  const marks = readResourceMarks(journal, id);
  const title = own.title.trim() || ownWords.untitled;
  const kindTitle =
    titleOfKind(kind) || (content ? ownWords.contentKind[content.kind] : ownWords.unknownKind);
  const said =
    content?.kind === "note" ? content.text : content?.kind === "file" ? content.name : (content?.url ?? "");
  const item: LibraryItem = {
    id,
    own,
    title,
    publisher,
    summary,
    kind,
    kindTitle,
    year: null,
    serves,
    content,
    url: content?.kind === "link" ? readLink(content.url) : undefined,
    replaced: undefined,
    marks,
    text: textOf([title, publisher, summary, kindTitle, said], marks),
  };
  if (registers) ownRead.set(registers, item);
  return item;
}

function textOf(texts: readonly string[], { comments }: ResourceMarks): string {
  return plain([...texts, ...comments.map(({ text }) => text)].join("\n"));
}

/** Whether somebody wrote two wordings of it apart, which a person has to settle. */
export function hasTwoAnswers({ own, marks }: LibraryItem): boolean {
  const answers = own ? Object.values(own.answers) : [marks.links];
  if (own && own.servesApart.length > 0) return true;
  return [...answers, ...marks.comments.map((comment) => comment.answers)].some(({ length }) => length > 1);
}

/**
 * What a journey says of resources: its own ones (a link, a file, a note), and of any, built in or its own, who found it
 * useful, who wants to read it later, what was remarked, and where it stands now if its link is dead.
 */
import { existenceOf, type Existence } from "./deletion";
import type { Entry } from "./entry";
import { parseContent, type EvidenceContent } from "./evidence";
import { readFlags, readFlagsApart, type FlagApart } from "./flags";
import type { CompetencyRef } from "./framework";
import type { AuthorId, ResourceId } from "./ids";
import type { Journal, Registers, Things } from "./journal";
import { parseClearableText, read, registerOf, timeOf, type Reading } from "./register";
import { RESOURCE, resourceThing, splitThing } from "./thing";
import {
  COMMENT_PREFIX,
  LATER_PREFIX,
  RESOURCE_CONTENT,
  RESOURCE_LINK,
  type ResourceText,
  SERVES_PREFIX,
  USEFUL_PREFIX,
} from "./resourceRegisters";

export const RESOURCE_TITLE_MAX_LENGTH = 200;
export const COMMENT_MAX_LENGTH = 2_000;

export type Comment = {
  /** What stands behind `comment/`. */
  readonly id: string;
  readonly text: string;
  /** Who wrote it first, and when, in milliseconds since 1970 UTC. */
  readonly author: AuthorId;
  readonly time: number;
  /** More than one where its wording was changed apart; an empty one took it back. */
  readonly answers: Reading<string>;
};

export type ResourceMarks = {
  /** Who found it useful. */
  readonly useful: ReadonlySet<AuthorId>;
  /** Who keeps it to read later. */
  readonly later: ReadonlySet<AuthorId>;
  /** The earliest first; none that was taken back. */
  readonly comments: readonly Comment[];
  /** Another address than the one it came with; more than one where it was said apart. */
  readonly links: Reading<string>;
};

/** Of what nobody has said anything yet. */
export const NO_MARKS: ResourceMarks = { useful: new Set(), later: new Set(), comments: [], links: [] };

export type OwnResource = Readonly<Record<ResourceText, string>> & {
  readonly id: ResourceId;
  /** Undefined where a newer version wrote it, or it has not arrived. */
  readonly content: EvidenceContent | undefined;
  readonly serves: readonly CompetencyRef[];
  /** Competencies on which one device placed it while another took it off. */
  readonly servesApart: readonly (FlagApart & { readonly of: CompetencyRef })[];
  readonly answers: Readonly<Record<ResourceText, Reading<string>>> & {
    readonly content: Reading<EvidenceContent>;
  };
  readonly added: { readonly entry: Entry; readonly time: number };
  readonly existence: Existence["state"];
};

/** Read once for as long as nothing is said of the resource, or of any. */
const ownRead = new WeakMap<Registers, OwnResource>();
const marksRead = new WeakMap<Registers, ResourceMarks>();
const allRead = new WeakMap<Things, readonly OwnResource[]>();

/** A journey's own, the one added last first; deleted ones left out. Those that only have marks are built in. */
export function readOwnResources(journal: Journal): readonly OwnResource[] {
  const things = journal.thingsByKind.get(RESOURCE);
  if (!things) return [];
  const known = allRead.get(things);
  if (known) return known;
  const own: OwnResource[] = [];
  for (const [about, registers] of things) {
    const resource = ownRead.get(registers) ?? readOwn(journal, about, registers);
    if (!resource) continue;
    ownRead.set(registers, resource);
    if (resource.existence !== "deleted") own.push(resource);
  }
  own.sort((a, b) => b.added.time - a.added.time || (a.id < b.id ? 1 : -1));
  allRead.set(things, own);
  return own;
}

function readOwn(journal: Journal, about: string, registers: Registers): OwnResource | undefined {
  const first = registers.get(RESOURCE_CONTENT)?.history[0];
  if (!first) return undefined;
  const text = (register: ResourceText) => read(journal, about, register, parseClearableText);
  const answers = {
    title: text("title"),
    publisher: text("publisher"),
    summary: text("summary"),
    kind: text("kind"),
    content: read(journal, about, RESOURCE_CONTENT, parseContent),
  };
  return {
    id: splitThing(about).id as ResourceId,
    content: answers.content[0]?.value,
    title: answers.title[0]?.value ?? "",
    publisher: answers.publisher[0]?.value ?? "",
    summary: answers.summary[0]?.value ?? "",
    kind: answers.kind[0]?.value ?? "",
    // What stands behind the prefix is by the register's definition a competency's ref.
    serves: readFlags(journal, about, SERVES_PREFIX) as readonly CompetencyRef[],
    servesApart: readFlagsApart(journal, about, SERVES_PREFIX) as OwnResource["servesApart"],
    answers,
    added: { entry: first, time: timeOf(journal, first) },
    existence: existenceOf(journal, about).state,
  };
}

export function readResourceMarks(journal: Journal, id: ResourceId): ResourceMarks {
  const about = resourceThing(id);
  const registers = journal.things.get(about);
  if (!registers) return NO_MARKS;
  const known = marksRead.get(registers);
  if (known) return known;
  const marks = readMarks(journal, about, registers);
  marksRead.set(registers, marks);
  return marks;
}

function readMarks(journal: Journal, about: string, registers: Registers): ResourceMarks {
  const authors = (prefix: string) => new Set(readFlags(journal, about, prefix) as readonly AuthorId[]);
  return {
    useful: authors(USEFUL_PREFIX),
    later: authors(LATER_PREFIX),
    comments: [...registers.keys()]
      .filter((register) => register.startsWith(COMMENT_PREFIX))
      .flatMap((register) => readComment(journal, about, register))
      .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)),
    links: read(journal, about, RESOURCE_LINK, parseClearableText),
  };
}

function readComment(journal: Journal, about: string, register: string): readonly Comment[] {
  const answers = read(journal, about, register, parseClearableText);
  const first = registerOf(journal, about, register).history[0];
  // Taken back on one tablet and reworded on another: what was said stands until somebody settles it.
  const standing = answers.find(({ value }) => value.trim() !== "");
  if (!standing || !first) return [];
  const id = register.slice(COMMENT_PREFIX.length);
  return [{ id, text: standing.value, author: first.author, time: timeOf(journal, first), answers }];
}

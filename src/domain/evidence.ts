/** Evidence: a photo, file, video, sound, link or note. One item may serve many competencies. */
import { isSha256, type Sha256 } from "../lib/hash";
import type { Json } from "../lib/json";
import { DELETED, existenceOf, type Existence } from "./deletion";
import type { Entry } from "./entry";
import { isErasing } from "./erasureRegisters";
import type { CompetencyRef } from "./framework";
import type { EvidenceId } from "./ids";
import type { Journal, Register, Registers, Things } from "./journal";
import { allowsShowing, givenShowing, isRefused, readShowing, type Showing } from "./showing";
import { parseClearableText, parseFlag, read, registerOf, timeOf, type Reading } from "./register";
import { EVIDENCE, evidenceThing, RESOURCE, splitThing } from "./thing";

/** A file's bytes are stored apart, by their hash; `size` in bytes; `type` is what the file claims to be. */
export type FileContent = {
  readonly kind: "file";
  readonly hash: Sha256;
  readonly name: string;
  readonly type: string;
  readonly size: number;
};
export type EvidenceContent =
  | FileContent
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "note"; readonly text: string };

export const FILE_MAX_BYTES = 200_000_000;
export const CAPTION_MAX_LENGTH = 2_000;
export const NOTE_MAX_LENGTH = 20_000;
export const LINK_MAX_LENGTH = 2_000;

export const CONTENT = "content";
const SERVES_PREFIX = "serves/";
export const servesRegister = (ref: CompetencyRef) => `${SERVES_PREFIX}${ref}`;
export const servedByRegister = (register: string) =>
  register.startsWith(SERVES_PREFIX) ? (register.slice(SERVES_PREFIX.length) as CompetencyRef) : undefined;

export type EvidenceTextRegister = "title" | "date" | "caption";

export type Evidence = {
  readonly id: EvidenceId;
  /** Undefined where a newer version wrote it, or its content has not arrived. */
  readonly content: EvidenceContent | undefined;
  /** What was said of it, the one to show first; more than one where it was said apart and waits to be settled. */
  readonly answers: Readonly<Record<EvidenceTextRegister, Reading<string>>> & {
    readonly content: Reading<EvidenceContent>;
    readonly showing: Reading<Showing>;
  };
  readonly title: string;
  /** The day it is from, as YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly caption: string;
  readonly serves: readonly CompetencyRef[];
  /** Undefined where nobody was asked yet, or it must be asked again: then it is not shown. */
  readonly showing: Showing | undefined;
  /** Whether it may stand in prints, presentations and files made to be shown. */
  readonly mayBeShown: boolean;
  /** The entry that first spoke of it: who added it, and when. */
  readonly added: { readonly entry: Entry; readonly time: number };
  readonly existence: Existence["state"];
};

/** Every item that is not deleted, the one added last first. */
export function readEvidence(journal: Journal): readonly Evidence[] {
  return allEvidence(journal).standing;
}

/** What was deleted and can be brought back. */
export function readDeletedEvidence(journal: Journal): readonly Evidence[] {
  return allEvidence(journal).deleted;
}

type AllEvidence = {
  readonly standing: readonly Evidence[];
  readonly deleted: readonly Evidence[];
  readonly byId: ReadonlyMap<EvidenceId, Evidence>;
  /** The files that some item keeps here. */
  readonly kept: ReadonlySet<Sha256>;
};

/** Read once and kept for as long as nothing is said of the item, or of any: a tap on a status reads none of 2,000 anew. */
const itemsRead = new WeakMap<Registers, Evidence>();
const allRead = new WeakMap<Things, AllEvidence>();
const NO_EVIDENCE: AllEvidence = { standing: [], deleted: [], byId: new Map(), kept: new Set() };

function allEvidence(journal: Journal): AllEvidence {
  const things = journal.thingsByKind.get(EVIDENCE);
  if (!things) return NO_EVIDENCE;
  const known = allRead.get(things);
  if (known) return known;
  const read: Evidence[] = [];
  for (const [about, registers] of things) {
    const item = itemsRead.get(registers) ?? readItem(journal, splitThing(about).id as EvidenceId, registers);
    if (item) itemsRead.set(registers, item);
    if (item) read.push(item);
  }
  const kept = new Set(
    read
      .filter(({ id, existence, mayBeShown }) =>
        existence === "deleted" ? isRefused(journal, id) : !mayBeShown,
      )
      .flatMap(({ id }) => filesNow(journal, id)),
  );
  // The same photograph added twice may be shown only where both items say so.
  const items = read
    .map((item) =>
      item.mayBeShown && filesNow(journal, item.id).some((hash) => kept.has(hash))
        ? { ...item, mayBeShown: false }
        : item,
    )
    .sort((a, b) => b.added.time - a.added.time || (a.id < b.id ? 1 : -1));
  const all = {
    standing: items.filter(({ existence }) => existence !== "deleted"),
    deleted: items.filter(({ existence }) => existence === "deleted"),
    byId: new Map(items.map((item) => [item.id, item])),
    kept,
  };
  allRead.set(things, all);
  return all;
}

/** One item, deleted or not; undefined where there is none of this id. */
export function readEvidenceItem(journal: Journal, id: EvidenceId): Evidence | undefined {
  return allEvidence(journal).byId.get(id);
}

/** The files that an item keeps here: one that may not be shown, or a deleted one of which somebody in it refused. */
export function filesKeptHere(journal: Journal): ReadonlySet<Sha256> {
  return allEvidence(journal).kept;
}

/** The file that an item has; more than one where it was replaced apart. */
export function filesNow(journal: Journal, id: EvidenceId): readonly Sha256[] {
  const { heads } = registerOf(journal, evidenceThing(id), CONTENT);
  return heads.flatMap(({ value }) => contentHash(value) ?? []);
}

function readItem(journal: Journal, id: EvidenceId, registers: Registers): Evidence | undefined {
  const about = evidenceThing(id);
  const text = (register: EvidenceTextRegister) => read(journal, about, register, parseClearableText);
  const answers = {
    title: text("title"),
    date: text("date"),
    caption: text("caption"),
    content: read(journal, about, CONTENT, parseContent),
    showing: readShowing(journal, id),
  };
  const first = firstSaid(journal, registers);
  if (!first) return undefined;
  const existence = existenceOf(journal, about).state;
  return {
    id,
    content: answers.content[0]?.value,
    answers,
    title: answers.title[0]?.value ?? "",
    date: answers.date[0]?.value ?? "",
    caption: answers.caption[0]?.value ?? "",
    serves: [...registers.keys()]
      .map(servedByRegister)
      .filter((ref) => ref !== undefined)
      .filter((ref) => read(journal, about, servesRegister(ref), parseFlag)[0]?.value)
      .sort(),
    showing: givenShowing(journal, id),
    mayBeShown: existence !== "deleted" && allowsShowing(journal, id),
    added: { entry: first, time: timeOf(journal, first) },
    existence,
  };
}

/** What was said first of an item whose content has not arrived may stand in any of its registers. */
function firstSaid(journal: Journal, registers: ReadonlyMap<string, Register>): Entry | undefined {
  if (registers.has(CONTENT)) return registers.get(CONTENT)?.history[0];
  return [...registers]
    .flatMap(([name, { history }]) => (name === DELETED || isErasing(name) ? [] : history.slice(0, 1)))
    .sort((a, b) => timeOf(journal, a) - timeOf(journal, b) || (a.id < b.id ? -1 : 1))[0];
}

/** The files that were replaced by the one it has now, the latest first. They are kept: a replacement may be the mistake. */
export function earlierFiles(journal: Journal, id: EvidenceId): readonly FileContent[] {
  const { heads, history } = registerOf(journal, evidenceThing(id), CONTENT);
  const now = new Set(heads.map(({ value }) => contentHash(value)));
  const earlier = new Map<Sha256, FileContent>();
  for (const { value } of history.toReversed()) {
    const content = parseContent(value);
    if (content?.kind === "file" && !now.has(content.hash) && !earlier.has(content.hash))
      earlier.set(content.hash, content);
  }
  return [...earlier.values()];
}

const contentHash = (value: Json) => {
  const content = parseContent(value);
  return content?.kind === "file" ? content.hash : undefined;
};

/** Items that have this very file now, deleted ones left out: the same photograph added twice is noticed by it. */
export function evidenceWithFile(journal: Journal, hash: Sha256): readonly Evidence[] {
  return readEvidence(journal).filter(({ content }) => content?.kind === "file" && content.hash === hash);
}

export function evidenceFor(evidence: readonly Evidence[], ref: CompetencyRef): readonly Evidence[] {
  return evidence.filter((item) => item.serves.includes(ref));
}

/**
 * Every file that a journey names, deleted or replaced ones too: a reference in any entry that is kept counts. Where two items
 * name the same file, the names of the one whose id comes first: never those of the one that happened to arrive first.
 */
export function filesNamed(journal: Journal): ReadonlyMap<Sha256, FileContent> {
  const filesByHash = new Map<Sha256, FileContent>();
  // A resource of one's own keeps its file as evidence does.
  const things = [EVIDENCE, RESOURCE].flatMap((kind) => [...(journal.thingsByKind.get(kind)?.keys() ?? [])]);
  for (const about of things.sort()) {
    for (const entry of registerOf(journal, about, CONTENT).history) {
      const content = fileNamedBy(entry);
      if (content && !filesByHash.has(content.hash)) filesByHash.set(content.hash, content);
    }
  }
  return filesByHash;
}

/** The file that an entry gives an item of evidence, or a resource of one's own. */
export function fileNamedBy({ about, register, value }: Entry): FileContent | undefined {
  if (register !== CONTENT) return undefined;
  const { kind } = splitThing(about);
  const content = kind === EVIDENCE || kind === RESOURCE ? parseContent(value) : undefined;
  return content?.kind === "file" ? content : undefined;
}

export function parseContent(value: Json): EvidenceContent | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  const { kind, hash, name, type, size, url, text } = value as {
    readonly [member: string]: Json | undefined;
  };
  if (kind === "link" && typeof url === "string") return { kind, url };
  if (kind === "note" && typeof text === "string") return { kind, text };
  if (
    kind === "file" &&
    isSha256(hash) &&
    typeof name === "string" &&
    typeof type === "string" &&
    isSize(size)
  )
    return { kind, hash, name, type, size };
  return undefined;
}

const isSize = (size: Json | undefined): size is number =>
  Number.isSafeInteger(size) && (size as number) >= 0;

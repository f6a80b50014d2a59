/** Which journeys a list shows, in which order, and under which headings. */
import { builtInFrameworks } from "../../content/frameworks";
import { titleOf } from "../../state/journeyTitle";
import type { StoredSummary } from "../../storage/summaryRow";
import { words } from "./findingWords";
import { words as listWords } from "./words";

export const SORTS = ["touched", "name", "earned"] as const;
export type Sort = (typeof SORTS)[number];

export type Finding = {
  readonly query: string;
  readonly sort: Sort;
  /** `all`, `own`, `received`, `collections` (each under its name), or `in:` and the name of one. */
  readonly show: string;
};

export const NOTHING_ASKED: Finding = { query: "", sort: "touched", show: "all" };
export const isAsked = ({ query, sort, show }: Finding): boolean =>
  query.trim() !== "" || sort !== NOTHING_ASKED.sort || show !== NOTHING_ASKED.show;

const IN = "in:";
export const showCollection = (name: string) => `${IN}${name}`;

/** `title`: empty where the rows need none. */
export type Group = {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly StoredSummary[];
};

/** Deleted journeys are never in the list; archived ones only where somebody searches for words. */
export const isListed = ({ shelf }: StoredSummary, searched: boolean): boolean =>
  shelf !== "deleted" && shelf !== "none" && (searched || shelf !== "archived");

export function findJourneys(summaries: readonly StoredSummary[], finding: Finding): readonly Group[] {
  const { query, sort, show } = finding;
  const searched = query.trim() !== "";
  const terms = plain(query).split(/\s+/).filter(Boolean);
  const collection = show.startsWith(IN) ? show.slice(IN.length) : undefined;
  const rows = summaries
    .filter((row) => isListed(row, searched))
    .filter((row) => collection === undefined || row.collection === collection)
    .filter((row) => show !== "received" || row.readOnly)
    .filter((row) => show !== "own" || !row.readOnly)
    .filter((row) => matches(row, terms))
    .sort(ORDERS[sort]);
  if (show === "collections") return byCollection(rows);
  if (searched || collection !== undefined || show === "received") return groups(["", rows]);
  const pinned = rows.filter(({ shelf }) => shelf === "pinned");
  const own = rows.filter(({ shelf }) => shelf === "own");
  const received = rows.filter(({ shelf }) => shelf === "received");
  return groups(["", [...pinned, ...own]], [listWords.received, received]);
}

/** The names of all collections that hold a journey which a list may show, in the order of the alphabet. */
export function collectionsOf(summaries: readonly StoredSummary[]): readonly string[] {
  const names = new Set(
    summaries.filter(({ shelf }) => shelf !== "deleted" && shelf !== "none").map((row) => row.collection),
  );
  names.delete("");
  return [...names].sort(byName.compare);
}

function byCollection(rows: readonly StoredSummary[]): readonly Group[] {
  const rowsByName = new Map<string, StoredSummary[]>();
  for (const row of rows) {
    const known = rowsByName.get(row.collection);
    if (known) known.push(row);
    else rowsByName.set(row.collection, [row]);
  }
  const loose = rowsByName.get("") ?? [];
  rowsByName.delete("");
  const named = [...rowsByName].sort(([a], [b]) => byName.compare(a, b));
  return groups(...named, [words.noCollection, loose]);
}

const groups = (...list: readonly (readonly [string, readonly StoredSummary[]])[]): readonly Group[] =>
  list.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ key: `group ${title}`, title, rows }));

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
const earnedIn = ({ statuses }: StoredSummary) =>
  Object.values(statuses).filter((status) => status === "earned").length;
const byTouch = (a: StoredSummary, b: StoredSummary) => a.recency - b.recency;

const ORDERS: Readonly<Record<Sort, (a: StoredSummary, b: StoredSummary) => number>> = {
  touched: byTouch,
  name: (a, b) => byName.compare(titleOf(a), titleOf(b)) || byTouch(a, b),
  earned: (a, b) => earnedIn(b) - earnedIn(a) || byTouch(a, b),
};

/** Every term in the title, the collection, the framework or the subject. */
function matches(row: StoredSummary, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const text = textOf(row);
  return terms.every((term) => text.includes(term));
}

/** A summary does not change: a new one takes its place. */
const texts = new WeakMap<StoredSummary, string>();

function textOf(row: StoredSummary): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const framework = builtInFrameworks.find(({ id }) => id === row.framework);
  const subject = listWords.subjects[row.subject] ?? row.subject;
  const text = plain(
    [titleOf(row), row.collection, framework?.title ?? "", framework?.shortTitle ?? "", subject].join(" "),
  );
  texts.set(row, text);
  return text;
}

/** As people type it in a hurry: without marks on letters, in small ones. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/**
 * Keeps the index to what stands on this device: reads every journey once, and again only those that were written to since.
 * A framework that came or went is read at once, and every journey anew, as it says how their competencies are called.
 * Reads on while questions are answered, and lets go of the thread often enough for them.
 */
import { loadCaseStudies } from "../content/caseStudies";
import { loadAllFrameworks } from "../content/frameworks";
import { loadGlossary } from "../content/glossary";
import { loadResources } from "../content/resources";
import type { Framework } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import { foldJournal } from "../domain/journal";
import type { OwnFramework } from "../domain/ownFramework";
import { readFramework } from "../domain/readFramework";
import type { Database } from "../storage/database";
import { readEntriesAt, watchOwnFrameworks, watchSummaries } from "../storage/searching";
import type { StoredSummary } from "../storage/summaryRow";
import type { SearchAnswer, Source } from "./answer";
import { caseStudyTexts, competencyTitles, frameworkTexts, resourceTexts, termTexts } from "./contentTexts";
import { searchTexts, type Titles } from "./journeyTexts";
import type { SearchIndex } from "./searchIndex";
import type { SearchText } from "./searchText";

const BROUGHT_ALONG = "waymark";
/** Texts that are put into the index before questions may have their turn: some milliseconds' worth. */
const AT_ONCE = 200;

export type DeviceReading = {
  readonly sources: () => ReadonlyMap<string, Source>;
  readonly progress: () => Pick<SearchAnswer, "read" | "of" | "unread">;
  readonly end: () => void;
};

/** `onMore`: more can be found now, or something no longer. */
export function readDevice(
  database: Database,
  index: SearchIndex,
  onMore: () => void,
  onFault: (error: unknown) => void,
): DeviceReading {
  const revisions = new Map<JourneyId, number>();
  let rows: readonly StoredSummary[] | undefined;
  let sources: ReadonlyMap<string, Source> = new Map<string, Source>();
  let isReading = false;
  let ended = false;
  /** How things are called, by the frameworks that are here now; undefined until these are known. */
  let titles: Promise<Titles> | undefined;
  /** Journeys that could not be read, until they are written to. */
  const unread = new Set<JourneyId>();

  async function readChanged(): Promise<void> {
    if (isReading || !titles) return;
    isReading = true;
    try {
      await titles;
      for (let next = nextToRead(); next !== undefined; next = nextToRead()) {
        await readNext(next);
        onMore();
      }
      onMore();
    } catch (error) {
      if (!ended) onFault(error);
    } finally {
      isReading = false;
    }
  }

  async function readNext({ journey, revision: wanted }: StoredSummary): Promise<void> {
    const called = titles;
    const known = await called;
    if (!known) return;
    index.remove(journey);
    unread.delete(journey);
    let found = wanted;
    try {
      const { revision, entries } = await readEntriesAt(database, journey);
      found = Math.max(revision, wanted);
      const texts = searchTexts(journey, foldJournal(entries), known);
      for (let start = 0; start < texts.length; start += AT_ONCE) {
        index.add(journey, texts.slice(start, start + AT_ONCE));
        await pause();
      }
    } catch (error) {
      if (ended) return;
      // Those behind it are found all the same.
      console.warn("A journey could not be read for the search.", error);
      index.remove(journey);
      unread.add(journey);
    }
    // Deleted while it was read, or a framework came: then it is read once more.
    if (!sources.has(journey)) index.remove(journey);
    else if (called === titles) revisions.set(journey, found);
  }

  /** The one touched last of those that were written to since they were read. */
  const nextToRead = (): StoredSummary | undefined =>
    ended ? undefined : rows?.find(({ journey, revision }) => (revisions.get(journey) ?? -1) < revision);

  const stopFrameworks = watchOwnFrameworks(
    database,
    (own) => {
      titles = loadTitles(own, index);
      revisions.clear();
      // Where it fails, those who wait for it are told.
      titles.then(onMore, () => undefined);
      void readChanged();
    },
    onFault,
  );

  const stop = watchSummaries(
    database,
    (all) => {
      rows = all.filter(({ shelf }) => shelf !== "deleted" && shelf !== "none").sort(byTouched);
      sources = new Map(rows.map((row) => [row.journey as string, sourceOf(row)]));
      for (const journey of revisions.keys())
        if (!sources.has(journey)) {
          index.remove(journey);
          revisions.delete(journey);
          unread.delete(journey);
        }
      void readChanged();
    },
    onFault,
  );

  return {
    sources: () => sources,
    progress: () => ({
      read: rows ? rows.length - rows.filter(({ journey }) => !revisions.has(journey)).length : 0,
      // Not known yet is not the same as none.
      of: rows?.length ?? 1,
      unread: unread.size,
    }),
    end: () => {
      ended = true;
      stop();
      stopFrameworks();
    },
  };
}

const byTouched = (a: StoredSummary, b: StoredSummary) => a.recency - b.recency;

const sourceOf = ({ journey, title, archived, framework }: StoredSummary): Source => ({
  id: journey,
  title,
  archived,
  framework,
});

/** Puts what Waymark brings along into the index, which also says how competencies and resources are called. */
async function loadTitles(own: readonly OwnFramework[], index: SearchIndex): Promise<Titles> {
  const [builtIn, resources, studies, terms] = await Promise.all([
    loadAllFrameworks(),
    loadResources(),
    loadCaseStudies(),
    loadGlossary(),
  ]);
  const frameworks = [...builtIn, ...latest(own.flatMap(({ framework }) => readFramework(framework) ?? []))];
  const texts: readonly SearchText[] = [
    ...frameworks.flatMap(frameworkTexts),
    ...resourceTexts(resources),
    ...caseStudyTexts(studies.caseStudies),
    ...termTexts(terms),
  ];
  index.replace(BROUGHT_ALONG, texts);
  const competencies = competencyTitles(frameworks);
  const names = new Map(resources.map(({ id, title }) => [id, title]));
  return {
    competency: (ref) => competencies.get(ref) ?? "",
    resource: (id) => names.get(id) ?? "",
  };
}

/** Of several versions of a framework only the last, as its screens show it. */
const latest = (frameworks: readonly Framework[]): readonly Framework[] => [
  ...new Map(frameworks.map((framework) => [framework.id, framework])).values(),
];

/** Whoever waits for an answer has it before this goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

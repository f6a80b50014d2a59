import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { useSafekeeping, useSummaries } from "../../state/summaries";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { ALL } from "./address";
import styles from "./Finder.module.css";
import {
  collectionsOf,
  findJourneys,
  isAsked,
  isListed,
  NOTHING_ASKED,
  showCollection,
  SORTS,
} from "./finding";
import type { Finding, Group, Sort } from "./finding";
import { words } from "./findingWords";
import { useFree } from "./useFree";
import { WindowedCards } from "./WindowedCards";

type FinderProps = {
  /** All of the list is wanted, also where nothing is asked. */
  readonly all: boolean;
  /** Told when what is found takes the place of the short list, and when it gives it back. */
  readonly onFound: (found: boolean) => void;
};

/** Searching, sorting and collections. Reads every journey's summary, and is there only where there are many. */
export default function Finder({ all, onFound }: FinderProps) {
  const summaries = useSummaries();
  const kept = useSafekeeping();
  const [asked, ask] = useAsked(all);
  const finding = useDeferredValue(asked);
  const collections = useMemo(() => collectionsOf(summaries ?? []), [summaries]);
  const groups = useMemo(() => findJourneys(summaries ?? [], finding), [summaries, finding]);
  const isSearched = finding.query.trim() !== "";
  const total = useMemo(
    () => (summaries ?? []).filter((row) => isListed(row, isSearched)).length,
    [summaries, isSearched],
  );
  const isRead = summaries !== undefined && kept !== undefined;
  const isFree = useFree(all && isRead);
  const found = isRead && (isFree || isAsked(finding));
  useLayoutEffect(() => onFound(found), [found, onFound]);

  const shows = {
    ...words.shows,
    ...Object.fromEntries(collections.map((name) => [showCollection(name), words.inCollection(name)])),
  };
  const count = countOf(groups);
  return (
    <>
      <form
        role="search"
        aria-label={words.find}
        className={styles["bar"]}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles["search"]}>
          <TextField
            type="search"
            label={words.search}
            hideLabel
            placeholder={words.searchHint}
            value={asked.query}
            onChange={(event) => ask({ ...asked, query: event.target.value })}
          />
        </div>
        <SelectField
          label={words.show}
          value={asked.show in shows ? asked.show : "all"}
          options={Object.entries(shows).map(([value, label]) => ({ value, label }))}
          onChange={(event) => ask({ ...asked, show: event.target.value })}
        />
        <SelectField
          label={words.sort}
          value={asked.sort}
          options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
          onChange={(event) => ask({ ...asked, sort: event.target.value as Sort })}
        />
      </form>
      <p role="status" className={styles["count"]}>
        {found && isAsked(finding) && words.found(count, total)}
      </p>
      {found && count > 0 && (
        <WindowedCards
          key={`${finding.sort} ${finding.show}`}
          groups={groups}
          kept={kept}
          label={words.shows.all}
        />
      )}
      {found && count === 0 && (
        <EmptyState
          title={words.nothingTitle}
          actions={<Button onClick={() => ask(NOTHING_ASKED)}>{words.showAll}</Button>}
        >
          {finding.query.trim() === "" ? words.nothingHere : words.nothing(finding.query.trim())}
        </EmptyState>
      )}
    </>
  );
}

const countOf = (groups: readonly Group[]) => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Browsers allow only so many changes of the address in a while. */
const ADDRESS_AFTER_MS = 300;

/** What is asked for, kept in the address too, so that going back to the list finds it as it was. */
function useAsked(all: boolean) {
  const [search, setSearch] = useSearchParams();
  const [asked, ask] = useState<Finding>(() => ({
    query: search.get("find") ?? "",
    sort: SORTS.find((sort) => sort === search.get("sort")) ?? NOTHING_ASKED.sort,
    show: search.get("show") ?? NOTHING_ASKED.show,
  }));
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = new URLSearchParams();
      if (asked.query.trim() !== "") next.set("find", asked.query.trim());
      if (asked.sort !== NOTHING_ASKED.sort) next.set("sort", asked.sort);
      if (asked.show !== NOTHING_ASKED.show) next.set("show", asked.show);
      if (all) next.set(ALL, "");
      if (next.toString() !== new URLSearchParams(window.location.search).toString())
        setSearch(next, { replace: true });
    }, ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [all, asked, setSearch]);
  return [asked, ask] as const;
}

import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Kept } from "../../storage/firstList";
import type { StoredSummary } from "../../storage/summaryRow";
import type { Group } from "./finding";
import { words } from "./findingWords";
import { JourneyCard } from "./JourneyCard";
import styles from "./JourneysScreen.module.css";

/** CSS pixels; what is drawn is measured. */
const CARD_GUESS = 168;
const HEADING_GUESS = 64;
/** As in the style sheet: the width under which no card goes, in rem, and the gap. */
const CARD_REM = 21;
const GAP = 16;

type Row =
  | { readonly kind: "heading"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: "cards"; readonly key: string; readonly cards: readonly StoredSummary[] };

type WindowedCardsProps = { readonly groups: readonly Group[]; readonly kept: Kept; readonly label: string };

/**
 * Cards of any number, of which only those near the screen are in the page. They stand in one grid as the short list does, with
 * space kept for the rest; the row that has the focus stays, so that a name that is being typed is never lost by scrolling.
 */
export function WindowedCards({ groups, kept, label }: WindowedCardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { columns, top } = useMeasure(list);
  const rows = useMemo(() => rowsOf(groups, columns), [groups, columns]);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const places = useMemo(() => placesOf(groups), [groups]);
  const [focused, setFocused] = useState<string>();
  const focusedRow = focused === undefined ? -1 : rows.findIndex((row) => holds(row, focused));

  // It gives functions that must not be remembered, and this component remembers none of them.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "heading" ? HEADING_GUESS : CARD_GUESS),
    getItemKey: (index) => rows[index]?.key ?? index,
    gap: GAP,
    overscan: 3,
    scrollMargin: top,
    // Before the window is measured (and where it never is, as in tests) there is a screen's worth.
    initialRect: { width: 1024, height: 1024 },
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return focusedRow < 0 || shown.includes(focusedRow)
          ? shown
          : [...shown, focusedRow].sort((a, b) => a - b);
      },
      [focusedRow],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? top;

  return (
    // Listens only to which of its cards has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      role="list"
      aria-label={label}
      ref={list}
      className={styles["cards"]}
      style={{
        paddingBlockStart: (items[0]?.start ?? top) - top,
        paddingBlockEnd: Math.max(0, virtualizer.getTotalSize() + top - end),
      }}
      onFocus={(event) => setFocused(event.target.closest<HTMLElement>("[data-journey]")?.dataset["journey"])}
      onBlur={() => setFocused(undefined)}
    >
      {items.map((item, at) => {
        const row = rows[item.index];
        const before = items[at - 1];
        if (!row) return null;
        const left =
          before && before.index !== item.index - 1 ? item.start - before.end - 2 * GAP : undefined;
        const space = left !== undefined && (
          <li
            key={`before ${row.key}`}
            role="presentation"
            className={styles["whole"]}
            style={{ blockSize: left }}
          />
        );
        if (row.kind === "heading")
          return [
            space,
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles["whole"]}
            >
              <h2 className={styles["group"]}>
                {row.title} <span className={styles["groupCount"]}>{words.groupCount(row.count)}</span>
              </h2>
            </li>,
          ];
        return [
          space,
          ...row.cards.map((summary, column) => (
            <JourneyCard
              key={summary.journey}
              summary={summary}
              safekeeping={kept.get(summary.journey)}
              level={3}
              place={{ of: total, at: (places.get(summary.journey) ?? 0) + 1 }}
              {...(column === 0 ? { measure: virtualizer.measureElement, row: item.index } : {})}
            />
          )),
        ];
      })}
    </ul>
  );
}

const holds = (row: Row, journey: string) =>
  row.kind === "cards" && row.cards.some((summary) => summary.journey === journey);

function placesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group) => group.rows).map(({ journey }, index) => [journey, index]));
}

function rowsOf(groups: readonly Group[], columns: number): readonly Row[] {
  return groups.flatMap(({ key, title, rows }) => {
    const cards: Row[] = [];
    for (let start = 0; start < rows.length; start += columns) {
      const own = rows.slice(start, start + columns);
      cards.push({ kind: "cards", key: `${key}/${own[0]?.journey}`, cards: own });
    }
    return title === "" ? cards : [{ kind: "heading", key, title, count: rows.length } as const, ...cards];
  });
}

/** How many cards stand beside each other, and where the list begins on the page, in CSS pixels. */
function useMeasure(list: { readonly current: HTMLElement | null }) {
  const [measured, setMeasured] = useState({ columns: 1, top: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const columns = Math.max(1, Math.floor((element.clientWidth + GAP) / (CARD_REM * rem + GAP)));
      const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
      setMeasured((now) => (now.columns === columns && now.top === top ? now : { columns, top }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above may grow, as a message or larger text does.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return measured;
}

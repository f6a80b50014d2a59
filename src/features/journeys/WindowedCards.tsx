import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Kept } from "../../storage/firstList";
import type { StoredSummary } from "../../storage/summaryRow";
import type { Group } from "./finding";
import { words } from "./findingWords";
import { JourneyCard } from "./JourneyCard";
import styles from "./JourneysScreen.module.css";
import { GAP, useListPlace, useScrollKept } from "./useListPlace";

/** CSS pixels; what is drawn is measured. */
const CARD_GUESS = 168;
const HEADING_GUESS = 64;
type Row =
  | { readonly kind: "heading"; readonly key: string; readonly title: string; readonly count: number }
  | {
      readonly kind: "cards";
      readonly key: string;
      readonly cards: readonly StoredSummary[];
      readonly level: 2 | 3;
    };

type WindowedCardsProps = { readonly groups: readonly Group[]; readonly kept: Kept; readonly label: string };

/**
 * Cards of any number, of which only those near the screen are in the page. They stand in one grid as the short list does, with
 * space kept for the rest; the row that had the focus last stays, so that a name that is being typed is not lost by scrolling.
 */
export function WindowedCards({ groups, kept, label }: WindowedCardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const place = useListPlace(list);
  const { columns, top } = place;
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
    initialMeasurementsCache: place.left?.measured ?? [],
    initialRect: { width: 1024, height: 1024 },
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        if (focusedRow >= 0) shown.add(focusedRow);
        // Under which heading cards stand is told with them, however far above it is.
        for (const index of shown) {
          const heading = headingOf(rows, index);
          if (heading >= 0) shown.add(heading);
        }
        return [...shown].sort((a, b) => a - b);
      },
      [rows, focusedRow],
    ),
  });
  useScrollKept(place, () => virtualizer.measurementsCache);
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
    >
      {items.flatMap((item, at) => {
        const row = rows[item.index];
        const before = items[at - 1];
        if (!row) return [];
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
              level={row.level}
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

/** -1 where there is none. */
function headingOf(rows: readonly Row[], index: number): number {
  let at = index;
  while (at >= 0 && rows[at]?.kind !== "heading") at -= 1;
  return at;
}

function placesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group) => group.rows).map(({ journey }, index) => [journey, index]));
}

function rowsOf(groups: readonly Group[], columns: number): readonly Row[] {
  return groups.flatMap(({ key, title, rows }) => {
    const cards: Row[] = [];
    for (let start = 0; start < rows.length; start += columns) {
      const own = rows.slice(start, start + columns);
      cards.push({
        kind: "cards",
        key: `${key}/${own[0]?.journey}`,
        cards: own,
        level: title === "" ? 2 : 3,
      });
    }
    return title === "" ? cards : [{ kind: "heading", key, title, count: rows.length } as const, ...cards];
  });
}

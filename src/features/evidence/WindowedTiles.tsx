import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import styles from "./Tiles.module.css";
import { nextTile } from "./tileKeys";
import { useTileLayout } from "./tileLayout";
import type { TilesProps } from "./tilesProps";

/** Rows beyond the screen that stand ready, so that a quick thumb sees no gaps. */
const OVERSCAN = 4;

/**
 * Thousands of items of which only those near the screen are in the page. Every row is equally high, so that the scrollbar tells
 * the truth; the row that has the focus stays, with its neighbours, so that Tab always finds the next one.
 */
export function WindowedTiles({ items, label, renderTile }: TilesProps) {
  const list = useRef<HTMLUListElement>(null);
  const { columns, rowHeight, gap, top } = useTileLayout(list);
  const rows = Math.ceil(items.length / columns);
  const [held, setHeld] = useState<number>();
  const wanted = useRef<number>(undefined);
  const heldRow = held === undefined ? undefined : Math.floor(held / columns);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = heldRow === undefined ? [] : [heldRow - 1, heldRow, heldRow + 1];
      const inside = near.filter((row) => row >= 0 && row < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...inside])].sort((a, b) => a - b);
    },
    [heldRow],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized
  const virtualizer = useWindowVirtualizer({
    count: rows,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  // What a key leads to is in the page one rendering later.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const next = list.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"] :is(a, input)`);
    if (!next) return;
    wanted.current = undefined;
    next.focus();
  });

  function onKeyDown(event: KeyboardEvent) {
    const to = nextTile(event, { count: items.length, columns });
    if (to === undefined) return;
    wanted.current = to;
    setHeld(to);
  }
  function onFocus(event: FocusEvent) {
    const at = event.target.closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (at !== undefined) setHeld(Number(at));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that the links inside do not take move on among them
    <ul
      ref={list}
      role="list"
      aria-label={label}
      data-print="none"
      className={styles["windowed"]}
      style={{ blockSize: Math.max(0, virtualizer.getTotalSize() - gap) }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {virtualizer.getVirtualItems().flatMap((row) =>
        items.slice(row.index * columns, (row.index + 1) * columns).map((item, column) => (
          <li
            key={item.id}
            data-at={row.index * columns + column}
            aria-setsize={items.length}
            aria-posinset={row.index * columns + column + 1}
            style={{
              insetBlockStart: row.start - top,
              insetInlineStart: `calc(${column} * (100% + ${gap}px) / ${columns})`,
              inlineSize: `calc((100% - ${(columns - 1) * gap}px) / ${columns})`,
              blockSize: rowHeight - gap,
            }}
          >
            {renderTile(item)}
          </li>
        )),
      )}
    </ul>
  );
}

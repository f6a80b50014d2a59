import { useLayoutEffect, useState, type RefObject } from "react";

export type TileLayout = {
  readonly columns: number;
  /** CSS pixels, with the gap below it. */
  readonly rowHeight: number;
  readonly gap: number;
  /** From the top of the page to the list, in CSS pixels. */
  readonly top: number;
};

const GAP = 16;
/** As in Tiles.module.css, in rem: they grow with the letters. */
const MIN_WIDTH_REM = 9.5;
/** Below the picture: two lines of title and two of facts. */
const WORDS_REM = 5.5;

/** How many tiles fit side by side and how high each is, by the list's own width and the size of letters. */
export function useTileLayout(list: RefObject<HTMLElement | null>): TileLayout {
  const [layout, setLayout] = useState<TileLayout>(() => layoutFor(0, 16, 0));
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => {
      const { width, top } = element.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const next = layoutFor(width, rem, Math.round(top + window.scrollY));
      setLayout((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // What stands above it may grow or go.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return layout;
}

export function layoutFor(width: number, rem: number, top: number): TileLayout {
  const columns = Math.max(1, Math.floor((width + GAP) / (MIN_WIDTH_REM * rem + GAP)));
  const tile = (width - (columns - 1) * GAP) / columns;
  return { columns, rowHeight: Math.round((tile * 3) / 4 + WORDS_REM * rem) + GAP, gap: GAP, top };
}

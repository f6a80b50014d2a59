import type { VirtualItem } from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type RefObject } from "react";
import { useLocation, useNavigationType } from "react-router";

/** As in the style sheet: the width in rem under which no card goes, and the gap in CSS pixels. */
const CARD_REM = 21;
export const GAP = 16;

/** How a list stood when it was left. All in CSS pixels. */
type Left = {
  readonly scrolled: number;
  readonly columns: number;
  readonly top: number;
  readonly measured: VirtualItem[];
};

/** By the entry of the browser's history, in which one may come back to it. */
const leftByEntry = new Map<string, Left>();

/** How many cards stand beside each other, where the list begins on the page, and how it stood when one went away from it. */
export function useListPlace(list: RefObject<HTMLElement | null>) {
  const { key } = useLocation();
  const type = useNavigationType();
  const [left] = useState(() => (type === "POP" ? leftByEntry.get(key) : undefined));
  const [place, setPlace] = useState({ columns: left?.columns ?? 1, top: left?.top ?? 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const columns = Math.max(1, Math.floor((element.clientWidth + GAP) / (CARD_REM * rem + GAP)));
      const top = Math.round(element.getBoundingClientRect().top + window.scrollY);
      setPlace((now) => (now.columns === columns && now.top === top ? now : { columns, top }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // What stands above may grow, as a message or larger text does.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return { ...place, entry: key, left };
}

/**
 * Going back to a list finds it where it was left; the browser alone looks for that place before the list is there. `measured`
 * is asked for when it is left.
 */
export function useScrollKept(
  { columns, top, entry, left }: ReturnType<typeof useListPlace>,
  measured: () => VirtualItem[],
): void {
  useLayoutEffect(() => {
    if (left) window.scrollTo({ top: left.scrolled, behavior: "instant" });
  }, [left]);
  // Noted anew with every rendering, so that the last one's is what is kept.
  useLayoutEffect(
    () => () => void leftByEntry.set(entry, { scrolled: window.scrollY, columns, top, measured: measured() }),
  );
}

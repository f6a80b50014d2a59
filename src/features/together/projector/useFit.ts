import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How far below its box something may reach and still be read whole; CSS pixels. */
const SLACK_PX = 2;

/**
 * How many of a list's items can be seen whole in its box, from the first; a wall can't be scrolled. All stay laid out, so that
 * hiding what is out moves nothing. `count`: how many there are.
 */
export function useFit<T extends HTMLElement>(
  count: number,
): { readonly list: RefObject<T | null>; readonly fitting: number } {
  const list = useRef<T>(null);
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || count === 0) return undefined;
    const measure = () => {
      const end = box.getBoundingClientRect().bottom + SLACK_PX;
      const items = [...box.children];
      const firstOut = items.findIndex((item) => item.getBoundingClientRect().bottom > end);
      setFitting(firstOut === -1 ? items.length : firstOut);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const watching = new ResizeObserver(measure);
    watching.observe(box);
    return () => watching.disconnect();
  }, [count]);
  return { list, fitting: Math.min(fitting, count) };
}

import type { KeyboardEvent } from "react";

type Places = { readonly count: number; readonly columns: number };

/** The place of the tile that a key leads to from the one that has the focus, and then the key does nothing else; undefined for other keys. */
export function nextTile(event: KeyboardEvent, places: Places): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (!(event.target instanceof HTMLElement)) return undefined;
  const from = event.target.closest<HTMLElement>("[data-at]")?.dataset["at"];
  if (from === undefined) return undefined;
  const isRtl = getComputedStyle(event.target).direction === "rtl";
  const to = stepFrom(Number(from), event.key, places, isRtl);
  if (to !== undefined) event.preventDefault();
  return to;
}

export function stepFrom(
  from: number,
  key: string,
  { count, columns }: Places,
  isRtl = false,
): number | undefined {
  const onwards = isRtl ? "ArrowLeft" : "ArrowRight";
  const backwards = isRtl ? "ArrowRight" : "ArrowLeft";
  const step =
    key === onwards
      ? 1
      : key === backwards
        ? -1
        : key === "ArrowDown"
          ? columns
          : key === "ArrowUp"
            ? -columns
            : 0;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (step === 0) return undefined;
  const to = from + step;
  // Down from above a gap in the last row goes to the last of all.
  if (to >= count && step === columns && Math.floor(from / columns) < Math.floor((count - 1) / columns))
    return count - 1;
  return to >= 0 && to < count ? to : from;
}

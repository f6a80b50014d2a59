/** The arrow keys go from the field into what was found and through it; Home and End to its ends, and up from the first back. */
import type { KeyboardEvent } from "react";

/** On every link that they stop at. */
export const HIT = "data-hit";

/** For whatever holds both the field and the results. */
export function goByArrow(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement)) return;
  const hits = [...currentTarget.querySelectorAll<HTMLElement>(`[${HIT}]`)];
  const field = currentTarget.querySelector<HTMLElement>("input[type=search]");
  const inField = target === field;
  const row = target.closest("li")?.querySelector<HTMLElement>(`[${HIT}]`);
  const place = row ? hits.indexOf(row) : -1;
  if (!inField && place < 0) return;
  let next: HTMLElement | null | undefined;
  if (key === "ArrowDown") next = hits[place + 1];
  else if (key === "ArrowUp" && !inField) next = place === 0 ? field : hits[place - 1];
  else if (key === "Home" && !inField) next = hits[0];
  else if (key === "End" && !inField) next = hits.at(-1);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

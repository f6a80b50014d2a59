/** Where a row goes when it is moved, and what is said while it is dragged. */
import type { Announcements } from "@dnd-kit/core";
import { sortableWords as words } from "./sortableWords";

/** Which one it stands behind once it is at `index` (0-based); null where it is first then. */
export function placeAfter<Id extends string>(order: readonly Id[], id: Id, index: number): Id | null {
  const others = order.filter((each) => each !== id);
  return others[index - 1] ?? null;
}

export function sortableAnnouncements(
  items: readonly { readonly id: string; readonly name: string }[],
): Announcements {
  type Saying = (name: string, at: number, count: number) => string;
  const told = (saying: Saying, id: unknown, place: unknown) => {
    const item = items.find((each) => each.id === id);
    const at = items.findIndex((each) => each.id === place) + 1;
    return item && at > 0 ? saying(item.name, at, items.length) : undefined;
  };
  return {
    onDragStart: ({ active }) => told(words.picked, active.id, active.id),
    // It is over its own place at once, before anybody has heard that it was picked up.
    onDragOver: ({ active, over }) =>
      told(over?.id === active.id ? words.picked : words.over, active.id, over?.id),
    onDragEnd: ({ active, over }) => told(words.dropped, active.id, over?.id ?? active.id),
    onDragCancel: ({ active }) => told(words.cancelled, active.id, active.id),
  };
}

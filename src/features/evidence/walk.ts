/** From item to item of a list, in its order. */
import type { EvidenceId } from "../../domain/ids";
import type { Turn } from "./swipe";

export type Walk = Turn & {
  readonly onFirst: (() => void) | undefined;
  readonly onLast: (() => void) | undefined;
  /** Counted from 1; undefined where the item is not of the list. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
};

export function walkFrom(ids: readonly EvidenceId[], item: EvidenceId, go: (to: EvidenceId) => void): Walk {
  const at = ids.indexOf(item);
  const to = (index: number) => {
    const id = at < 0 || index === at ? undefined : ids[index];
    return id === undefined ? undefined : () => go(id);
  };
  return {
    onPrevious: at > 0 ? to(at - 1) : undefined,
    onNext: to(at + 1),
    onFirst: to(0),
    onLast: to(ids.length - 1),
    place: at < 0 ? undefined : { at: at + 1, of: ids.length },
  };
}

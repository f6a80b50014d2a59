import { useState } from "react";
import type { Action } from "../../../domain/action";
import type { ActionId } from "../../../domain/ids";

/** What was tapped stays where it stood for as long as somebody looks, so that a second tap finds it. */
export function useHeldPlaces<Section extends string>(
  parts: Readonly<Record<Section, readonly Action[]>>,
  order: (a: Action, b: Action) => number,
) {
  const [held, setHeld] = useState<ReadonlyMap<ActionId, Section>>(new Map());
  /** `actions`: all that may be shown. */
  const sectionOf = (section: Section, actions: readonly Action[]): readonly Action[] => {
    const here = parts[section].filter(({ id }) => !held.has(id) || held.get(id) === section);
    const kept = actions.filter((action) => held.get(action.id) === section && !here.includes(action));
    return [...here, ...kept].sort(order);
  };
  const hold = (id: ActionId, section: Section) => setHeld((before) => new Map(before).set(id, section));
  return { sectionOf, hold };
}

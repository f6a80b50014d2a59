/** What somebody has switched on and off on this screen. It begins with the least that the purpose needs. */
import { useMemo, useState } from "react";
import type { EvidenceId } from "../../domain/ids";
import type { ToShow } from "../../domain/toShow";
import type { Offer } from "./contents";
import type { Switches } from "./Holds";
import { firstChosen, isPhotograph, roomOf, type RecordPurpose } from "./purposes";

/** Kept while the purpose changes: nobody goes through forty photographs twice. */
export type Decided = ReadonlyMap<EvidenceId, boolean>;

export function useSwitches(
  purpose: RecordPurpose | "show",
  offer: Offer | undefined,
  [decided, setDecided]: readonly [Decided, (decided: Decided) => void],
): { readonly switches: Switches; readonly toShow: ToShow } {
  const [withReasons, setReasons] = useState(false);
  const [withNames, setNames] = useState(false);
  const { evidence: place } = roomOf(purpose);
  const chosen = useMemo(() => {
    const fitting = (offer?.offered ?? [])
      .map(({ item }) => item)
      .filter((item) => place === "all" || (place === "photographs" && isPhotograph(item)));
    const first = firstChosen(purpose, fitting);
    return new Set(fitting.map(({ id }) => id).filter((id) => decided.get(id) ?? first.has(id)));
  }, [decided, offer, place, purpose]);
  const choose = (items: readonly EvidenceId[], isIn: boolean) =>
    setDecided(new Map([...decided, ...items.map((id) => [id, isIn] as const)]));
  return {
    switches: { withReasons, withNames, setReasons, setNames, chosen, choose },
    toShow: { withReasons, withNames, evidence: chosen },
  };
}

/** What somebody has switched on and off on this screen. It begins with the least that the purpose needs. */
import { useEffect, useMemo, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { leastChoice } from "../../domain/gatherShown";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { ToShow } from "../../domain/toShow";
import type { Offer } from "./contents";
import type { Switches } from "./Holds";
import { firstChosen, isPhotograph, roomOf, type RecordPurpose } from "./purposes";

/** Kept while the purpose changes: nobody goes through forty photographs twice. */
export type Decisions = {
  readonly decided: ReadonlyMap<EvidenceId, boolean>;
  readonly decide: (items: readonly EvidenceId[], isIn: boolean) => void;
  /**
   * What each journey offered when it was first read here: of that the first choice is made. What arrives later, or may be shown
   * only since, stays out until somebody has seen it and switches it on.
   */
  readonly firstRead: FirstRead;
  readonly noteRead: (offer: Offer) => void;
};

type FirstRead = ReadonlyMap<JourneyId, readonly Evidence[]>;

const LEAST = leastChoice();

export function useDecisions(): Decisions {
  const [decided, setDecided] = useState<Decisions["decided"]>(new Map());
  const [firstRead, setFirstRead] = useState<FirstRead>(new Map());
  return useMemo(
    () => ({
      decided,
      firstRead,
      decide: (items, isIn) =>
        setDecided((before) => new Map([...before, ...items.map((id) => [id, isIn] as const)])),
      noteRead: (offer) => setFirstRead((before) => withOffer(before, offer)),
    }),
    [decided, firstRead],
  );
}

/** The same where every journey of the offer has been read before. */
function withOffer(before: FirstRead, { journeys, offered }: Offer): FirstRead {
  const fresh = journeys.filter((journey) => !before.has(journey));
  if (fresh.length === 0) return before;
  const itemsOf = (journey: JourneyId) =>
    offered.filter((each) => each.journey === journey).map(({ item }) => item);
  return new Map([...before, ...fresh.map((journey) => [journey, itemsOf(journey)] as const)]);
}

export function useSwitches(
  purpose: RecordPurpose | "show",
  offer: Offer | undefined,
  { decided, decide, firstRead, noteRead }: Decisions,
): { readonly switches: Switches; readonly toShow: ToShow } {
  const [withReasons, setReasons] = useState(LEAST.withReasons);
  const [withNames, setNames] = useState(LEAST.withNames);
  useEffect(() => {
    if (offer) noteRead(offer);
  }, [offer, noteRead]);
  const { evidence: place } = roomOf(purpose);
  const chosen = useMemo((): ReadonlySet<EvidenceId> => {
    if (!offer) return LEAST.evidence;
    const fits = (item: Evidence) => place === "all" || (place === "photographs" && isPhotograph(item));
    const read = withOffer(firstRead, offer);
    const first = firstChosen(
      purpose,
      offer.journeys.flatMap((journey) => read.get(journey) ?? []).filter(fits),
    );
    const fitting = offer.offered.map(({ item }) => item).filter(fits);
    return new Set(fitting.map(({ id }) => id).filter((id) => decided.get(id) ?? first.has(id)));
  }, [decided, firstRead, offer, place, purpose]);
  return {
    switches: { withReasons, withNames, setReasons, setNames, chosen, choose: decide },
    toShow: { withReasons, withNames, evidence: chosen },
  };
}

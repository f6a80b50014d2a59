/** What somebody has switched on and off on this screen. It begins with the least that the purpose needs. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Evidence } from "../../domain/evidence";
import { leastChoice } from "../../domain/gatherShown";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { ToShow } from "../../domain/toShow";
import type { Offer } from "./contents";
import type { Switches } from "./Holds";
import { firstChosen, isPhotograph, roomOf, type RecordPurpose } from "./purposes";

type Asked = RecordPurpose | "show";

/** What was switched for one purpose; of a piece that is not in `decided` nobody has said anything. */
type Said = {
  readonly withReasons: boolean;
  readonly withNames: boolean;
  readonly decided: ReadonlyMap<EvidenceId, boolean>;
};

/**
 * What is switched belongs to its purpose: another one begins with its own least, and one that is come back to stands as it was
 * left. So nothing is in a file, or missing from it, for what was decided about another.
 */
export type Decisions = {
  readonly saidFor: (purpose: Asked) => Said;
  readonly sayFor: (purpose: Asked, change: (before: Said) => Partial<Said>) => void;
  /**
   * What each journey offered when it was first read here: of that the first choice is made. What arrives later, or may be shown
   * only since, stays out until somebody has seen it and switches it on.
   */
  readonly firstRead: FirstRead;
  readonly noteRead: (offer: Offer) => void;
};

type FirstRead = ReadonlyMap<JourneyId, readonly Evidence[]>;

const LEAST = leastChoice();
const NOTHING_SAID: Said = {
  withReasons: LEAST.withReasons,
  withNames: LEAST.withNames,
  decided: new Map(),
};

export function useDecisions(): Decisions {
  const [said, setSaid] = useState<ReadonlyMap<Asked, Said>>(new Map());
  const [firstRead, setFirstRead] = useState<FirstRead>(new Map());
  return useMemo(
    () => ({
      saidFor: (purpose) => said.get(purpose) ?? NOTHING_SAID,
      sayFor: (purpose, change) =>
        setSaid((all) => {
          const before = all.get(purpose) ?? NOTHING_SAID;
          return new Map([...all, [purpose, { ...before, ...change(before) }]]);
        }),
      firstRead,
      noteRead: (offer) => setFirstRead((before) => withOffer(before, offer)),
    }),
    [said, firstRead],
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
  purpose: Asked,
  offer: Offer | undefined,
  { saidFor, sayFor, firstRead, noteRead }: Decisions,
): { readonly switches: Switches; readonly toShow: ToShow } {
  const { withReasons, withNames, decided } = saidFor(purpose);
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
  const choose = useCallback(
    (items: readonly EvidenceId[], isIn: boolean) =>
      sayFor(purpose, (before) => ({
        decided: new Map([...before.decided, ...items.map((id) => [id, isIn] as const)]),
      })),
    [sayFor, purpose],
  );
  return {
    switches: {
      withReasons,
      withNames,
      setReasons: (isIn) => sayFor(purpose, () => ({ withReasons: isIn })),
      setNames: (isIn) => sayFor(purpose, () => ({ withNames: isIn })),
      chosen,
      choose,
    },
    toShow: { withReasons, withNames, evidence: chosen },
  };
}

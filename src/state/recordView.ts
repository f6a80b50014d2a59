/**
 * How somebody looks at the record on this device: as a wheel, a list or a matrix, and what they look back to. Tablets are
 * shared, so it is kept by person; whoever has neither written nor given a name yet has one place in common.
 */
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useMemo, useRef, useState } from "react";
import type { JourneyId } from "../domain/ids";
import type { Json } from "../lib/json";
import type { Person } from "../storage/database";
import { changeSetting, readSetting } from "../storage/device";
import { storageFault } from "../storage/faults";
import { database } from "./database";
import { faultText } from "./faultText";
import { restoreCurrentPerson, useCurrentPerson } from "./people";
import { showError } from "./toasts";

export const RECORD_LOOKS = ["wheel", "list", "matrix"] as const;
export type RecordLook = (typeof RECORD_LOOKS)[number];

/** A milestone's id, a day as YYYY-MM-DD, or nothing. */
export type LookBack = { readonly milestone: string } | { readonly day: string } | { readonly nothing: true };

export type RecordView = {
  readonly look: RecordLook;
  /** Undefined where this person has not chosen for this journey. */
  readonly lookBack: LookBack | undefined;
};

export type RecordViewHandle = RecordView & {
  /** Both show at once and are kept beside it; where that fails a sentence says so. */
  readonly setLook: (look: RecordLook) => void;
  readonly setLookBack: (lookBack: LookBack) => void;
};

/** `readBackBy`: the number of the reading that says it, once it is kept; undefined while it is not. */
type Chosen = { readonly place: string; readonly value: Json; readonly readBackBy?: number };

/** One setting for all, so that it is read beside the journal and waits for nobody to be known. */
const VIEWS = "record-views";

const placeOf = ({ id, usedAt }: Pick<Person, "id" | "usedAt">) => (usedAt > 0 ? id : "");

/** Undefined until it was looked up, which takes no longer than the journal, so that no other view shows before it. */
export function useRecordView(journey: JourneyId): RecordViewHandle | undefined {
  const place = placeOf(useCurrentPerson());
  const isRestored = useIsRestored();
  // Counts what was kept, so that each is followed by a reading that is surely of it, or of what another tab made of it since.
  const kept = useRef(0);
  const [reading, setReading] = useState(0);
  const stored = useLiveQuery(
    async () => ({ reading, value: await readSetting(database(), VIEWS) }),
    [reading],
  );
  // What was just chosen, until it is read back.
  const [chosen, setChosen] = useState<Chosen>();
  const isReadBack = chosen?.readBackBy !== undefined && stored && stored.reading >= chosen.readBackBy;
  const value = chosen?.place === place && !isReadBack ? chosen.value : membersOf(stored?.value)[place];
  const view = useMemo(() => parseView(value, journey), [value, journey]);
  if (!isRestored || !stored) return undefined;

  const change = (step: (value: Json | undefined) => Json) => {
    const own: Chosen = { place, value: step(value) };
    setChosen(own);
    const stepAll = (all: Json | undefined) => ({ ...membersOf(all), [place]: step(membersOf(all)[place]) });
    changeSetting(database(), VIEWS, stepAll).then(
      () => {
        kept.current += 1;
        const readBackBy = kept.current;
        setReading(readBackBy);
        setChosen((now) => (now === own ? { ...own, readBackBy } : now));
      },
      (error: unknown) => {
        setChosen((now) => (now === own ? undefined : now));
        showError(faultText(storageFault(error)));
      },
    );
  };
  return {
    ...view,
    setLook: (look) => change((now) => ({ ...membersOf(now), look })),
    setLookBack: (lookBack) =>
      change((now) => ({
        ...membersOf(now),
        since: { ...membersOf(membersOf(now)["since"]), [journey]: lookBack },
      })),
  };
}

/** Whoever wrote last on this device is known: before it, the view would be a stranger's. */
function useIsRestored(): boolean {
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    let gone = false;
    const done = () => !gone && setRestored(true);
    // Without it the view is the one that all without a name have.
    restoreCurrentPerson().then(done, done);
    return () => {
      gone = true;
    };
  }, []);
  return isRestored;
}

export function parseView(value: Json | undefined, journey: JourneyId): RecordView {
  const { look, since } = membersOf(value);
  return {
    look: RECORD_LOOKS.find((known) => known === look) ?? "wheel",
    lookBack: parseLookBack(membersOf(since)[journey]),
  };
}

function parseLookBack(value: Json | undefined): LookBack | undefined {
  const { milestone, day, nothing } = membersOf(value);
  if (typeof milestone === "string") return { milestone };
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)) return { day };
  return nothing === true ? { nothing } : undefined;
}

type Members = { readonly [member: string]: Json };

function membersOf(value: Json | undefined): { readonly [member: string]: Json | undefined } & Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

import { use, useCallback, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { competencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { CaptureFor } from "../../paths";
import { OnlyJourney } from "../../state/handedOver";
import { faultText } from "../../state/faultText";
import { useSummary } from "../../state/summaries";
import { showError } from "../../state/toasts";
import { sayOfWaiting, useLeftAt, useWaiting, useWritableJourneys } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import type { StoredSummary } from "../../storage/summaryRow";
import { lotOf, placeOf, type Where } from "./lot";
import { sayAsItLands, type UnderWay } from "./underWay";

export type Kind = NonNullable<CaptureFor["kind"]>;
export const KINDS = ["photo", "file", "note", "link", "sound"] as const satisfies readonly Kind[];

export type Capture = {
  /** False until what waits was read. */
  readonly ready: boolean;
  readonly kind: Kind;
  /** The address itself asks for this kind. */
  readonly kindAsked: boolean;
  readonly lot: readonly WaitingRow[];
  /** The lot among all that waits now, as just read. */
  readonly pick: (rows: readonly WaitingRow[]) => readonly WaitingRow[];
  /** How many more wait in the tray. */
  readonly others: number;
  readonly journeys: readonly StoredSummary[];
  readonly where: Where;
  /** The address names a journey that is only read here. */
  readonly readOnlyAsked: boolean;
  readonly setKind: (kind: Kind) => void;
  readonly setWhere: (where: Where) => void;
};

const NOWHERE: Where = { journey: "", serves: [] };

/** What the address asks for, what is being worked on, and where it is to go. What is chosen here is durable with each row. */
export function useCapture(underWay: UnderWay): Capture {
  const [query, setQuery] = useSearchParams();
  const [now] = useState(() => Date.now());
  const [chosen, setChosen] = useState<Where>();
  const latest = useRef<Where>(undefined);
  const rows = useWaiting();
  const leftAt = useLeftAt();
  const only = use(OnlyJourney);
  const all = useWritableJourneys();
  // Of the other journeys, and of what was caught for them, whoever has the tablet for this one sees nothing.
  const journeys = only === undefined ? all : all?.filter(({ journey }) => journey === only);
  const asked = { journey: query.get("journey"), competency: query.get("competency") };
  const summary = useSummary((asked.journey ?? "") as JourneyId);

  const pick = (waiting: readonly WaitingRow[]) =>
    leftAt === undefined ? [] : lotOf(waiting, { leftAt, now, asked });
  const lot = pick(rows ?? []);
  const writable = new Set<string>(journeys?.map(({ journey }) => journey));
  const standing = asked.journey === summary?.journey ? summary : undefined;
  const canWrite = standing !== undefined && !standing.readOnly && standing.existence !== "deleted";
  const fromAddress: Where | undefined =
    canWrite && standing.framework !== ""
      ? {
          journey: standing.journey,
          serves: asked.competency === null ? [] : [competencyRef(standing.framework, asked.competency)],
        }
      : undefined;
  const standsIn = placeOf(lot);
  const fromLot =
    standsIn && (writable.has(standsIn.journey) || standsIn.journey === fromAddress?.journey)
      ? standsIn
      : undefined;
  const touchedLast = journeys?.find(({ isExample }) => !isExample) ?? journeys?.[0];
  const fromShelf: Where = touchedLast ? { journey: touchedLast.journey, serves: [] } : NOWHERE;
  const where = chosen ?? fromLot ?? fromAddress ?? (lot.length > 0 ? NOWHERE : fromShelf);

  const change = useCallback(
    (changed: Readonly<Record<string, string | null>>) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changed))
            if (value === null) after.delete(name);
            else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    [setQuery],
  );
  const setKind = useCallback((kind: Kind) => change({ kind }), [change]);

  async function setWhere(next: Where) {
    latest.current = next;
    setChosen(next);
    // A reload must find the same: what is caught says by itself where it goes, and the address no longer says otherwise.
    change({ journey: next.journey === "" ? null : next.journey, competency: null });
    const place = { journey: next.journey, serves: next.serves };
    const landing = sayAsItLands(underWay, place, () => latest.current === next);
    const said = await sayOfWaiting(
      lot.map(({ id }) => id),
      place,
    );
    const problem = said.ok ? await landing : faultText(said.error);
    if (problem !== undefined) showError(problem);
  }

  const kindAsked = KINDS.find((kind) => kind === query.get("kind"));
  return {
    ready: rows !== undefined && leftAt !== undefined && journeys !== undefined,
    kind: kindAsked ?? "photo",
    kindAsked: kindAsked !== undefined,
    lot,
    pick,
    others: only === undefined ? (rows?.length ?? 0) - lot.length : 0,
    journeys: journeys ?? [],
    where: { journey: where.journey, serves: where.serves },
    readOnlyAsked: standing?.readOnly ?? false,
    setKind,
    setWhere: (next) => void setWhere(next),
  };
}

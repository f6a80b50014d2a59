import { useId, useMemo, useState, type ReactNode } from "react";
import type { ActionId } from "../../domain/ids";
import { useToday } from "../../state/today";
import { namesUsed, PlanContext, readPlan, type AdderSlot } from "./planContext";
import type { PlanViewProps } from "./planView";

type PlanAroundProps = PlanViewProps & { readonly adder: AdderSlot; readonly children: ReactNode };

/** Reads the plan once for all that stands in it. */
export function PlanAround({ children, adder, journey, journal, framework, readOnly }: PlanAroundProps) {
  const owners = useId();
  const today = useToday();
  const [resultsOpen] = useState(() => new Set<ActionId>());
  const plan = useMemo(
    () => readPlan({ journey, journal, framework, readOnly }, { today, owners, adder, resultsOpen }),
    [journey, journal, framework, readOnly, today, owners, adder, resultsOpen],
  );
  const names = useMemo(() => namesUsed(journal), [journal]);
  return (
    <PlanContext value={plan}>
      {children}
      <datalist id={owners}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </PlanContext>
  );
}

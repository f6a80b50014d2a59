import { useId, useMemo, type ReactNode } from "react";
import { useToday } from "../../state/today";
import { namesUsed, PlanContext, readPlan, type AdderSlot } from "./planContext";
import type { PlanViewProps } from "./planView";

type PlanAroundProps = PlanViewProps & { readonly adder: AdderSlot; readonly children: ReactNode };

/** Reads the plan once for all that stands in it. */
export function PlanAround({ children, adder, journey, journal, framework, readOnly }: PlanAroundProps) {
  const owners = useId();
  const today = useToday();
  const plan = useMemo(
    () => readPlan({ journey, journal, framework, readOnly }, { today, owners, adder }),
    [journey, journal, framework, readOnly, today, owners, adder],
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

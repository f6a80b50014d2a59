import { useNavigate, useSearchParams } from "react-router";
import { useAhead } from "../../state/ahead";
import { PLAN_VIEWS, type PlanView } from "./words";

/** The view in the address, by priority without one; what is chosen here shows at once, ahead of it. */
export function usePlanView(): { readonly view: PlanView; readonly choose: (view: PlanView) => void } {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const inAddress = PLAN_VIEWS.find((view) => view === search.get("view")) ?? "priorities";
  const [view, choose] = useAhead<PlanView>(inAddress, (next) => {
    const query = new URLSearchParams(window.location.search);
    if (next === "priorities") query.delete("view");
    else query.set("view", next);
    void navigate({ search: query.toString() }, { replace: true });
  });
  return { view, choose };
}

import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { PLAN_VIEWS, type PlanView } from "./words";

/**
 * The view in the address; what was chosen here shows at once, ahead of it. Without one, by priority. A choice that the address
 * has overtaken, by going back or by a link, counts no more.
 */
export function usePlanView(): { readonly view: PlanView; readonly choose: (view: PlanView) => void } {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const inAddress = search.get("view") ?? "";
  const [chosen, setChosen] = useState<{ readonly view: PlanView; readonly over: string }>();
  const named = PLAN_VIEWS.find((view) => view === inAddress) ?? "priorities";
  function choose(view: PlanView) {
    setChosen({ view, over: inAddress });
    const next = new URLSearchParams(window.location.search);
    if (view === "priorities") next.delete("view");
    else next.set("view", view);
    void navigate({ search: next.toString() }, { replace: true });
  }
  return { view: chosen?.over === inAddress ? chosen.view : named, choose };
}

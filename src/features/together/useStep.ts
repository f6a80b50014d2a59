import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { JourneyId, SessionId } from "../../domain/ids";
import { paths } from "../../paths";
import { steerOrTell, type Room } from "../../state/room";
import { isStep, type Step } from "./sessionParts";

/** The step that is open: the address says it, and where that says none, how far the session is. A tap shows at once. */
export function useStep(journey: JourneyId, session: SessionId, room: Room | undefined) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<{ readonly step: Step; readonly search: string }>();
  const named = new URLSearchParams(search).get("step");
  // The address follows a moment later; once it has, it alone counts, also when it comes back to where it was.
  if (asked && asked.search !== search) setAsked(undefined);
  const step: Step =
    asked?.search === search ? asked.step : isStep(named) ? named : (room?.stage ?? "gather");
  const go = (next: Step) => {
    setAsked({ step: next, search });
    if (next !== "settings") void steerOrTell(session, { stage: next });
    void navigate(paths.session(journey, session, next));
  };
  return { step, go };
}

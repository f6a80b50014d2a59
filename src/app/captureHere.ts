import { matchPath } from "react-router";
import { routes, type CaptureFor } from "../paths";

/** What is captured on a screen belongs to its journey, and to the competency that is open, as its address tells. */
export function captureHere(pathname: string, search: string): CaptureFor {
  const at = matchPath("/journeys/:journey/*", pathname)?.params;
  const competency = matchPath(routes.competency, pathname)?.params;
  const walked = new URLSearchParams(search).get("competency");
  const journey = at?.journey;
  if (journey === undefined || journey === "new") return {};
  if (competency) return { journey, competency: `${competency.domain}/${competency.competency}` };
  return walked === null ? { journey } : { journey, competency: walked };
}

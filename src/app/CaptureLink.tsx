import { Link, matchPath, useLocation } from "react-router";
import { paths, routes } from "../paths";
import { Icon } from "../ui/Icon";
import styles from "./CaptureLink.module.css";
import { captureHere } from "./captureHere";
import { words } from "./words";

/** Where nothing else stands at the foot of the screen, so that the round button hides nothing that is in use. */
const AT_FOOT = [routes.journeys, routes.record, routes.competency, routes.evidence, routes.evidenceItem];

/** One tap from anywhere to the camera; in the thumb's reach on a tablet or phone held upright. */
export function CaptureLink() {
  const { pathname, search } = useLocation();
  if (pathname === routes.capture) return null;
  const atFoot = AT_FOOT.some((route) => matchPath(route, pathname)) && pathname !== routes.newJourney;
  return (
    <Link
      to={paths.capture(captureHere(pathname, search))}
      className={styles["capture"]}
      data-at-foot={atFoot || undefined}
    >
      <Icon name="camera" size={24} />
      <span>{words.capture}</span>
    </Link>
  );
}

import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { PAGE_TITLE_ID } from "../ui/Page";

/**
 * After going to another screen the reading starts at its top: the focus goes to its heading and the page to its start.
 * Going back leaves both to the browser. A part of a screen that opens beside the rest brings its own focus.
 */
export function FocusOnNavigation() {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    const sameJourney = journeyOf(before.current) !== "" && journeyOf(before.current) === journeyOf(pathname);
    const besideEachOther = sameJourney && isRecord(pathname) && isRecord(before.current);
    before.current = pathname;
    if (type === "POP" || besideEachOther) return;
    window.scrollTo(0, 0);
    // The screen may still be on its way from the cache.
    const heading = document.getElementById(PAGE_TITLE_ID);
    heading?.focus({ preventScroll: true });
  }, [pathname, type]);
  return null;
}

const journeyOf = (pathname: string) => /^\/journeys\/([^/]+)/.exec(pathname)?.[1] ?? "";
const isRecord = (pathname: string) => /^\/journeys\/[^/]+(\/competencies\/.*)?$/.test(pathname);

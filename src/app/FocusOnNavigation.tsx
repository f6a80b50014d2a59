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
    if (before.current === pathname) return undefined;
    const sameJourney = journeyOf(before.current) !== "" && journeyOf(before.current) === journeyOf(pathname);
    const besideEachOther = sameJourney && isRecord(pathname) && isRecord(before.current);
    before.current = pathname;
    if (type === "POP" || besideEachOther) return undefined;
    window.scrollTo(0, 0);
    return startAtHeading();
  }, [pathname, type]);
  return null;
}

/**
 * Focuses the heading, and once more if it is replaced: a screen that still reads what it shows stands under a heading for the
 * time being. Whatever the person does first ends it. Gives back how to end it.
 */
function startAtHeading(): () => void {
  const focusHeading = () => {
    // A screen on which one types first says which field.
    const first = document.querySelector<HTMLElement>("[data-focus-first]");
    (first ?? document.getElementById(PAGE_TITLE_ID))?.focus({ preventScroll: true });
  };
  focusHeading();
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) focusHeading();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const acts = ["pointerdown", "keydown"];
  const end = () => {
    observer.disconnect();
    for (const act of acts) document.removeEventListener(act, end, true);
  };
  for (const act of acts) document.addEventListener(act, end, true);
  return end;
}

const journeyOf = (pathname: string) => /^\/journeys\/([^/]+)/.exec(pathname)?.[1] ?? "";
const isRecord = (pathname: string) => /^\/journeys\/[^/]+(\/competencies\/.*)?$/.test(pathname);

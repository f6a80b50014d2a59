import { useEffect, useRef } from "react";

/** In letters: so much of a long name should be read before the ways to go give it their room. */
const NAME_REM = 5;

/**
 * Where letters are large the header holds less than the window's width says: then the sections go into the "…" menu, and the
 * app's name is left to its compass. Measured, because no media query knows how large a word came out.
 */
export function HeaderRoom() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const bar = here.current?.closest("header");
    if (!bar) return undefined;
    const watch = new ResizeObserver(() => giveRoom(bar));
    for (const part of [bar, ...bar.children]) watch.observe(part);
    return () => watch.disconnect();
  }, []);
  return <span ref={here} hidden />;
}

function giveRoom(bar: HTMLElement): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const room of ["all", "narrow", "tight"]) {
    bar.dataset["room"] = room;
    if (fits(bar, NAME_REM * rem)) return;
  }
}

function fits(bar: HTMLElement, name: number): boolean {
  if (bar.scrollWidth > bar.clientWidth) return false;
  const [, nav, end] = bar.children;
  const sections = nav?.getBoundingClientRect();
  const isUnder = (part: Element) => {
    const { left, right, width } = part.getBoundingClientRect();
    return (
      sections && width > 0 && Math.max(left - sections.right, sections.left - right) < 0 && !isApart(part)
    );
  };
  if ([...(end?.children ?? [])].some(isUnder)) return false;
  const words = end?.querySelector<HTMLElement>("[data-name]");
  return !words || words.scrollWidth <= words.clientWidth || words.clientWidth >= name;
}

/** The camera stands at the foot of the screen on a tablet or phone held upright. */
const isApart = (part: Element) => getComputedStyle(part).position === "fixed";

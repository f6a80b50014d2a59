import { useLayoutEffect, useState } from "react";

/** The button at the end of the short list; its value: how many cards stand before it. */
const MORE = "more";

/** A menu that is open, a form, or the keyboard's place in the list: the longer list would take the short one's place under it. */
const IN_USE = "li[data-editing], li[data-journey] :is([aria-expanded='true'], :focus-visible)";
const ASK_AGAIN_MS = 400;
const GIVE_UP_MS = 5_000;

/** True once it is wanted and nothing in the short list is in use. Whoever asked for more by keyboard goes on at what is new. */
export function useFree(wanted: boolean): boolean {
  const [isFree, setFree] = useState(false);
  // Before anything is painted: coming back to the long list must not show the short one first.
  useLayoutEffect(() => {
    if (!wanted || isFree) return undefined;
    const look = () => {
      if (document.querySelector(IN_USE)) return;
      const asked = document.activeElement?.closest<HTMLElement>(`[data-${MORE}]`)?.dataset[MORE];
      setFree(true);
      if (asked !== undefined) focusCardAfter(Number(asked));
    };
    look();
    const timer = setInterval(look, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [wanted, isFree]);
  return wanted && isFree;
}

/** As soon as it is there, and only if nothing else has taken the focus since. */
function focusCardAfter(count: number): void {
  const observer = new MutationObserver(() => {
    const card = document.querySelector(`li[data-journey][aria-posinset="${count + 1}"] a`);
    if (!(card instanceof HTMLElement)) return;
    observer.disconnect();
    if (document.activeElement === document.body) card.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), GIVE_UP_MS);
}

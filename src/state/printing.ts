import { useSyncExternalStore } from "react";

/** True while the page is laid out for paper: then what only comes with scrolling must be there at once. */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);

let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia("print");
  const become = (printing: boolean) => {
    isPrinting = printing;
    onChange();
  };
  const begin = () => become(true);
  const end = () => become(false);
  // Safari tells by the media query alone, some others by the events alone.
  const change = () => become(media.matches);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  media.addEventListener("change", change);
  isPrinting = media.matches;
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    media.removeEventListener("change", change);
  };
}

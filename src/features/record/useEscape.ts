/** Escape closes the competency that is open beside the record, and the focus goes back to the cell that it was opened from. */
import { useEffect, useRef, type RefObject } from "react";

/** These have a use of their own for Escape. */
const KEEPS =
  "textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable], dialog, [role=dialog], [role=menu], [popover]";
/** As do these, wherever the focus is, while they are there. */
const OPEN = "dialog[open], [role=dialog], [role=menu]:not([hidden]), [aria-expanded=true][aria-haspopup]";

/** `picture` holds a link to every competency, the open one current; `openId` is undefined where none is open. */
export function useEscape(
  picture: RefObject<HTMLElement | null>,
  openId: string | undefined,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const backTo = useRef<string>(undefined);

  useEffect(() => {
    if (openId === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      const focused = event.target instanceof Element ? event.target : document.body;
      if (focused.closest(KEEPS) || document.querySelector(OPEN)) return;
      backTo.current = picture.current?.querySelector("a[aria-current]")?.getAttribute("href") ?? undefined;
      close.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [openId, picture]);

  // On a phone the picture is not there before the competency is gone.
  useEffect(() => {
    if (openId !== undefined || backTo.current === undefined) return;
    const links = picture.current?.querySelectorAll<HTMLElement | SVGElement>("a[href]") ?? [];
    const cell = [...links].find((link) => link.getAttribute("href") === backTo.current);
    backTo.current = undefined;
    cell?.focus({ preventScroll: false });
  }, [openId, picture]);
}

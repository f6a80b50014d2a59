/** What keys do while nobody types: by the key's name, in lower case where it is a letter. */
import { useEffect, useRef } from "react";

export type Keys = { readonly [key: string]: (() => void) | undefined };

const TYPED_IN =
  "textarea, select, input:not([type=radio], [type=checkbox], [type=file], [type=button]), [contenteditable]";
/** These go by arrow keys themselves. */
const USES_ARROWS = `input[type=radio], [role=menu], [role=tablist], [role=slider], [role=listbox]`;
/** What Enter presses, opens or sends. */
const USES_ENTER =
  "a, button, summary, input:not([type=radio], [type=checkbox]), select, textarea, [role=button]";

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run || !isFree(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Nobody else has a use for the key where the focus is. */
function isFree(event: KeyboardEvent): boolean {
  // A key that is held down would run through the whole walk.
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const focused = event.target instanceof Element ? event.target : document.body;
  if (focused.closest(TYPED_IN) || focused.closest("dialog, [popover]")) return false;
  if (event.key.startsWith("Arrow")) return !focused.closest(USES_ARROWS);
  return event.key !== "Enter" || !focused.closest(USES_ENTER);
}

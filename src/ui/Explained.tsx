import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import styles from "./Explained.module.css";
import { placeBeside } from "./placeBeside";

interface ExplainedProps {
  /** The word as it stands in the text. */
  readonly text: string;
  /** The word as it is looked up. */
  readonly term: string;
  /** A sentence or two. */
  readonly definition: string;
}

/**
 * A word in running text that says what it means when it is tapped, by finger or key; another tap, Escape, or going
 * elsewhere closes it again. What it says is read aloud as it opens. On paper it is a word like any other.
 */
export function Explained({ text, term, definition }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const [shown, word] = [box.current, button.current];
    if (!open || !shown || !word) return undefined;
    // Without popovers (Safari 16) it is fixed above the page all the same, only not in the top layer.
    if (typeof shown.showPopover === "function") shown.showPopover();
    const follow = () => placeBeside(shown, word, "start");
    follow();
    window.addEventListener("scroll", follow, true);
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow, true);
      window.removeEventListener("resize", follow);
    };
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const shut = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target) && !button.current?.contains(target))
        setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // What stands around it (a panel that Escape closes) stays open.
      event.stopPropagation();
      setOpen(false);
    };
    document.addEventListener("pointerdown", shut, true);
    document.addEventListener("focusin", shut, true);
    document.addEventListener("keydown", onKeyDown, true);
    return () => {
      document.removeEventListener("pointerdown", shut, true);
      document.removeEventListener("focusin", shut, true);
      document.removeEventListener("keydown", onKeyDown, true);
    };
  }, [open]);

  return (
    <>
      <button
        ref={button}
        type="button"
        data-print="word"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={styles["word"]}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {/* There before it says something: a screen reader tells only what changes in it. */}
      <span role="status" className={styles["status"]}>
        {open && (
          <span ref={box} id={id} popover="manual" className={styles["box"]}>
            <strong className={styles["term"]}>{term}</strong>
            <span>{definition}</span>
          </span>
        )}
      </span>
    </>
  );
}

import { useId, useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import buttonStyles from "./Button.module.css";
import { buttonClass } from "./Button";
import type { ButtonVariant } from "./Button";
import styles from "./Menu.module.css";
import { MenuItemRow } from "./MenuItemRow";
import type { MenuItem } from "./MenuItemRow";
import { placeBeside } from "./placeBeside";
import { classes } from "./classes";

export type { MenuItem } from "./MenuItemRow";

interface MenuProps {
  /** The button's words, or its accessible name where the icon stands alone. */
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** The icon alone; the label is read aloud. */
  readonly iconOnly?: boolean;
  readonly variant?: ButtonVariant | undefined;
  readonly items: readonly MenuItem[];
}

/**
 * A button that opens a list of actions and links. It opens in the browser's top layer, so that nothing clips it;
 * Escape, a tap elsewhere or a choice closes it and the focus goes back to the button.
 */
export function Menu({ label, icon, iconOnly, variant = "quiet", items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!open || !list.current || !button.current) return undefined;
    const box = list.current;
    const beside = button.current;
    // Without popovers (Safari 16) the list is fixed above the page all the same, only not in the top layer.
    if (typeof box.showPopover === "function") box.showPopover();
    placeBeside(box, beside);
    itemsOf(box)[0]?.focus({ preventScroll: true });
    const shut = (event: Event) => {
      if (!box.contains(event.target as Node) && !beside.contains(event.target as Node)) setOpen(false);
    };
    const follow = () => placeBeside(box, beside);
    document.addEventListener("pointerdown", shut, true);
    window.addEventListener("scroll", follow, true);
    window.addEventListener("resize", follow);
    return () => {
      document.removeEventListener("pointerdown", shut, true);
      window.removeEventListener("scroll", follow, true);
      window.removeEventListener("resize", follow);
    };
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      return;
    }
    const all = itemsOf(event.currentTarget);
    const to = nextItem(all, all.indexOf(document.activeElement as HTMLElement), event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  function onBlur(event: FocusEvent<HTMLDivElement>) {
    const to = event.relatedTarget;
    if (to && !event.currentTarget.contains(to) && to !== button.current) setOpen(false);
  }

  return (
    <div className={styles["menu"]} data-print="none">
      <button
        ref={button}
        type="button"
        id={`${id}-button`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        {...(iconOnly ? { "aria-label": label, title: label } : {})}
        className={classes(
          buttonClass({ variant, icon: iconOnly ? undefined : icon }),
          iconOnly && buttonStyles["square"],
        )}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon !== undefined && <Icon name={icon} size={iconOnly ? 22 : 20} />}
        {!iconOnly && label}
        {!iconOnly && <Icon name="chevron" size={16} className={styles["caret"] ?? ""} />}
      </button>
      {open && (
        <div
          ref={list}
          id={`${id}-list`}
          role="menu"
          tabIndex={-1}
          popover="manual"
          aria-labelledby={`${id}-button`}
          className={styles["list"]}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          {items.map((item) => (
            <MenuItemRow key={item.id} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>("[role^=menuitem]:not([aria-disabled=true])")];
}

/** Arrow keys go round; Home and End to the ends; a letter to the next item that begins with it. */
function nextItem(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === "ArrowDown") return all[(at + 1) % all.length];
  if (key === "ArrowUp") return all[(at - 1 + all.length) % all.length];
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) =>
    item.textContent.trim().toLocaleLowerCase().startsWith(letter),
  );
}

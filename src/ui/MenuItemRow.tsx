import { Link } from "react-router";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Menu.module.css";
import { classes } from "./classes";

interface MenuItemWords {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Something to do, somewhere to go, or one of several to choose (with `checked`). */
export type MenuItem = MenuItemWords &
  (
    | { readonly onSelect: () => void; readonly checked?: boolean | undefined; readonly to?: never }
    | { readonly to: string; readonly onSelect?: never; readonly checked?: never }
  );

interface MenuItemRowProps {
  readonly item: MenuItem;
  /** Called before the item acts, so that the focus is back on the button when it does. */
  readonly onDone: () => void;
}

export function MenuItemRow({ item, onDone }: MenuItemRowProps) {
  const className = classes(styles["item"], item.danger && styles["danger"]);
  const icon = item.checked === undefined ? item.icon : item.checked ? "check" : undefined;
  const words = (
    <>
      {icon === undefined ? (
        item.checked !== undefined && <span className={styles["noIcon"]} />
      ) : (
        <Icon name={icon} size={20} />
      )}
      <span className={styles["label"]}>{item.label}</span>
    </>
  );
  if (item.to !== undefined) {
    return (
      <Link role="menuitem" tabIndex={-1} to={item.to} className={className} onClick={onDone}>
        {words}
      </Link>
    );
  }
  const { onSelect } = item;
  return (
    <button
      type="button"
      tabIndex={-1}
      {...(item.checked === undefined
        ? { role: "menuitem" }
        : { role: "menuitemradio", "aria-checked": item.checked })}
      aria-disabled={item.disabled || undefined}
      className={className}
      onClick={() => {
        if (item.disabled) return;
        onDone();
        onSelect();
      }}
    >
      {words}
    </button>
  );
}

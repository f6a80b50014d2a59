import { Link, NavLink } from "react-router";
import { Icon } from "./Icon";
import type { IconName } from "./Icon";
import styles from "./Tabs.module.css";
import { classes } from "./classes";

export interface TabItem {
  readonly to: string;
  readonly label: string;
  /** Shown where the tabs stand at the foot of a phone. */
  readonly icon?: IconName | undefined;
  /** Only current at exactly this address. */
  readonly end?: boolean;
  /** Only where the tabs stand at the foot of a phone; elsewhere something else leads there. */
  readonly dockOnly?: boolean;
  /** The accessible name where it says more than the label; must contain it. */
  readonly name?: string | undefined;
  /** What is open belongs to this tab although it has an address of its own. */
  readonly current?: boolean | undefined;
  /** A small count or mark after the label, part of its name. */
  readonly badge?: string | undefined;
}

interface TabsProps {
  /** The accessible name of the navigation. */
  readonly label: string;
  readonly items: readonly TabItem[];
  /** On a phone, stand at the foot of the screen, under the thumb. Use it once on a screen. */
  readonly dock?: boolean;
}

/** The parts of one thing, as links: what is open is in the address, and the current one says so. */
export function Tabs({ label, items, dock }: TabsProps) {
  return (
    <nav aria-label={label} className={classes(styles["tabs"], dock && styles["dock"])} data-print="none">
      <ul role="list" className={styles["list"]}>
        {items.map((item) => (
          <li key={item.to} className={item.dockOnly ? styles["dockOnly"] : undefined}>
            <Tab item={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tab({ item }: { readonly item: TabItem }) {
  const link = { to: item.to, "aria-label": item.name, className: styles["tab"] ?? "" };
  const inside = (
    <>
      {item.icon !== undefined && <Icon name={item.icon} size={22} className={styles["icon"] ?? ""} />}
      <span>{item.label}</span>
      {item.badge !== undefined && <span className={styles["badge"]}>{item.badge}</span>}
    </>
  );
  return item.current ? (
    <Link {...link} aria-current="true">
      {inside}
    </Link>
  ) : (
    <NavLink {...link} end={item.end ?? false}>
      {inside}
    </NavLink>
  );
}

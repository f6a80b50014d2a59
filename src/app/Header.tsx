import { lazy, Suspense } from "react";
import { Link, NavLink } from "react-router";
import { paths } from "../paths";
import { Afterwards } from "../ui/Afterwards";
import { Icon } from "../ui/Icon";
import { IconLink } from "../ui/IconLink";
import { Menu } from "../ui/Menu";
import { useAfterFirstView } from "./useAfterFirstView";
import { CaptureLink } from "./CaptureLink";
import styles from "./Header.module.css";
import { PersonPicker } from "./PersonPicker";
import { words } from "./words";

const AfterFirstView = lazy(() => import("./AfterFirstView"));

/** The bar of every screen: home, the parts of Waymark, and who is writing. */
export function Header({ canWrite }: { readonly canWrite: boolean }) {
  const after = useAfterFirstView();
  const sections = [
    { to: paths.journeys(), label: words.journeys },
    { to: paths.explore(), label: words.explore },
    { to: paths.library(), label: words.library },
    { to: paths.device(), label: words.device },
    { to: paths.about(), label: words.about },
  ];
  return (
    <header className={styles["bar"]} data-print="none">
      <Link to={paths.journeys()} className={styles["brand"]}>
        <Icon name="brand" size={26} />
        <span>{words.brand}</span>
      </Link>
      <Afterwards>
        <nav aria-label={words.sections} className={styles["nav"]}>
          {sections.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === paths.journeys()} className={styles["link"] ?? ""}>
              {label}
            </NavLink>
          ))}
        </nav>
        {canWrite && (
          <div className={styles["end"]}>
            <Suspense fallback={null}>{after && <AfterFirstView />}</Suspense>
            <IconLink to={paths.search()} icon="search" label={words.search} />
            <CaptureLink />
            <PersonPicker />
          </div>
        )}
        <div className={styles["more"]}>
          <Menu
            label={words.more}
            icon="more"
            iconOnly
            variant="plain"
            items={sections.map(({ to, label }) => ({ id: to, to, label }))}
          />
        </div>
      </Afterwards>
    </header>
  );
}

import { Link, useLocation } from "react-router";
import { paths, routes } from "../paths";
import { useWaitingCount } from "../state/waiting";
import { Icon } from "../ui/Icon";
import { Arrivals } from "./Arrivals";
import { DropAnywhere } from "./DropAnywhere";
import { SearchKeys } from "./SearchKeys";
import { HeaderRoom } from "./HeaderRoom";
import { KeepReminder } from "./KeepReminder";
import styles from "./AfterFirstView.module.css";
import { trayWords } from "./trayWords";

/** What comes after the first view on every screen: the quiet line that something waits, and taking in what is dropped, shared or opened. */
export default function AfterFirstView() {
  return (
    <>
      <TrayLine />
      <HeaderRoom />
      <DropAnywhere />
      <Arrivals />
      <SearchKeys />
      <KeepReminder />
    </>
  );
}

/** Only where something waits. It lies over the page and pushes nothing about. */
function TrayLine() {
  const { pathname } = useLocation();
  const count = useWaitingCount() ?? 0;
  const isThere = pathname === routes.tray || pathname === routes.capture;
  if (count === 0 || isThere) return null;
  return (
    <Link to={paths.tray()} className={styles["line"]}>
      <Icon name="archive" size={18} />
      {trayWords.line(count)}
    </Link>
  );
}

import { useState } from "react";
import { createPortal } from "react-dom";
import { Link, useLocation } from "react-router";
import { paths } from "../paths";
import { putOffReminder, useKeepReminder } from "../state/keepReminder";
import { useWaitingCount } from "../state/waiting";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import styles from "./KeepReminder.module.css";
import { keepWords as words } from "./keepWords";

/** On the list and in a journey's own parts; never while somebody assesses, shows or catches something, or saves already. */
const SPOKEN_AT = /^\/(?:journeys\/(?!new$)[^/]+(?:\/(?:plan|progress|evidence))?)?$/;

/** One quiet card that lies over the page and pushes nothing about. */
export function KeepReminder() {
  const { pathname } = useLocation();
  const reminder = useKeepReminder();
  const waiting = useWaitingCount() ?? 0;
  const [isPutOff, setPutOff] = useState(false);
  if (!reminder || isPutOff || !SPOKEN_AT.test(pathname)) return null;
  const { changes, journey, isWiped } = reminder;
  const isDayEnding = isWiped || journey === undefined;

  function later() {
    setPutOff(true);
    putOffReminder(changes).then(
      () => setPutOff(false),
      (error: unknown) => console.warn("The reminder is put off for this visit alone.", error),
    );
  }

  // Beside the page and not in the bar at its top, which is a landmark of its own.
  return createPortal(
    <aside
      className={styles["card"]}
      aria-label={words.label}
      data-print="none"
      data-above={waiting > 0 || undefined}
    >
      <Icon name="download" size={22} />
      <p className={styles["words"]}>{isWiped ? words.wiped(changes) : words.said(changes)}</p>
      <span className={styles["ways"]}>
        <Link to={isDayEnding ? paths.endOfDay() : paths.exportSnapshot(journey)} className={styles["link"]}>
          {isWiped ? words.endOfDay : words.save}
        </Link>
        <Button variant="plain" onClick={later}>
          {words.later}
        </Button>
      </span>
    </aside>,
    document.body,
  );
}

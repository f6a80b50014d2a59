import type { Session } from "../../../domain/session";
import type { Said, Spread } from "../../../domain/spread";
import type { View } from "../../../domain/ballot";
import { roleTitle } from "../../../pictures/roomWords";
import { STATUS_TITLES } from "../../../pictures/words";
import { StatusMark } from "../../../pictures/StatusMark";
import { Disclosure } from "../../../ui/Disclosure";
import styles from "./Reveal.module.css";
import { words } from "./words";

type ReasonsProps = { readonly session: Session; readonly spread: Spread };

const VIEW_TITLES: Readonly<Record<View, string>> = { ...STATUS_TITLES, "cannot-judge": "Can’t judge" };

/** As many as are heard in the minutes that there are; the rest can be opened. */
const AT_FIRST = 4;

/** Why the room sees it so: those at the ends first, for they speak first. */
export function Reasons({ session, spread: { reasons, outliers } }: ReasonsProps) {
  const first = new Set(outliers);
  const one = (said: Said, at: number) => (
    // Two may have said the very same, so that only the place tells them apart.
    <li key={at} data-first={first.has(said) || undefined}>
      <p className={styles["why"]}>{said.why}</p>
      <p className={styles["by"]}>
        {said.view !== "cannot-judge" && <StatusMark status={said.view} size={18} />}
        {whoOf(said, session)}
      </p>
    </li>
  );
  const rest = reasons.slice(AT_FIRST);
  return (
    <section aria-labelledby="reveal-reasons">
      <h3 id="reveal-reasons" className={styles["subheading"]}>
        {words.reasons}
      </h3>
      {reasons.length === 0 && <p className={styles["quiet"]}>{words.noReasons}</p>}
      {reasons.some((said) => first.has(said)) && <p className={styles["quiet"]}>{words.speakFirst}</p>}
      <ul role="list" className={styles["reasons"]}>
        {reasons.slice(0, AT_FIRST).map(one)}
      </ul>
      {rest.length > 0 && (
        <Disclosure summary={words.moreReasons(rest.length)}>
          <ul role="list" className={styles["reasons"]}>
            {rest.map(one)}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function whoOf({ view, name, role }: Said, session: Session): string {
  const who = [name, role === undefined || role === "" ? "" : roleTitle(session, role)].filter(
    (part) => part !== "",
  );
  return [VIEW_TITLES[view], ...who].join(" · ");
}

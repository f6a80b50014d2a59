import { useId, useState } from "react";
import type { Session } from "../../../domain/session";
import type { Said, Spread } from "../../../domain/spread";
import { roleTitle } from "../../../pictures/roomWords";
import { VIEW_TITLES } from "../../../pictures/spreadWords";
import { StatusMark } from "../../../pictures/StatusMark";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { FirstToSpeak } from "./FirstToSpeak";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type ReasonsProps = { readonly session: Session; readonly spread: Spread };

/** As many as are heard in the minutes that there are; the rest can be opened. */
const AT_FIRST = 4;
/** About five lines beside the list: what is longer is opened by whoever wants to read it out. */
const LONG = 240;

/** Why the room sees it so: those at the ends first, for they speak first. */
export function Reasons({ session, spread: { reasons, outliers } }: ReasonsProps) {
  const first = new Set(outliers);
  const one = (said: Said, at: number) => (
    // Two may have said the very same, so that only the place tells them apart.
    <li key={at} data-first={first.has(said) || undefined}>
      <Why text={said.why} />
      <p className={detailStyles["by"]}>
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
      {outliers.length > 0 && <FirstToSpeak session={session} outliers={outliers} />}
      {reasons.length === 0 && <p className={styles["quiet"]}>{words.noReasons}</p>}
      <ul role="list" className={detailStyles["reasons"]}>
        {reasons.slice(0, AT_FIRST).map(one)}
      </ul>
      {rest.length > 0 && (
        <Disclosure summary={words.moreReasons(rest.length)}>
          <ul role="list" className={detailStyles["reasons"]}>
            {rest.map(one)}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** What somebody wrote; of a long one the beginning, until it is opened. */
function Why({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const isLong = text.length > LONG;
  return (
    <>
      <p id={id} className={detailStyles["why"]} data-cut={(isLong && !isWhole) || undefined}>
        {text}
      </p>
      {isLong && (
        <Button variant="plain" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.readLess : words.readOn}
        </Button>
      )}
    </>
  );
}

function whoOf({ view, name, role }: Said, session: Session): string {
  const who = [name, role === undefined || role === "" ? "" : roleTitle(session, role)].filter(
    (part) => part !== "",
  );
  return [VIEW_TITLES[view], ...who].join(" · ");
}

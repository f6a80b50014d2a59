import { useEffect, useRef, useState } from "react";
import { isLacking } from "../../exchange/comparing";
import type { Rehearsal } from "../../exchange/rehearsal";
import { paths } from "../../paths";
import { useWaitingCount } from "../../state/waiting";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { LinkButton } from "../../ui/LinkButton";
import { ComparedJourney } from "./ComparedJourney";
import styles from "./Compared.module.css";
import { ReadyMark } from "./ReadyMark";
import { rehearsalWords as words } from "./rehearsalWords";

/** As many as somebody reads; the rest when asked for. Those that lack something come first. */
const FIRST = 40;

/** What the rehearsal found: the answer first, then journey by journey. */
export function Compared({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { journeys, bringsEverythingBack, fileName, exportedBy, exportedAt } = rehearsal;
  const [isWhole, setWhole] = useState(false);
  const waiting = useWaitingCount() ?? 0;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isEmptyHere = journeys.every(({ where }) => where === "only-backup");
  const shown = isWhole ? journeys : journeys.slice(0, FIRST);
  return (
    <>
      <Card as="section" aria-labelledby="verdict">
        <div ref={box} tabIndex={-1} className={styles["verdict"]}>
          <ReadyMark mark={bringsEverythingBack ? "ready" : "todo"} size={56} />
          <div className={styles["words"]} role="status">
            <h2 id="verdict">{bringsEverythingBack ? words.yes : words.no}</h2>
            <p>
              {!bringsEverythingBack
                ? words.noAbout(journeys.filter(isLacking).length)
                : isEmptyHere
                  ? words.yesEmpty
                  : words.yesAbout}
            </p>
            <p className={styles["quiet"]}>{words.from(fileName, exportedBy, Date.parse(exportedAt))}</p>
            {waiting > 0 && <p className={styles["quiet"]}>{words.tray(waiting)}</p>}
          </div>
        </div>
        {!bringsEverythingBack && (
          <LinkButton variant="solid" to={paths.endOfDay()}>
            {words.saveNew}
          </LinkButton>
        )}
      </Card>
      <section aria-labelledby="by-journey" className={styles["list"]}>
        <h2 id="by-journey">{words.journeys}</h2>
        <ul role="list" className={styles["rows"]}>
          {shown.map((comparison) => (
            <ComparedJourney key={comparison.journey} comparison={comparison} />
          ))}
        </ul>
        {shown.length < journeys.length && (
          <Button variant="plain" onClick={() => setWhole(true)}>
            {words.showAll(journeys.length)}
          </Button>
        )}
      </section>
    </>
  );
}

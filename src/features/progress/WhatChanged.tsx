import { useState } from "react";
import { Link } from "react-router";
import { evidenceFor, type Evidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import { isFarAhead } from "../../domain/history";
import type { JourneyId } from "../../domain/ids";
import type { Difference, Turn } from "../../domain/progress";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { agreedText } from "../../pictures/roomWords";
import { StatusMark } from "../../pictures/StatusMark";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import styles from "./WhatChanged.module.css";
import type { Placed } from "./wheelAt";
import { words } from "./words";

type WhatChangedProps = {
  readonly journey: JourneyId;
  readonly changed: readonly Difference[];
  readonly places: ReadonlyMap<CompetencyRef, Placed>;
  /** Added between the two moments. */
  readonly evidence: readonly Evidence[];
};

const TURNS: readonly Turn[] = ["earned", "begun", "back"];

/**
 * What stands otherwise at the later moment: what was earned, begun, and went back, each with its reason. On paper
 * all of it, but without reasons and names: they may be about people who were never asked.
 */
export function WhatChanged({ changed, ...rest }: WhatChangedProps) {
  return (
    <section aria-labelledby="what-changed">
      <Card look="raised">
        <h3 id="what-changed" className={styles["heading"]}>
          {words.changedTitle}
        </h3>
        {changed.length === 0 && <p className={styles["none"]}>{words.nothingChanged}</p>}
        {TURNS.map((turn) => {
          const same = changed.filter((difference) => difference.turn === turn);
          return same.length > 0 && <Group key={turn} turn={turn} changed={same} {...rest} />;
        })}
      </Card>
    </section>
  );
}

const SHOWN_AT_FIRST = 6;
/** Nobody is sent to a button for so few. */
const FEW_MORE = 4;

function Group({ turn, changed, journey, places, evidence }: WhatChangedProps & { readonly turn: Turn }) {
  const [all, setAll] = useState(false);
  const now = Date.now();
  const shownAtFirst = changed.length <= SHOWN_AT_FIRST + FEW_MORE ? changed.length : SHOWN_AT_FIRST;
  return (
    <div className={styles["group"]}>
      <h4 className={styles["turn"]}>{words.turns[turn](changed.length)}</h4>
      <ul role="list" className={styles["list"]}>
        {changed.map((difference, index) => {
          const placed = places.get(difference.ref);
          const isFolded = !all && index >= shownAtFirst;
          const proof = isFolded ? 0 : evidenceFor(evidence, difference.ref).length;
          return (
            <li
              key={difference.ref}
              data-hue={placed && hueOf(placed.domainIndex)}
              className={styles["change"]}
              data-folded={isFolded || undefined}
            >
              <StatusMark status={difference.to} size={24} />
              <div className={styles["words"]}>
                {placed ? (
                  <Link to={paths.competency(journey, placed.id)} className={styles["title"]}>
                    {placed.title}
                  </Link>
                ) : (
                  <span className={styles["title"]}>{words.unknownCompetency}</span>
                )}
                {turn === "back" && <p>{words.wentBack(difference.from, difference.to)}</p>}
                {difference.twoAnswers && <p>{words.twoAnswers}</p>}
                {difference.why !== "" && (
                  <p className={styles["why"]} data-print="none">
                    {difference.why}
                  </p>
                )}
                {difference.agreement && <p className={styles["who"]}>{agreedText(difference.agreement)}</p>}
                <p className={styles["who"]} data-print="none">
                  {[
                    difference.entry &&
                      words.by(
                        difference.authorName || words.someone,
                        isFarAhead(difference.time, now) ? words.clockAhead : words.day(difference.time),
                      ),
                    proof > 0 && words.evidenceTitle(proof),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {!all && changed.length > shownAtFirst && (
        <Button onClick={() => setAll(true)}>{words.showAll(changed.length)}</Button>
      )}
    </div>
  );
}

import { memo, useMemo } from "react";
import { evidenceBetween } from "../../domain/evidenceTime";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Milestone } from "../../domain/milestone";
import { differences } from "../../domain/progress";
import type { TimeLine } from "../../domain/timeLine";
import type { Point } from "./chosen";
import { Compared } from "./Compared";
import { Contributors } from "./Contributors";
import { EvidenceAdded } from "./EvidenceAdded";
import styles from "./LookingBack.module.css";
import { headingOf } from "./naming";
import { OverTime } from "./OverTime";
import { WhatChanged } from "./WhatChanged";
import { placesOf, recordThen } from "./wheelAt";

type BetweenProps = {
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly line: TimeLine;
  readonly from: Point;
  readonly to: Point;
};

/** Two moments of the record beside each other, and what came between. */
export const Between = memo(function Between({ id, journal, framework, line, from, to }: BetweenProps) {
  const places = useMemo(() => placesOf(framework), [framework]);
  const changed = useMemo(
    () => differences(journal, from.moment, to.moment).filter(({ ref }) => places.has(ref)),
    [journal, from, to, places],
  );
  const evidence = useMemo(
    () => evidenceBetween(journal, from.moment.time, to.moment.time),
    [journal, from, to],
  );
  const then = useMemo(() => recordThen(journal, framework, from), [journal, framework, from]);
  const after = useMemo(
    () => recordThen(journal, framework, to, new Map(changed.map(({ ref, turn }) => [ref, turn]))),
    [journal, framework, to, changed],
  );
  return (
    <div className={styles["beside"]}>
      <Compared
        sides={[
          { key: "from", heading: headingOf(from, line), record: then },
          { key: "to", heading: headingOf(to, line), record: after },
        ]}
      />
      <div className={styles["between"]}>
        <WhatChanged journey={id} changed={changed} places={places} evidence={evidence} />
      </div>
      {evidence.length > 0 && <EvidenceAdded journey={id} evidence={evidence} />}
    </div>
  );
});

type WholeTimeProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly line: TimeLine;
  readonly milestones: readonly Milestone[];
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
};

/** The whole of the time, whatever two moments are looked at. */
export const WholeTime = memo(function WholeTime({ journey, ...props }: WholeTimeProps) {
  return (
    <>
      <OverTime {...props} />
      <Contributors journey={journey} journal={props.journal} line={props.line} />
    </>
  );
});

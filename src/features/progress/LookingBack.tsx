import { useMemo } from "react";
import { evidenceBetween } from "../../domain/evidenceTime";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readMilestones } from "../../domain/milestone";
import { differences } from "../../domain/progress";
import type { TimeLine } from "../../domain/timeLine";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { milestonePoint, TO_TODAY, useChosen } from "./chosen";
import { Compared } from "./Compared";
import { Contributors } from "./Contributors";
import { EvidenceAdded } from "./EvidenceAdded";
import styles from "./LookingBack.module.css";
import { MarkMoment } from "./MarkMoment";
import { MilestoneBar } from "./MilestoneBar";
import { headingOf, nameInSentence, nameOf } from "./naming";
import { OverTime } from "./OverTime";
import { focusSlider, TimeSlider } from "./TimeSlider";
import { WhatChanged } from "./WhatChanged";
import { placesOf, recordThen } from "./wheelAt";
import { words } from "./words";

type LookingBackProps = {
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly line: TimeLine;
  readonly readOnly: boolean;
};

/** Two moments of the record beside each other, and what came between. */
export function LookingBack({ id, journal, framework, line, readOnly }: LookingBackProps) {
  const milestones = useMemo(() => readMilestones(journal), [journal]);
  const { from, to, today, setFrom, setTo } = useChosen(line, milestones);
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
  const later = milestones
    .map((milestone) => milestonePoint(milestone, line))
    .filter(({ time }) => time > from.time && time < line.end);
  const choose = (key: string) => {
    setFrom(key);
    focusSlider();
  };
  const counts = [then.earned, then.inProgress, then.total] as const;

  return (
    <>
      <section aria-labelledby="looking-back" className={styles["back"]}>
        <h2 id="looking-back" className={styles["heading"]}>
          {from.time < to.time
            ? words.fromTo(nameInSentence(from, line), nameInSentence(to, line))
            : nameOf(from, line)}
        </h2>
        <TimeSlider
          line={line}
          milestones={milestones}
          point={from}
          valueText={words.sliderValue(nameOf(from, line), ...counts)}
          onMove={setFrom}
        />
        {line.isClockOff && <Notice>{words.clockOff}</Notice>}
        <div className={styles["moment"]} data-print="none">
          {from.milestone && (
            <MilestoneBar
              key={from.key}
              journey={id}
              journal={journal}
              milestone={from.milestone}
              readOnly={readOnly}
              onDeleted={() => choose(String(from.time))}
            />
          )}
          {!readOnly && (
            <MarkMoment
              journey={id}
              line={line}
              point={from.milestone ? today : from}
              label={from.milestone ? words.markAnother : words.mark}
              milestones={milestones}
              onMarked={choose}
            />
          )}
        </div>
        {(later.length > 0 || to.key !== TO_TODAY) && (
          <div className={styles["to"]} data-print="none">
            <SelectField
              label={words.compareWith}
              value={to.key}
              onChange={(event) => setTo(event.target.value)}
              options={[
                { value: TO_TODAY, label: words.today },
                ...later.toReversed().map((point) => ({ value: point.key, label: nameOf(point, line) })),
                ...(to.key === TO_TODAY || to.milestone ? [] : [{ value: to.key, label: nameOf(to, line) }]),
              ]}
            />
          </div>
        )}
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
      </section>
      <div className={styles["more"]}>
        <OverTime {...{ journal, framework, line, milestones }} at={from.time} />
        <Contributors journal={journal} line={line} />
        <p className={styles["onlyPrinted"]}>{words.leftOutOnPaper}</p>
      </div>
    </>
  );
}

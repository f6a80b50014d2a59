import { useDeferredValue, useMemo } from "react";
import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readMilestones } from "../../domain/milestone";
import type { TimeLine } from "../../domain/timeLine";
import { useAhead } from "../../state/ahead";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { Between, WholeTime } from "./Between";
import { milestonePoint, TO_TODAY, useChosen } from "./chosen";
import styles from "./LookingBack.module.css";
import { MarkMoment } from "./MarkMoment";
import { MilestoneBar } from "./MilestoneBar";
import { nameInSentence, nameOf } from "./naming";
import { focusSlider, TimeSlider } from "./TimeSlider";
import { recordThen } from "./wheelAt";
import { words } from "./words";

type LookingBackProps = {
  readonly id: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly line: TimeLine;
  readonly readOnly: boolean;
};

/** The moments that are looked at, and what can be done with them; below, what they show. */
export function LookingBack({ id, journal, framework, line, readOnly }: LookingBackProps) {
  const milestones = useMemo(() => readMilestones(journal), [journal]);
  const { from, to, today, setFrom, setTo } = useChosen(line, milestones);
  const [shownTo, chooseTo] = useAhead(to.key, setTo);
  // The slider follows the finger; what is drawn of the moment may come a little later on a slow tablet.
  const shown = useDeferredValue(from);
  const { earned, inProgress, total } = useMemo(
    () => recordThen(journal, framework, from),
    [journal, framework, from],
  );
  const later = milestones
    .map((milestone) => milestonePoint(milestone, line))
    .filter(({ time }) => time > from.time && time < line.end);
  const choose = (key: string) => {
    setFrom(key);
    focusSlider();
  };

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
          valueText={words.sliderValue(nameOf(from, line), earned, inProgress, total)}
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
        {from.time < line.end && (
          <div className={styles["to"]} data-print="none">
            <SelectField
              label={words.compareWith}
              value={shownTo}
              onChange={(event) => chooseTo(event.target.value)}
              options={[
                { value: TO_TODAY, label: words.today },
                ...later.toReversed().map((point) => ({ value: point.key, label: nameOf(point, line) })),
                ...(to.key === TO_TODAY || to.milestone ? [] : [{ value: to.key, label: nameOf(to, line) }]),
              ]}
            />
          </div>
        )}
        <Between {...{ id, journal, framework, line, to }} from={shown} />
      </section>
      <div className={styles["more"]}>
        <WholeTime journey={id} {...{ journal, framework, line, milestones }} at={shown.time} />
        <p className={styles["onlyPrinted"]}>{words.leftOutOnPaper}</p>
      </div>
    </>
  );
}

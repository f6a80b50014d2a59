import type { Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { STATUSES } from "../../domain/status";
import { paths } from "../../paths";
import { marksIn } from "../../pictures/marksIn";
import { ReadingMark } from "../../pictures/ReadingMark";
import { StatusLegend } from "../../pictures/StatusLegend";
import { TwoAnswersMark } from "../../pictures/TwoAnswersMark";
import { Wheel } from "../../pictures/Wheel";
import styles from "./TwoWheels.module.css";
import { hashOf, type Drawn, type ReadAs } from "./readings";
import { words } from "./words";

type TwoWheelsProps = {
  readonly id: JourneyId;
  readonly title: string;
  readonly own: Framework;
  readonly record: Drawn;
  readonly reading: ReadAs;
  /** The competency of the reading that is looked at. */
  readonly openedId: string | undefined;
};

export function TwoWheels({ id, title, own, record, reading, openedId }: TwoWheelsProps) {
  const { framework, earned, inProgress, told, total } = reading;
  return (
    <div className={styles["two"]}>
      <figure className={styles["side"]}>
        <figcaption>
          <p className={styles["kind"]}>{words.record}</p>
          <h3 className={styles["framework"]}>{own.title}</h3>
          <p className={styles["counts"]}>{words.counts(record.earned, record.inProgress)}</p>
        </figcaption>
        <Wheel
          record={record.wheel}
          label={words.recordOf(title)}
          cellHref={(cell) => paths.competency(id, cell)}
          centre={{
            big: String(record.earned),
            line1: words.ofEarned(record.total),
            line2: words.inProgress(record.inProgress),
          }}
        />
        <StatusLegend twoAnswers={marksIn(record.wheel).twoAnswers} />
      </figure>
      <figure className={`${styles["side"]} ${styles["reading"]}`}>
        <figcaption>
          <p className={styles["kind"]}>{words.reading}</p>
          <h3 className={styles["framework"]}>{framework.title}</h3>
          <p className={styles["counts"]}>{words.countsRead(earned, inProgress, total - told)}</p>
        </figcaption>
        <Wheel
          isReading
          record={reading.wheel}
          label={words.readingOf(framework.title)}
          cellHref={(cell) => `${paths.beside(id, framework.id)}${hashOf(framework, cell)}`}
          selectedId={openedId}
          centre={{ big: String(earned), line1: words.readEarned(told), line2: words.inProgress(inProgress) }}
        />
        <ul role="list" className={styles["legend"]}>
          {STATUSES.map((status) => (
            <li key={status}>
              <ReadingMark status={status} size={18} />
              {words.legend[status]}
            </li>
          ))}
          {told < total && (
            <li>
              <ReadingMark status={undefined} size={18} />
              {words.legendUnread}
            </li>
          )}
          {marksIn(reading.wheel).twoAnswers && (
            <li>
              <TwoAnswersMark size={18} />
              {words.twoAnswers}
            </li>
          )}
        </ul>
      </figure>
    </div>
  );
}

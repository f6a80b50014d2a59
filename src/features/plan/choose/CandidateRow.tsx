import { useEffect, useId, useRef } from "react";
import type { Weighing } from "../../../domain/planRegisters";
import { quarterOf } from "../../../domain/weighing";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/SelectField";
import { Tag } from "../../../ui/Tag";
import type { PlanViewProps } from "../planView";
import styles from "./CandidateRow.module.css";
import type { Candidate } from "./candidates";
import { chooseWords as words } from "./chooseWords";
import picture from "./Picture.module.css";
import { PlacedApart } from "./PlacedApart";
import type { DragOnto } from "./useDragOnto";
import { WorkOnThis } from "./WorkOnThis";

type CandidateRowProps = PlanViewProps & {
  readonly candidate: Candidate;
  readonly at: Weighing | null;
  readonly isOpen: boolean;
  /** It was placed a moment ago: whether to work on it is the next question. */
  readonly wasPlaced: boolean;
  readonly drag: DragOnto;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onPlace: (at: Weighing | null) => Promise<void>;
};

/** In the middle: where the other of the two stands as long as nobody has said it. */
const UNSAID = 50;

/** One competency in the list beside the picture: its place by two plain choices, for those who do not drag. */
export function CandidateRow(props: CandidateRowProps) {
  const { journey, journal, readOnly, candidate, at, isOpen, wasPlaced, drag, onOpen, onPlace } = props;
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const work = (
    <WorkOnThis journey={journey} journal={journal} competency={candidate.ref} labelledBy={`${id}-title`} />
  );
  const badge = (
    <span className={picture["badge"]} data-priority={candidate.isPriority || undefined}>
      {candidate.number}
    </span>
  );
  const names = (
    <span className={styles["names"]}>
      <span id={`${id}-title`} className={styles["title"]}>
        {candidate.title}
      </span>
      {candidate.isPriority && <Tag>{words.isPriority}</Tag>}
      <span className={styles["quarter"]}>{at ? words.quarters[quarterOf(at)] : words.notPlaced}</span>
    </span>
  );
  return (
    <li ref={row} className={styles["row"]} data-hue={candidate.hue} data-open={isOpen || undefined}>
      {readOnly ? (
        <div className={styles["head"]}>
          {badge}
          {names}
        </div>
      ) : (
        <button
          type="button"
          className={styles["head"]}
          data-print="word"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-fields` : undefined}
          onClick={() => drag.wasDrag() || onOpen(!isOpen)}
        >
          <span
            className={styles["grip"]}
            {...drag.handlersOf(candidate.ref)}
            title={words.dragOn(candidate.title)}
          >
            {badge}
          </span>
          {names}
        </button>
      )}
      <PlacedApart journal={journal} readOnly={readOnly} competency={candidate.ref} onKeep={onPlace} />
      {!isOpen && !readOnly && at && wasPlaced && <div className={styles["asked"]}>{work}</div>}
      {isOpen && !readOnly && (
        <div
          id={`${id}-fields`}
          className={styles["fields"]}
          role="group"
          aria-labelledby={`${id}-title`}
          data-print="none"
        >
          <div className={styles["axes"]}>
            <AxisField
              label={words.impact}
              value={at?.impact}
              onChange={(impact) => void onPlace({ impact, effort: at?.effort ?? UNSAID })}
            />
            <AxisField
              label={words.effort}
              value={at?.effort}
              onChange={(effort) => void onPlace({ impact: at?.impact ?? UNSAID, effort })}
            />
          </div>
          {work}
          {at && (
            <div>
              <Button variant="plain" icon="close" onClick={() => void onPlace(null)}>
                {words.takeOff}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

type AxisFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
};

/** Five degrees; what was dragged in between is told by the nearest. */
function AxisField({ label, value, onChange }: AxisFieldProps) {
  const nearest =
    value === undefined
      ? undefined
      : words.degrees.reduce((best, degree) =>
          Math.abs(degree[0] - value) < Math.abs(best[0] - value) ? degree : best,
        );
  return (
    <SelectField
      label={label}
      value={nearest ? String(nearest[0]) : ""}
      options={[
        ...(nearest ? [] : [{ value: "", label: words.notPlaced }]),
        ...words.degrees.map(([degree, title]) => ({ value: String(degree), label: title })),
      ]}
      onChange={(event) => event.target.value !== "" && onChange(Number(event.target.value))}
    />
  );
}

import { useEffect, useRef, useState, type FormEvent } from "react";
import { newMilestoneId, type JourneyId, type MilestoneId } from "../../domain/ids";
import { MILESTONE_TITLE_MAX_LENGTH, type Milestone } from "../../domain/milestone";
import { addMilestone } from "../../domain/milestoneTelling";
import type { TimeLine } from "../../domain/timeLine";
import { calendarDay } from "../../lib/format";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import type { Point } from "./chosen";
import styles from "./Milestones.module.css";
import { writeWithUndo } from "./saying";
import { words } from "./words";

type MarkMomentProps = {
  readonly journey: JourneyId;
  readonly line: TimeLine;
  readonly point: Point;
  readonly label: string;
  readonly milestones: readonly Milestone[];
  readonly onMarked: (id: MilestoneId) => void;
};

/** Gives a moment a name: the one that is looked at, or any other day, long after the fact too. */
export function MarkMoment({ milestones, label, onMarked, ...about }: MarkMomentProps) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<MilestoneId>();
  const chosen = useRef<MilestoneId>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = made !== undefined && milestones.some(({ id }) => id === made);
  useEffect(() => {
    // Chosen only once it can be read, and once: from then on the slider is the person's.
    if (!isHere || chosen.current === made) return;
    chosen.current = made;
    onMarked(made);
  }, [isHere, made, onMarked]);
  const close = () => {
    setOpen(false);
    // Only now does the button stand there again.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!open)
    return (
      <Button ref={button} icon="plus" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <MarkForm
      {...about}
      onClose={close}
      onDone={(id) => {
        setMade(id);
        // The focus goes to the slider, once it stands at the milestone.
        setOpen(false);
      }}
    />
  );
}

type MarkFormProps = Omit<MarkMomentProps, "milestones" | "label" | "onMarked"> & {
  readonly onClose: () => void;
  readonly onDone: (id: MilestoneId) => void;
};

function MarkForm({ journey, line, point, onClose, onDone }: MarkFormProps) {
  const today = calendarDay(Date.now());
  const [title, setTitle] = useState("");
  const [typedDay, setTypedDay] = useState<string>();
  const [errors, setErrors] = useState<{ readonly title?: string; readonly day?: string }>({});
  /** A second press finds the first one writing. */
  const saving = useRef(false);
  // The day follows the slider until somebody chooses one.
  const pointDay = point.time >= line.end ? today : calendarDay(point.time);
  const day = typedDay ?? pointDay;

  async function save(event: FormEvent) {
    event.preventDefault();
    const name = title.trim();
    const time = day === pointDay ? timeOfPoint(point, line) : endOfDay(day);
    if (name === "") return setErrors({ title: words.titleMissing });
    if (name.length > MILESTONE_TITLE_MAX_LENGTH)
      return setErrors({ title: words.titleTooLong(MILESTONE_TITLE_MAX_LENGTH) });
    if (time === undefined || day > today) return setErrors({ day: words.dayWrong });
    if (saving.current) return undefined;
    saving.current = true;
    const isNow = day === today && (day !== pointDay || point.time >= line.end);
    const id = newMilestoneId();
    const fault = await writeWithUndo(
      journey,
      (journal, writer) => addMilestone(journal, writer, { id, title: name, time, isNow }),
      words.marked(name),
    );
    saving.current = false;
    if (fault === undefined) return onDone(id);
    return setErrors({ title: fault });
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={words.milestoneTitle}
        hint={words.milestoneTitleHint}
        value={title}
        error={errors.title}
        // The form opens by the person's own choice: the name is what they came for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        onChange={(event) => {
          setTitle(event.target.value);
          setErrors({});
        }}
      />
      <TextField
        label={words.milestoneDay}
        hint={words.milestoneDayHint}
        type="date"
        max={today}
        value={day}
        error={errors.day}
        onChange={(event) => {
          setTypedDay(event.target.value);
          setErrors({});
        }}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.saveMilestone}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** Today's is now, and not the moment at which the journal was read. */
const timeOfPoint = ({ time }: Point, { end }: TimeLine) => (time >= end ? Math.max(Date.now(), end) : time);

/** With all that happened on that day of this device's calendar; of today, all until now. */
function endOfDay(day: string): number | undefined {
  const time = new Date(`${day}T23:59:59.999`).getTime();
  return Number.isNaN(time) ? undefined : Math.min(time, Date.now());
}

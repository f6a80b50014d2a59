import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Journal } from "../../domain/journal";
import { calendarDay, formatDay } from "../../lib/format";
import { useAhead } from "../../state/ahead";
import { milestoneTitle, pastMilestones, sinceOf, type Since } from "../../state/lookBack";
import type { LookBack } from "../../state/recordView";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import styles from "./RecordPart.module.css";
import { recordWords as words } from "./recordWords";

const SINCE = "since";
const NOTHING = "nothing";
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type SinceAsked = {
  readonly since: Since | undefined;
  /** A milestone, a day, or NOTHING. */
  readonly asked: string;
  readonly change: (asked: string) => void;
};

/**
 * What is looked back to, as the address says, or as it was chosen a moment ago: what is made holds what the screen shows. Where
 * neither says anything, the latest milestone. A milestone is called by its title and its day: who reads a page knows of neither.
 */
export function useSince(journal: Journal, now: number): SinceAsked {
  const [search, setSearch] = useSearchParams();
  const put = (since: string) =>
    setSearch(
      (all) => {
        all.set(SINCE, since);
        return all;
      },
      { replace: true, preventScrollReset: true },
    );
  const [asked, change] = useAhead(search.get(SINCE) ?? pastMilestones(journal, now)[0]?.id ?? NOTHING, put);
  const since = useMemo(() => {
    const found = sinceOf(journal, lookBackIn(asked), now);
    return found && { ...found, title: dated(found) };
  }, [journal, asked, now]);
  return { since, asked, change };
}

/** A day that is asked for, and a milestone without a title, are called by the day already. */
function dated({ title, moment }: Since): string {
  const day = formatDay(moment.time);
  return moment.heads === undefined || title === day ? title : words.sinceMilestone(title, day);
}

function lookBackIn(text: string): LookBack {
  if (text === NOTHING) return { nothing: true };
  return DAY.test(text) ? { day: text } : { milestone: text };
}

type SinceChoiceProps = Pick<SinceAsked, "asked" | "change"> & {
  readonly journal: Journal;
  readonly now: number;
  readonly disabled: boolean;
};

/** A milestone, a day, or nothing to compare with. */
export function SinceChoice({ journal, now, asked, change, disabled }: SinceChoiceProps) {
  const milestones = pastMilestones(journal, now);
  const isDay = DAY.test(asked);
  const known = asked === NOTHING || isDay || milestones.some(({ id }) => id === asked);
  return (
    <div className={styles["since"]} data-print="none">
      <SelectField
        label={words.since}
        hint={words.sinceHint}
        disabled={disabled}
        value={isDay ? "day" : known ? asked : (milestones[0]?.id ?? NOTHING)}
        onChange={({ target }) => change(target.value === "day" ? calendarDay(now) : target.value)}
        options={[
          ...milestones.map((milestone) => ({ value: milestone.id, label: milestoneTitle(milestone) })),
          { value: "day", label: words.sinceDay },
          { value: NOTHING, label: words.sinceNothing },
        ]}
      />
      {isDay && (
        <TextField
          label={words.day}
          type="date"
          disabled={disabled}
          max={calendarDay(now)}
          defaultValue={asked}
          onChange={({ target }) => {
            if (DAY.test(target.value) && target.validity.valid) change(target.value);
          }}
        />
      )}
    </div>
  );
}

import { useState } from "react";
import type { Journal } from "../../domain/journal";
import { calendarDay } from "../../lib/format";
import { milestoneTitle, pastMilestones, sinceOf } from "../../state/lookBack";
import type { LookBack } from "../../state/recordView";
import { Menu, type MenuItem } from "../../ui/Menu";
import { TextField } from "../../ui/TextField";
import styles from "./LookBackMenu.module.css";
import { words } from "./words";

type LookBackMenuProps = {
  readonly journal: Journal;
  readonly lookBack: LookBack | undefined;
  readonly onChange: (lookBack: LookBack) => void;
};

/** What the record is compared with: a milestone, a day, or nothing. */
export function LookBackMenu({ journal, lookBack, onChange }: LookBackMenuProps) {
  const [isAsking, setAsking] = useState(false);
  const now = Date.now();
  const milestones = pastMilestones(journal, now);
  const since = sinceOf(journal, lookBack, now);
  const day = lookBack && "day" in lookBack ? lookBack.day : undefined;
  const named = lookBack && "milestone" in lookBack ? lookBack.milestone : undefined;
  const chosen = milestones.find(({ id }) => id === named) ?? milestones[0];

  const choose = (next: LookBack) => {
    setAsking(false);
    onChange(next);
  };
  const items: readonly MenuItem[] = [
    ...milestones.map((milestone) => ({
      id: milestone.id,
      label: milestoneTitle(milestone),
      checked: since !== undefined && day === undefined && milestone.id === chosen?.id,
      onSelect: () => choose({ milestone: milestone.id }),
    })),
    { id: "day", label: words.aDay, checked: day !== undefined, onSelect: () => setAsking(true) },
    {
      id: "nothing",
      label: words.lookBackToNothing,
      checked: since === undefined,
      onSelect: () => choose({ nothing: true }),
    },
  ];
  return (
    <div className={styles["lookBack"]}>
      <Menu label={since ? words.newSince(since.title) : words.newSinceNothing} items={items} />
      {isAsking && (
        <TextField
          label={words.newSinceDay}
          hideLabel
          type="date"
          ref={focusField}
          max={calendarDay(now)}
          defaultValue={day ?? ""}
          onChange={({ target }) => {
            if (target.value !== "" && target.validity.valid) onChange({ day: target.value });
          }}
          onBlur={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** The same at every rendering, so that it runs once: when the field has come. */
const focusField = (field: HTMLInputElement | null) => field?.focus();

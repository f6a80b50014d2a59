import type { Journal } from "../../domain/journal";
import { milestoneInText, pastMilestones, sinceOf } from "../../state/lookBack";
import type { LookBack } from "../../state/recordView";
import { SelectField } from "../../ui/SelectField";
import { words } from "./words";

const NOTHING = "nothing";

type SinceFieldProps = {
  readonly journal: Journal;
  readonly lookBack: LookBack | undefined;
  readonly onChange: (lookBack: LookBack) => void;
};

/** Those earned since a milestone or a day, or all of them: the same that the record is compared with. */
export function SinceField({ journal, lookBack, onChange }: SinceFieldProps) {
  const now = Date.now();
  const since = sinceOf(journal, lookBack, now);
  const milestones = pastMilestones(journal, now);
  const day = lookBack && "day" in lookBack && since ? lookBack.day : undefined;
  if (milestones.length === 0 && day === undefined) return null;
  const named = lookBack && "milestone" in lookBack ? lookBack.milestone : undefined;
  const chosen = milestones.find(({ id }) => id === named) ?? milestones[0];
  return (
    <SelectField
      label={words.which}
      value={since === undefined ? NOTHING : (day ?? chosen?.id ?? NOTHING)}
      onChange={({ target }) => {
        if (target.value === NOTHING) onChange({ nothing: true });
        else onChange(target.value === day ? { day } : { milestone: target.value });
      }}
      options={[
        ...milestones.map((milestone) => ({
          value: milestone.id,
          label: words.since(milestoneInText(milestone)),
        })),
        ...(day !== undefined && since ? [{ value: day, label: words.since(since.title) }] : []),
        { value: NOTHING, label: words.all },
      ]}
    />
  );
}

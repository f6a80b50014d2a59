import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readPriorities } from "../../domain/priority";
import { choosePriority, dropPriority } from "../../domain/priorityTelling";
import { explain, whyOf, WHY_MAX_LENGTH } from "../../domain/record";
import type { EntryId } from "../../domain/ids";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { useSavedText } from "../../state/savedText";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { CheckRow } from "../../ui/CheckRow";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import styles from "./Priority.module.css";
import { words } from "./words";

type PriorityProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: CompetencyRef;
  readonly hue: number;
  readonly readOnly: boolean;
};

/** Chosen to work on now, with a reason where there is one; another tap takes it back. */
export function Priority({ journey, journal, competency, hue, readOnly }: PriorityProps) {
  const standing = readPriorities(journal).find(({ ref }) => ref === competency);
  const { shown, attempt } = usePendingValue(journal, standing !== undefined);
  const why = standing ? whyOf(journal, standing.entry.id) : "";

  async function choose(isChosen: boolean) {
    const written = await attempt(isChosen, () =>
      write(journey, (current, writer) =>
        isChosen ? choosePriority(current, writer, competency) : dropPriority(current, writer, competency),
      ),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  if (readOnly)
    return standing ? (
      <p className={styles["shown"]}>
        <b>{words.isPriority}</b> {why}
      </p>
    ) : null;
  return (
    <div className={styles["priority"]} data-chosen={shown || undefined}>
      <CheckRow
        label={words.priority}
        description={shown ? words.priorityChosen : words.priorityAbout}
        checked={shown}
        hue={hue}
        onChange={(isChosen) => void choose(isChosen)}
      />
      {shown && standing && (
        <Reason key={standing.entry.id} journey={journey} entry={standing.entry.id} standing={why} />
      )}
    </div>
  );
}

type ReasonProps = {
  readonly journey: JourneyId;
  /** The entry that chose it. */
  readonly entry: EntryId;
  readonly standing: string;
};

function Reason({ journey, entry, standing }: ReasonProps) {
  const { text, refused, saving, change, save } = useSavedText({
    journey,
    key: `priority/${entry}`,
    standing,
    say: (journal, writer, typed) => explain(journal, writer, entry, typed),
    refuse: (typed) => (typed.length > WHY_MAX_LENGTH ? words.whyTooLong(WHY_MAX_LENGTH) : undefined),
  });
  return (
    <div>
      <TextArea
        label={words.priorityReason}
        optional
        error={refused}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={() => void save()}
      />
      <SaveNote state={saving} />
    </div>
  );
}

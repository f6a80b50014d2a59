import type { EntryId, JourneyId } from "../../domain/ids";
import { explain, WHY_MAX_LENGTH } from "../../domain/record";
import { useSavedText } from "../../state/savedText";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { words } from "./words";

type PriorityReasonProps = {
  readonly journey: JourneyId;
  /** The entry that chose it. */
  readonly entry: EntryId;
  readonly standing: string;
};

/** What speaks for working on it now; it saves by itself. */
export function PriorityReason({ journey, entry, standing }: PriorityReasonProps) {
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

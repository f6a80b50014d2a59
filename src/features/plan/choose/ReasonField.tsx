import type { EntryId, JourneyId } from "../../../domain/ids";
import { explain, WHY_MAX_LENGTH } from "../../../domain/record";
import { useSavedText } from "../../../state/savedText";
import { SaveNote } from "../../../ui/SaveNote";
import { TextArea } from "../../../ui/TextArea";
import { chooseWords as words } from "./chooseWords";

type ReasonFieldProps = {
  readonly journey: JourneyId;
  /** The entry that chose it. */
  readonly entry: EntryId;
  readonly standing: string;
  /** It opens where somebody has just asked for it. */
  readonly takesFocus?: boolean;
};

/** What speaks for a priority; it saves by itself. */
export function ReasonField({ journey, entry, standing, takesFocus = false }: ReasonFieldProps) {
  const { text, refused, saving, change, save } = useSavedText({
    journey,
    key: `priority/${entry}`,
    standing,
    say: (journal, writer, typed) => explain(journal, writer, entry, typed),
    refuse: (typed) => (typed.length > WHY_MAX_LENGTH ? words.reasonTooLong(WHY_MAX_LENGTH) : undefined),
  });
  return (
    <div>
      <TextArea
        label={words.reason}
        optional
        error={refused}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        onChange={(event) => change(event.target.value)}
        onBlur={() => void save()}
      />
      <SaveNote state={saving} />
    </div>
  );
}

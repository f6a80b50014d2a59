import { authorName } from "../../domain/author";
import type { Evidence, EvidenceTextRegister } from "../../domain/evidence";
import { describeEvidence, rewriteNote } from "../../domain/evidenceTelling";
import type { Entry } from "../../domain/entry";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Reading } from "../../domain/register";
import { formatMoment } from "../../lib/format";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { words } from "./words";

type ApartProps = { readonly journey: JourneyId; readonly journal: Journal; readonly item: Evidence };

/** What was said of an item apart, on two devices: every wording whole, until somebody settles which holds. */
export function Apart({ journey, journal, item }: ApartProps) {
  const registers: readonly EvidenceTextRegister[] = ["title", "date", "caption"];
  const byWhom = (entry: Entry, time: number) =>
    words.addedBy(authorName(journal, entry.author) || words.someone, formatMoment(time));

  async function keep(decide: Decide) {
    const written = await write(journey, decide);
    if (!written.ok) showError(faultText(written.error));
  }
  const answers = (reading: Reading<string>, settle: (value: string) => Decide) =>
    reading.map(({ value, entry, time }) => ({
      id: entry.id,
      about: words.apartAnswer(value, byWhom(entry, time)),
      keep: words.keepThis,
      onKeep: () => void keep(settle(value)),
    }));
  const notes = item.answers.content.flatMap((answer) =>
    answer.value.kind === "note" ? [{ ...answer, value: answer.value.text }] : [],
  );

  return (
    <>
      {registers
        .filter((register) => item.answers[register].length > 1)
        .map((register) => (
          <OpenAnswers
            key={register}
            title={words.apartTitle[register]}
            text={words.apart}
            answers={answers(item.answers[register], (value) => (current, writer) => [
              describeEvidence(current, writer, item.id, register, value),
            ])}
          />
        ))}
      {notes.length > 1 && (
        <OpenAnswers
          title={words.apartTitle.content}
          text={words.apart}
          answers={answers(notes, (value) => (current, writer) => [
            rewriteNote(current, writer, item.id, value),
          ])}
        />
      )}
    </>
  );
}

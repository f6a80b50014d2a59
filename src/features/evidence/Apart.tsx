import type { ReactNode } from "react";
import { authorName } from "../../domain/author";
import type { Evidence, EvidenceTextRegister } from "../../domain/evidence";
import { describeEvidence, replaceFile, rewriteNote } from "../../domain/evidenceTelling";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Answer } from "../../domain/register";
import { sayShowing } from "../../domain/showing";
import { formatBytes, formatMoment } from "../../lib/format";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { words } from "./words";

type ApartProps = { readonly journey: JourneyId; readonly journal: Journal; readonly item: Evidence };

/** What was said of an item apart, on two devices: every wording whole, until somebody settles which holds. */
export function Apart({ journey, journal, item }: ApartProps) {
  const { title, date, caption, showing, content } = item.answers;
  const texts: readonly EvidenceTextRegister[] = ["title", "date", "caption"];
  const textAnswers = { title, date, caption };
  const notes = content.filter(({ value }) => value.kind === "note");
  const files = content.filter(({ value }) => value.kind === "file");

  async function keep(decide: Decide) {
    const written = await write(journey, decide);
    if (!written.ok) showError(faultText(written.error));
  }
  /** One question with its answers; nothing where there is but one. */
  function ask<T>(
    about: keyof typeof words.apartTitle,
    answers: readonly Answer<T>[],
    tell: (value: T) => string,
    settle: (value: T) => Decide,
  ): ReactNode {
    if (answers.length < 2) return null;
    return (
      <OpenAnswers
        key={about}
        title={words.apartTitle[about]}
        text={about === "showing" ? words.apartShowing : words.apart}
        answers={answers.map(({ value, entry, time }) => ({
          id: entry.id,
          about: words.apartAnswer(
            tell(value),
            words.addedBy(authorName(journal, entry.author) || words.someone, formatMoment(time)),
          ),
          keep: words.keepThis,
          onKeep: () => void keep(settle(value)),
        }))}
      />
    );
  }
  return (
    <>
      {texts.map((register) =>
        ask(
          register,
          textAnswers[register],
          (text) => text,
          (text) => (current, writer) => [describeEvidence(current, writer, item.id, register, text)],
        ),
      )}
      {ask(
        "content",
        notes,
        (note) => (note.kind === "note" ? note.text : ""),
        (note) => (current, writer) =>
          note.kind === "note" ? [rewriteNote(current, writer, item.id, note.text)] : [],
      )}
      {ask(
        "file",
        files,
        (file) => (file.kind === "file" ? `${file.name}, ${formatBytes(file.size)}` : ""),
        (file) => (current, writer) =>
          file.kind === "file" ? replaceFile(current, writer, item.id, file) : [],
      )}
      {ask(
        "showing",
        showing,
        (answer) => words.showing[answer],
        (answer) => (current, writer) => [sayShowing(current, writer, item.id, answer)],
      )}
    </>
  );
}

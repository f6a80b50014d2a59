import { authorName } from "../../../domain/author";
import type { Weighing } from "../../../domain/planRegisters";
import type { CompetencyRef } from "../../../domain/framework";
import type { Journal } from "../../../domain/journal";
import { quarterOf, readWeighing } from "../../../domain/weighing";
import { formatMoment } from "../../../lib/format";
import { Notice } from "../../../ui/Notice";
import { OpenAnswers } from "../../../ui/OpenAnswers";
import { chooseWords as words } from "./chooseWords";

type PlacedApartProps = {
  readonly journal: Journal;
  readonly readOnly: boolean;
  readonly competency: CompetencyRef;
  readonly onKeep: (at: Weighing | null) => Promise<void>;
};

/** Where two people placed a competency apart: both places, by whom and when, until one is kept. */
export function PlacedApart({ journal, readOnly, competency, onKeep }: PlacedApartProps) {
  const answers = readWeighing(journal, competency);
  if (answers.length < 2) return null;
  const told = (at: Weighing | null) =>
    at ? words.placed(quarterOf(at), at.impact, at.effort) : words.offPicture;
  if (readOnly)
    return (
      <Notice tone="warn" icon="split" title={words.twoAnswersTitle}>
        {answers.map(({ value, entry }) => (
          <p key={entry.id}>{told(value)}</p>
        ))}
      </Notice>
    );
  return (
    <OpenAnswers
      title={words.twoAnswersTitle}
      text={words.twoAnswers}
      answers={answers.map(({ value, entry, time }) => ({
        id: entry.id,
        about: `${told(value)} ${words.by(authorName(journal, entry.author) || words.someone, formatMoment(time))}`,
        keep: words.keep,
        onKeep: () => void onKeep(value),
      }))}
    />
  );
}

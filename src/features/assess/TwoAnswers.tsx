import { authorName } from "../../domain/author";
import type { Journal } from "../../domain/journal";
import { whyOf } from "../../domain/record";
import type { Reading } from "../../domain/register";
import type { Status } from "../../domain/status";
import { formatMoment } from "../../lib/format";
import { StatusMark } from "../../pictures/StatusMark";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { words } from "./words";

type TwoAnswersProps = {
  readonly journal: Journal;
  readonly answers: Reading<Status>;
  readonly hue: number;
  readonly onKeep: (status: Status, why: string) => void;
};

/** Statuses that were written apart, to settle on the way; nothing where there is one. */
export function TwoAnswers({ journal, answers, hue, onKeep }: TwoAnswersProps) {
  if (answers.length < 2) return null;
  return (
    <OpenAnswers
      title={words.twoAnswersTitle}
      text={words.twoAnswers}
      answers={answers.map(({ value, entry, time }) => ({
        id: entry.id,
        picture: <StatusMark status={value} size={24} hue={hue} />,
        about: words.answer(
          whyOf(journal, entry.id),
          words.by(authorName(journal, entry.author) || words.someone, formatMoment(time)),
        ),
        keep: words.settle(words.statuses[value]),
        onKeep: () => onKeep(value, whyOf(journal, entry.id)),
      }))}
    />
  );
}

import type { Question, Session } from "../../../domain/session";
import { steerOrTell } from "../../../state/room";
import { SelectField } from "../../../ui/SelectField";
import { words } from "./words";

type QuestionChoiceProps = { readonly session: Session; readonly question: Question };

/** Which question ballots are gathered for; nothing to choose while there is one. */
export function QuestionChoice({ session, question }: QuestionChoiceProps) {
  if (session.questions.length < 2) return null;
  const titleOf = (each: Question) =>
    "again" in each && each.again !== undefined
      ? words.again(each.n, words.asked[each.kind])
      : words.numbered(each.n, words.asked[each.kind]);
  return (
    <SelectField
      label={words.question}
      value={String(question.n)}
      options={session.questions.map((each) => ({ value: String(each.n), label: titleOf(each) }))}
      onChange={(event) => void steerOrTell(session.id, { n: Number(event.target.value), ref: undefined })}
    />
  );
}

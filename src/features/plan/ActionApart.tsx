import { type Action } from "../../domain/action";
import { authorName } from "../../domain/author";
import type { AuthorId } from "../../domain/ids";
import { formatMoment } from "../../lib/format";
import { writeOrTell, writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { OpenAnswers } from "../../ui/OpenAnswers";
import styles from "./Action.module.css";
import { questionsOf, type Question } from "./actionQuestions";
import { usePlan } from "./planContext";
import { actionWords } from "./words";

/** What was said of an action apart, on two devices: every wording whole, until somebody settles which holds. */
export function ActionApart({ action }: { readonly action: Action }) {
  const plan = usePlan();
  const { journey, journal, readOnly } = plan;
  const questions = questionsOf(action, plan);
  const nameOf = (author: AuthorId) => authorName(journal, author);
  return (
    <>
      {!readOnly && <AllOfOne questions={questions} />}
      {questions.map(({ field, answers }) => {
        const title = actionWords.apartTitle(field);
        if (readOnly)
          return (
            <Notice key={field} tone="warn" icon="split" title={title}>
              {actionWords.apartHere}
            </Notice>
          );
        return (
          <OpenAnswers
            key={field}
            title={title}
            text={actionWords.apart}
            answers={answers.map(({ entry, time, told, settle }) => ({
              id: entry.id,
              about: actionWords.answer(
                told || actionWords.nothing,
                actionWords.by(nameOf(entry.author) || actionWords.someone, formatMoment(time)),
              ),
              keep: actionWords.keepThis,
              onKeep: () => void writeOrTell(journey, settle),
            }))}
          />
        );
      })}
    </>
  );
}

/** Where the same two people said several things apart: one tap for all that one of them said. */
function AllOfOne({ questions }: { readonly questions: readonly Question[] }) {
  const { journey, journal } = usePlan();
  const pair = samePair(questions);
  const names = pair.map((author) => authorName(journal, author).trim());
  // Who can't be told from the other by name is no choice.
  if (names.includes("") || new Set(names).size < 2) return null;
  function keepAllOf(author: AuthorId, name: string) {
    const chosen = questions.flatMap(({ answers }) => answers.filter(({ entry }) => entry.author === author));
    void writeWithUndo(
      journey,
      (current, writer) => chosen.flatMap(({ settle }) => settle(current, writer)),
      actionWords.keptAll(name),
    );
  }
  return (
    <Notice tone="warn" icon="split" title={actionWords.apartMany(questions.length)}>
      <p>{actionWords.apartPair(names)}</p>
      <div className={styles["keepAll"]}>
        {pair.map((author, index) => (
          <Button key={author} onClick={() => keepAllOf(author, names[index] ?? "")}>
            {actionWords.keepAll(names[index] ?? "")}
          </Button>
        ))}
      </div>
    </Notice>
  );
}

/** The two who said everything apart that is asked, one answer each; empty where it is one question, or others are in it. */
function samePair(questions: readonly Question[]): readonly AuthorId[] {
  if (questions.length < 2) return [];
  const pairs = questions.map(({ answers }) => answers.map(({ entry }) => entry.author).sort());
  const [first] = pairs;
  const isPair = first !== undefined && first.length === 2 && first[0] !== first[1];
  return isPair && pairs.every((pair) => pair.join() === first.join()) ? first : [];
}

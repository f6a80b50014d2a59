import { authorName } from "../../domain/author";
import { titleOf } from "../../domain/framework";
import { readPriority } from "../../domain/priority";
import { keepAnswer, readGivenUpApart } from "../../domain/priorityApart";
import { whyOf } from "../../domain/record";
import { formatMoment } from "../../lib/format";
import { writeOrTell } from "../../state/undoing";
import { Notice } from "../../ui/Notice";
import { OpenAnswers } from "../../ui/OpenAnswers";
import styles from "./Plan.module.css";
import { usePlan } from "./planContext";
import { actionWords, words } from "./words";

/** What one took off and another chose, apart: no priority as it stands, and settled here. */
export function GivenUpApart() {
  const { journey, journal, framework, readOnly } = usePlan();
  const refs = readGivenUpApart(journal);
  if (refs.length === 0) return null;
  return (
    <ul role="list" className={styles["apart"]}>
      {refs.map((ref) => {
        const title = words.givenUpTitle(titleOf(framework, ref));
        if (readOnly)
          return (
            <li key={ref}>
              <Notice tone="warn" icon="split" title={title}>
                {actionWords.apartHere}
              </Notice>
            </li>
          );
        return (
          <li key={ref}>
            <OpenAnswers
              title={title}
              text={words.givenUp}
              answers={readPriority(journal, ref).map((answer) => {
                const { value, entry, time } = answer;
                const choice = value === null ? words.notNow : words.workOnIt;
                const who = authorName(journal, entry.author) || words.someone;
                const why = value === null ? "" : whyOf(journal, entry.id);
                return {
                  id: entry.id,
                  about: actionWords.answer(
                    [choice, why].filter(Boolean).join("\n"),
                    words.said(who, formatMoment(time)),
                  ),
                  keep: words.keepChoice(choice),
                  onKeep: () =>
                    void writeOrTell(journey, (current, writer) => keepAnswer(current, writer, ref, answer)),
                };
              })}
            />
          </li>
        );
      })}
    </ul>
  );
}

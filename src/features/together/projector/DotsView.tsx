import { readDecision } from "../../../domain/decision";
import { titleOf } from "../../../domain/framework";
import { shownVoices } from "../../../domain/voice";
import { gridFor } from "../choose/dotForms";
import { DotLegend, DotTallyRow } from "../choose/DotTally";
import { tallyView } from "../choose/tallyView";
import { words as chooseWords } from "../choose/words";
import { Heading } from "./Heading";
import styles from "./List.module.css";
import { useFit } from "./useFit";
import type { ViewPropsOf } from "./viewProps";
import { words } from "./words";

/** Where the dots lie, from the top as far as the wall reaches; once it is decided, what was decided. */
export function DotsView({ journal, framework, session, question, timer }: ViewPropsOf<"dots">) {
  const voices = shownVoices(journal, session.id, question.n);
  const tally = tallyView(voices, question, session, framework);
  const decision = readDecision(journal, session.id, question.n);
  const decided = decision?.kind === "priorities" ? decision.refs : [];
  const { list, fitting } = useFit<HTMLOListElement>(tally.rows.length);
  const grid = gridFor(tally.most);
  return (
    <>
      <Heading
        kicker={decided.length > 0 ? words.decided : chooseWords.tallyOf(tally.voices, tally.dots)}
        title={decided.length > 0 ? words.list(decided.map((ref) => titleOf(framework, ref))) : words.dots}
      >
        {timer}
      </Heading>
      <div className={styles["list"]}>
        <ol role="list" ref={list} className={`${styles["fitted"]} ${styles["tight"]}`}>
          {tally.rows.map((row, index) => (
            <DotTallyRow key={row.ref} row={row} grid={grid} look="line" isOut={index >= fitting}>
              {row.title}
            </DotTallyRow>
          ))}
        </ol>
        <DotLegend
          tally={tally}
          withNear
          more={fitting < tally.rows.length ? words.more(tally.rows.length - fitting) : undefined}
        />
      </div>
    </>
  );
}

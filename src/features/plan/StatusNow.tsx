import { useState } from "react";
import type { Action } from "../../domain/action";
import { competencyRef, type PlacedCompetency } from "../../domain/framework";
import { WHY_MAX_LENGTH } from "../../domain/record";
import { STATUSES, type Status } from "../../domain/status";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { useAnswering, type Saving } from "../../state/answering";
import { useSettling } from "../../state/settling";
import { showToast } from "../../state/toasts";
import { RadioCards } from "../../ui/RadioCards";
import { SaveNote, type SaveState } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import styles from "./Finished.module.css";
import { usePlan } from "./planContext";
import { actionWords as words, words as planWords } from "./words";

type StatusNowProps = { readonly placed: PlacedCompetency; readonly action: Action };

/** Where a competency stands now that an action for it is done: today's status is chosen, another is one tap away. */
export function StatusNow({ placed, action }: StatusNowProps) {
  const { journey, journal, framework } = usePlan();
  const { competency, domainIndex } = placed;
  const ref = competencyRef(framework.id, competency.id);
  const answering = useAnswering(journey, ref, journal);
  const [changed, setChanged] = useState(false);
  const { tentative, consider } = useSettling((next: Status) => set(next));

  async function set(next: Status) {
    const change = await answering.choose(next, words.whyDone(action.title || planWords.untitled));
    if (change === undefined) return;
    setChanged(true);
    showToast(words.statusSet(competency.title, planWords.status[next]), {
      label: planWords.undo,
      run: () => void answering.undo(change).then(() => setChanged(false)),
    });
  }
  return (
    <div className={styles["status"]}>
      <p className={styles["competency"]} data-hue={hueOf(domainIndex)}>
        {competency.title}
      </p>
      <RadioCards
        legend={words.statusOf(competency.title)}
        hideLegend
        layout="row"
        hue={hueOf(domainIndex)}
        value={tentative ?? answering.status ?? "not-started"}
        onChange={(next, byArrow) => (byArrow ? consider(next) : void set(next))}
        options={STATUSES.map((value) => ({
          value,
          label: planWords.status[value],
          picture: <StatusMark status={value} size={26} />,
        }))}
      />
      {changed && (
        <TextArea
          label={words.whyState}
          value={answering.why}
          error={answering.whyTooLong ? words.whyTooLong(WHY_MAX_LENGTH) : undefined}
          onChange={(event) => answering.changeWhy(event.target.value)}
          onBlur={() => void answering.saveWhy()}
        />
      )}
      <SaveNote state={noteOf(answering.saving)} />
    </div>
  );
}

function noteOf(saving: Saving): SaveState | null {
  if (saving === "draft") return { note: words.draft };
  return saving === "overtaken" ? { failed: words.overtaken } : saving;
}

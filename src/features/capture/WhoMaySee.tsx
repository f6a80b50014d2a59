import { useId } from "react";
import { SHOWINGS, type Showing } from "../../domain/showing";
import { sayOfWaiting } from "../../state/waiting";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import type { WaitingRow } from "../../storage/database";
import type { UnderWay } from "./useCatching";
import styles from "./WhoMaySee.module.css";
import { words } from "./words";

type WhoMaySeeProps = {
  readonly rows: readonly WaitingRow[];
  /** Of one piece alone. */
  readonly isOne?: boolean;
  /** What was caught but is not in the tray yet: it is answered for as it lands. */
  readonly underWay?: UnderWay;
};

/** Asked in one tap for all that was caught. These are photographs of children: what is not answered is not shown. */
export function WhoMaySee({ rows, isOne = false, underWay }: WhoMaySeeProps) {
  const id = useId();
  const answers = new Set(rows.map(({ showing }) => showing));
  const [common] = answers.size === 1 ? answers : [undefined];
  const unanswered = rows.filter(({ showing }) => showing === undefined).length;

  async function answer(showing: Showing) {
    const said = await sayOfWaiting(
      rows.map((row) => row.id),
      { showing },
    );
    if (!said.ok) return showError(faultText(said.error));
    for (const landing of underWay?.current ?? []) {
      const id = await landing;
      if (id !== undefined) await sayOfWaiting([id], { showing });
    }
  }

  return (
    <fieldset role="radiogroup" aria-labelledby={id} className={styles["group"]} disabled={rows.length === 0}>
      <legend id={id} className={styles["legend"]}>
        {isOne ? words.whoThis : words.who}
      </legend>
      <div className={styles["cards"]}>
        {SHOWINGS.map((showing) => (
          <div key={showing} className={styles["card"]} data-checked={common === showing || undefined}>
            <label htmlFor={`${id}-${showing}`} className={styles["label"]}>
              {words.whoShort[showing]}
            </label>
            <p id={`${id}-${showing}-about`} className={styles["about"]}>
              {words.whoAbout[showing]}
            </p>
            <input
              type="radio"
              id={`${id}-${showing}`}
              name={id}
              className={styles["input"]}
              aria-describedby={`${id}-${showing}-about`}
              checked={common === showing}
              onChange={() => void answer(showing)}
            />
          </div>
        ))}
      </div>
      <p className={styles["note"]}>{note(rows.length, unanswered, answers.size)}</p>
    </fieldset>
  );
}

function note(all: number, unanswered: number, answers: number): string {
  if (unanswered === all) return words.whoNone;
  if (unanswered > 0) return words.whoSome(unanswered);
  return answers > 1 ? words.whoMixed : "";
}

import { useId, useRef, useState } from "react";
import type { EvidenceId } from "../../domain/ids";
import { SHOWINGS, type Showing } from "../../domain/showing";
import { sayOfWaiting } from "../../state/waiting";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import type { WaitingRow } from "../../storage/database";
import { sayAsItLands, type UnderWay } from "./underWay";
import styles from "./WhoMaySee.module.css";
import { words } from "./words";

type WhoMaySeeProps = {
  readonly rows: readonly WaitingRow[];
  /** Of one piece alone. */
  readonly isOne?: boolean;
  /** What was caught but is not in the tray yet: it is answered for as it lands. */
  readonly underWay?: UnderWay;
};

/** What was tapped, until the rows that are read say it themselves. */
type Pending = { readonly ids: ReadonlySet<EvidenceId>; readonly showing: Showing };

/** Asked in one tap for all that was caught. These are photographs of children: what is not answered is not shown. */
export function WhoMaySee({ rows, isOne = false, underWay }: WhoMaySeeProps) {
  const id = useId();
  const [pending, setPending] = useState<Pending>();
  const last = useRef<Showing>(undefined);
  const shown = rows.map((row) => (pending?.ids.has(row.id) ? pending.showing : row.showing));
  const answers = new Set(shown);
  const [common] = answers.size === 1 ? answers : [undefined];
  const unanswered = shown.filter((showing) => showing === undefined).length;
  if (pending && rows.every((row) => !pending.ids.has(row.id) || row.showing === pending.showing))
    setPending(undefined);

  async function answer(showing: Showing) {
    const ids = rows.map((row) => row.id);
    last.current = showing;
    const landing = underWay && sayAsItLands(underWay, { showing }, () => last.current === showing);
    setPending({ ids: new Set(ids), showing });
    const said = await sayOfWaiting(ids, { showing });
    if (!said.ok) {
      setPending(undefined);
      return showError(faultText(said.error));
    }
    const problem = await landing;
    if (problem !== undefined) showError(problem);
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

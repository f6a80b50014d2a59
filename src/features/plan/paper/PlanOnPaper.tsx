import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { readJourney } from "../../../domain/journey";
import { PlanSheet } from "../../../pictures/sheets/PlanSheet";
import type { PagePaper } from "../../../pictures/sheets/sheetPaper";
import { usePagePaper } from "../../../state/pagePaper";
import { Button } from "../../../ui/Button";
import { CheckRow } from "../../../ui/CheckRow";
import { SelectField } from "../../../ui/SelectField";
import { usePlan } from "../planContext";
import { noonOf } from "../when";
import { CalendarFile } from "./CalendarFile";
import styles from "./Paper.module.css";
import { paperWords as words } from "./paperWords";
import { planShown } from "./planShown";

const PAPERS: readonly PagePaper[] = ["A4", "Letter"];

type PlanOnPaperProps = {
  /** Of the part that opens. */
  readonly id: string;
  readonly isOpen: boolean;
};

/** The plan on paper and in a calendar, where it is asked for. Open or not, in any view, its sheet is what is printed. */
export default function PlanOnPaper({ id, isOpen }: PlanOnPaperProps) {
  const plan = usePlan();
  const [paper, setPaper] = usePagePaper();
  const [hasNames, setHasNames] = useState(true);
  const [hasReasons, setHasReasons] = useState(false);
  const [isShown, setShown] = useState(false);
  const sheet = useId();
  const choices = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) choices.current?.focus();
  }, [isOpen]);
  // The sheet waits for what is tapped above it.
  const settled = useDeferredValue(plan);
  const shown = useMemo(
    () => planShown(settled, { hasNames, hasReasons, now: noonOf(settled.today) }),
    [settled, hasNames, hasReasons],
  );
  return (
    <div className={styles["take"]} data-open={isOpen || undefined}>
      {isOpen && (
        <section
          ref={choices}
          id={id}
          tabIndex={-1}
          className={styles["choices"]}
          aria-label={words.title}
          data-print="none"
        >
          <section className={styles["card"]} aria-label={words.paperTitle}>
            <h2>{words.paperTitle}</h2>
            <p className={styles["about"]}>{words.paperAbout}</p>
            <div className={styles["fields"]}>
              <SelectField
                label={words.paper}
                value={paper}
                options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
                onChange={({ target }) => setPaper(target.value === "Letter" ? "Letter" : "A4")}
              />
            </div>
            <CheckRow
              label={words.names}
              description={words.namesAbout}
              checked={hasNames}
              onChange={setHasNames}
            />
            <CheckRow
              label={words.reasons}
              description={words.reasonsAbout}
              checked={hasReasons}
              onChange={setHasReasons}
            />
            <div className={styles["buttons"]}>
              <Button icon="file" onClick={() => window.print()}>
                {words.print}
              </Button>
              <Button
                variant="plain"
                aria-expanded={isShown}
                aria-controls={sheet}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? words.hide : words.look}
              </Button>
            </div>
          </section>
          <CalendarFile
            title={readJourney(plan.journal).title}
            framework={plan.framework}
            actions={plan.actions}
            terms={plan.terms}
          />
        </section>
      )}
      <section
        id={sheet}
        aria-label={words.preview}
        className={styles["sheet"]}
        data-shown={(isOpen && isShown) || undefined}
      >
        <PlanSheet plan={shown} paper={paper} />
      </section>
    </div>
  );
}

import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { readActions } from "../../../domain/action";
import { readJourney } from "../../../domain/journey";
import { readTerms } from "../../../domain/schoolTerm";
import { PlanSheet } from "../../../pictures/sheets/PlanSheet";
import type { PagePaper } from "../../../pictures/sheets/sheetPaper";
import { useToday } from "../../../state/today";
import { Button } from "../../../ui/Button";
import { CheckRow } from "../../../ui/CheckRow";
import { SelectField } from "../../../ui/SelectField";
import type { PlanViewProps } from "../planView";
import { noonOf } from "../when";
import { CalendarFile } from "./CalendarFile";
import styles from "./Paper.module.css";
import { paperWords as words } from "./paperWords";
import { planShown } from "./planShown";

const PAPERS: readonly PagePaper[] = ["A4", "Letter"];

/** Where A4 is not what printers hold. */
const usualPaper = (): PagePaper => (/-(US|CA|MX|PH)$/i.test(navigator.language) ? "Letter" : "A4");

type PlanOnPaperProps = PlanViewProps & {
  /** Of the part that opens. */
  readonly id: string;
  readonly isOpen: boolean;
};

/** The plan on paper and in a calendar, where it is asked for. Open or not, in any view, its sheet is what is printed. */
export default function PlanOnPaper({ journal, framework, id, isOpen }: PlanOnPaperProps) {
  const [paper, setPaper] = useState(usualPaper);
  const [hasNames, setHasNames] = useState(true);
  const [isShown, setShown] = useState(false);
  const sheet = useId();
  const today = useToday();
  const choices = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) choices.current?.focus();
  }, [isOpen]);
  const actions = readActions(journal);
  // The sheet waits for what is tapped above it.
  const settled = useDeferredValue(journal);
  const plan = useMemo(
    () => planShown(settled, framework, readActions(settled), { hasNames, now: noonOf(today) }),
    [settled, framework, hasNames, today],
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
            title={readJourney(journal).title}
            framework={framework}
            actions={actions}
            terms={readTerms(journal)}
          />
        </section>
      )}
      <section
        id={sheet}
        aria-label={words.preview}
        className={styles["sheet"]}
        data-shown={(isOpen && isShown) || undefined}
      >
        <PlanSheet plan={plan} paper={paper} />
      </section>
    </div>
  );
}

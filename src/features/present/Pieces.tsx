import { useMemo } from "react";
import { readEvidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { EvidenceId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { ShownRecord } from "../../domain/shownRecord";
import { evidenceToShow } from "../../domain/toShow";
import { CheckRow } from "../../ui/CheckRow";
import { Disclosure } from "../../ui/Disclosure";
import { earnedIn } from "./slides";
import styles from "./StartPage.module.css";
import { words } from "./words";

type PiecesProps = {
  readonly journal: Journal;
  readonly record: ShownRecord;
  readonly without: ReadonlySet<EvidenceId>;
  readonly onChange: (without: ReadonlySet<EvidenceId>) => void;
};

/** The evidence that will be seen, each on or off, and how much stays out because it may not be shown. */
export function Pieces({ journal, record, without, onChange }: PiecesProps) {
  const { may, keptOut } = useMemo(() => {
    const refs = new Set(earnedIn(record).map(({ competency }) => competency.ref));
    const isServing = ({ serves }: { readonly serves: readonly CompetencyRef[] }) =>
      serves.some((ref) => refs.has(ref));
    const shown = evidenceToShow(journal).filter(isServing);
    return { may: shown, keptOut: readEvidence(journal).filter(isServing).length - shown.length };
  }, [journal, record]);

  function choose(id: EvidenceId, isIn: boolean) {
    const next = new Set(without);
    if (isIn) next.delete(id);
    else next.add(id);
    onChange(next);
  }
  const count = may.filter(({ id }) => !without.has(id)).length;
  return (
    <div className={styles["pieces"]}>
      <p>
        <b>{words.evidence}.</b> {words.evidenceAbout(count)}
      </p>
      {keptOut > 0 && <p className={styles["quiet"]}>{words.keptOut(keptOut)}</p>}
      {may.length > 0 && (
        <Disclosure summary={words.chooseEvidence} aside={may.length}>
          {may.map(({ id, title }) => (
            <CheckRow
              key={id}
              label={title === "" ? words.untitled : title}
              checked={!without.has(id)}
              onChange={(isIn) => choose(id, isIn)}
            />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

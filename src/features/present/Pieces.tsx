import { useMemo, useState } from "react";
import { readEvidence } from "../../domain/evidence";
import type { CompetencyRef } from "../../domain/framework";
import type { EvidenceId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { ShownRecord } from "../../domain/shownRecord";
import { evidenceToShow } from "../../domain/toShow";
import { formatNumber } from "../../lib/format";
import { Disclosure } from "../../ui/Disclosure";
import { PieceChoices } from "./PieceChoices";
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
  // A journey may have thousands: they are in the page once somebody looks.
  const [isOpen, setOpen] = useState(false);
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
  const about =
    count > 0
      ? words.evidenceIn(count)
      : may.length > 0
        ? words.noneChosen
        : keptOut > 0
          ? words.noneMayBeShown
          : words.noEvidence;
  return (
    <div className={styles["pieces"]}>
      <p>
        <b>{words.evidence}.</b> {about}
      </p>
      {keptOut > 0 && <p className={styles["quiet"]}>{words.keptOut(keptOut)}</p>}
      {may.length > 0 && (
        <Disclosure summary={words.chooseEvidence} aside={formatNumber(may.length)} onToggle={setOpen}>
          {isOpen && <PieceChoices pieces={may} without={without} onChoose={choose} />}
        </Disclosure>
      )}
    </div>
  );
}

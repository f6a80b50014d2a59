import { useState } from "react";
import type { Evidence } from "../../domain/evidence";
import type { EvidenceId } from "../../domain/ids";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import styles from "./Pieces.module.css";
import { Thumb } from "./Thumb";
import { words } from "./words";

type PieceChoicesProps = {
  readonly pieces: readonly Evidence[];
  readonly without: ReadonlySet<EvidenceId>;
  readonly onChoose: (id: EvidenceId, isIn: boolean) => void;
};

/** As many as a person looks through; the rest when asked for. */
const FIRST = 24;

/** Each piece that may be shown, with its picture and what was answered about it, on or off. */
export function PieceChoices({ pieces, without, onChoose }: PieceChoicesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? pieces : pieces.slice(0, FIRST);
  return (
    <>
      <ul role="list" aria-label={words.evidence} className={styles["pieces"]}>
        {shown.map((piece) => (
          <li key={piece.id}>
            <CheckRow
              label={
                <span className={styles["piece"]}>
                  <Thumb piece={piece} />
                  <span>{words.titleOf(piece)}</span>
                </span>
              }
              description={piece.showing && words.agreed[piece.showing]}
              checked={!without.has(piece.id)}
              onChange={(isIn) => onChoose(piece.id, isIn)}
            />
          </li>
        ))}
      </ul>
      {shown.length < pieces.length && (
        <Button variant="plain" onClick={() => setWhole(true)}>
          {words.showAll(pieces.length)}
        </Button>
      )}
    </>
  );
}

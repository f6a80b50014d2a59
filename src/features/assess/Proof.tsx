import { Suspense, useId, useState, type ReactNode } from "react";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import type { AdderSlot } from "./slots";
import styles from "./Proof.module.css";
import { words } from "./words";

type ProofProps = {
  readonly journey: JourneyId;
  readonly competencyRef: CompetencyRef;
  readonly photoAt: string;
  readonly adder: AdderSlot;
  /** What became of what was last said; it has a place of its own at the end of the line. */
  readonly note: ReactNode;
};

/** A photo with one tap; whatever else proves it with one more. */
export function Proof({ journey, competencyRef, photoAt, adder: Adder, note }: ProofProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles["line"]}>
        <LinkButton icon="camera" to={photoAt}>
          {words.photo}
        </LinkButton>
        <Button icon="plus" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.otherProof}
        </Button>
        <div className={styles["note"]}>{note}</div>
      </div>
      {/* There from the start, so that opening it moves nothing twice. */}
      <div id={id} hidden={!open}>
        <Suspense fallback={null}>
          <Adder journey={journey} serves={[competencyRef]} compact />
        </Suspense>
      </div>
    </>
  );
}

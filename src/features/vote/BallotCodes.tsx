import { useMemo } from "react";
import { writeBallotCodes } from "../../formats/ballotCode";
import type { SentBallot } from "../../state/takingPart";
import { CodeSequence } from "../../ui/CodeSequence";
import { joinWords } from "./joinWords";
import styles from "./Done.module.css";

/** The ballot as a camera reads it. */
export function BallotCodes({ ballot }: { readonly ballot: SentBallot }) {
  const texts = useMemo(() => writeBallotCodes(ballot.entry), [ballot.entry]);
  return (
    <div className={styles["codes"]}>
      <CodeSequence texts={texts} label={joinWords.ballotCode} />
      {texts.length > 1 && <p>{joinWords.doneMany(texts.length)}</p>}
    </div>
  );
}

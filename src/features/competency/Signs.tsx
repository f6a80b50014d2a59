import type { ReactNode } from "react";
import type { Competency, CompetencyRef, Sign } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { isSignSeen } from "../../domain/record";
import { useSignTick } from "../../state/signTick";
import { CheckRow } from "../../ui/CheckRow";
import { Explained } from "../../ui/Explained";
import { ExplainedText, type ExplainedPiece } from "../../ui/ExplainedText";
import { Icon } from "../../ui/Icon";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./Signs.module.css";
import { words } from "./words";

type SignsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: Competency;
  readonly competencyRef: CompetencyRef;
  /** The signs’ texts with their words explained, in the signs’ order. */
  readonly explained: readonly (readonly ExplainedPiece[])[];
  readonly hue: number;
  /** Nothing can be ticked. */
  readonly readOnly: boolean;
};

/** What one could see that speaks for a status; ticked as it is seen. */
export function Signs(props: SignsProps) {
  const { journey, journal, competency, competencyRef, explained, hue, readOnly } = props;
  const isSeen = (sign: Sign) => isSignSeen(journal, competencyRef, sign.id);
  const groups = [
    { title: words.signsFor["in-progress"], signs: competency.signs.inProgress },
    { title: words.signsFor.earned, signs: competency.signs.earned },
  ].filter(({ signs }) => signs.length > 0);
  const all = groups.flatMap(({ signs }) => signs);
  const textOf = (sign: Sign) => <ExplainedText pieces={explained[all.indexOf(sign)] ?? [sign.text]} />;
  const explainedWords = explained.flat().filter((piece) => typeof piece !== "string");

  return (
    <section className={styles["signs"]} aria-labelledby="signs-title">
      <h3 id="signs-title" className={styles["heading"]}>
        {words.signsTitle}
      </h3>
      <p className={styles["about"]}>{readOnly ? words.signsAboutHere : words.signsAbout}</p>
      {groups.map(({ title, signs }) => (
        <div key={title}>
          <h4 className={styles["group"]}>
            {title}{" "}
            <span className={styles["seen"]}>
              {words.signsSeen(signs.filter(isSeen).length, signs.length)}
            </span>
          </h4>
          {readOnly && <SignsShown signs={signs} isSeen={isSeen} textOf={textOf} />}
          {!readOnly &&
            signs.map((sign) => (
              <SignRow
                key={sign.id}
                journey={journey}
                journal={journal}
                competencyRef={competencyRef}
                sign={sign}
                hue={hue}
              />
            ))}
        </div>
      ))}
      {/* What is ticked by a tap can't hold a word that is tapped: they stand below, for themselves. */}
      {!readOnly && explainedWords.length > 0 && (
        <div className={styles["words"]} data-print="none">
          <span>{words.wordsInSigns}</span>
          <ul role="list">
            {explainedWords.map((piece) => (
              <li key={piece.term.term}>
                <Explained text={piece.term.term} term={piece.term.term} definition={piece.term.definition} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type SignsShownProps = {
  readonly signs: readonly Sign[];
  readonly isSeen: (sign: Sign) => boolean;
  readonly textOf: (sign: Sign) => ReactNode;
};

function SignsShown({ signs, isSeen, textOf }: SignsShownProps) {
  return (
    <ul role="list" className={styles["shown"]}>
      {signs.map((sign) => (
        <li key={sign.id} data-seen={isSeen(sign) || undefined}>
          <span className={styles["tick"]} aria-hidden="true">
            {isSeen(sign) && <Icon name="check" size={18} />}
          </span>
          <span>
            <VisuallyHidden>{isSeen(sign) ? words.seen : words.unseen}</VisuallyHidden>
            {textOf(sign)}
          </span>
        </li>
      ))}
    </ul>
  );
}

type SignRowProps = Omit<SignsProps, "competency" | "readOnly" | "explained"> & { readonly sign: Sign };

function SignRow({ journey, journal, competencyRef, sign, hue }: SignRowProps) {
  const { seen, isApart, see } = useSignTick(journey, journal, competencyRef, sign.id);
  return (
    <CheckRow
      label={sign.text}
      description={isApart ? words.signApart : undefined}
      hue={hue}
      checked={seen}
      onChange={(next) => void see(next)}
    />
  );
}

import type { Competency, CompetencyRef, Sign } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { isSignSeen } from "../../domain/record";
import { useSignTick } from "../../state/signTick";
import { CheckRow } from "../../ui/CheckRow";
import { Icon } from "../../ui/Icon";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./Signs.module.css";
import { words } from "./words";

type SignsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: Competency;
  readonly competencyRef: CompetencyRef;
  readonly hue: number;
  /** Nothing can be ticked. */
  readonly readOnly: boolean;
};

/** What one could see that speaks for a status; ticked as it is seen. */
export function Signs({ journey, journal, competency, competencyRef, hue, readOnly }: SignsProps) {
  const isSeen = (sign: Sign) => isSignSeen(journal, competencyRef, sign.id);
  const groups = [
    { title: words.signsFor["in-progress"], signs: competency.signs.inProgress },
    { title: words.signsFor.earned, signs: competency.signs.earned },
  ].filter(({ signs }) => signs.length > 0);

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
          {readOnly && <SignsShown signs={signs} isSeen={isSeen} />}
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
    </section>
  );
}

type SignsShownProps = { readonly signs: readonly Sign[]; readonly isSeen: (sign: Sign) => boolean };

function SignsShown({ signs, isSeen }: SignsShownProps) {
  return (
    <ul role="list" className={styles["shown"]}>
      {signs.map((sign) => (
        <li key={sign.id} data-seen={isSeen(sign) || undefined}>
          <span className={styles["tick"]} aria-hidden="true">
            {isSeen(sign) && <Icon name="check" size={18} />}
          </span>
          <span>
            <VisuallyHidden>{isSeen(sign) ? words.seen : words.unseen}</VisuallyHidden>
            {sign.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

type SignRowProps = Omit<SignsProps, "competency" | "readOnly"> & { readonly sign: Sign };

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

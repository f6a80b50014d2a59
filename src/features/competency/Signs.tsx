import type { Competency, CompetencyRef, Sign } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { isSignSeen, readSign, seeSign } from "../../domain/record";
import { usePendingValue } from "../../state/pending";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { CheckRow } from "../../ui/CheckRow";
import styles from "./Signs.module.css";
import { words } from "./words";

type SignsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: Competency;
  readonly competencyRef: CompetencyRef;
  readonly hue: number;
};

/** What one could see that speaks for a status; ticked as it is seen. */
export function Signs({ journey, journal, competency, competencyRef, hue }: SignsProps) {
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
      <p className={styles["about"]}>{words.signsAbout}</p>
      {groups.map(({ title, signs }) => (
        <div key={title}>
          <h4 className={styles["group"]}>
            {title}{" "}
            <span className={styles["seen"]}>
              {words.signsSeen(signs.filter(isSeen).length, signs.length)}
            </span>
          </h4>
          {signs.map((sign) => (
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

type SignRowProps = Omit<SignsProps, "competency"> & { readonly sign: Sign };

function SignRow({ journey, journal, competencyRef, sign, hue }: SignRowProps) {
  const answers = readSign(journal, competencyRef, sign.id);
  const { shown, attempt } = usePendingValue(journal, answers[0]?.value ?? false);
  async function see(seen: boolean) {
    const written = await attempt(seen, () =>
      write(journey, (current, writer) => [seeSign(current, writer, competencyRef, sign.id, seen)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <CheckRow
      label={sign.text}
      description={answers.length > 1 ? words.signApart : undefined}
      hue={hue}
      checked={shown}
      onChange={(seen) => void see(seen)}
    />
  );
}

import type { Competency, CompetencyRef, Sign } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Status } from "../../domain/status";
import { useSignTick } from "../../state/signTick";
import { CheckRow } from "../../ui/CheckRow";
import styles from "./SignTicks.module.css";
import { words } from "./words";

type SignTicksProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competencyRef: CompetencyRef;
  readonly signs: readonly Sign[];
  readonly hue: number;
};

/** The signs that speak for a status: what would justify it, ticked as it is seen. */
export function SignTicks({ signs, ...rest }: SignTicksProps) {
  return (
    <div className={styles["ticks"]}>
      {signs.map((sign) => (
        <Tick key={sign.id} sign={sign} {...rest} />
      ))}
    </div>
  );
}

export function signsFor(competency: Competency, status: Status): readonly Sign[] {
  const { inProgress, earned } = competency.signs;
  return { "not-started": [], "in-progress": inProgress, earned }[status];
}

type TickProps = Omit<SignTicksProps, "signs"> & { readonly sign: Sign };

function Tick({ journey, journal, competencyRef, sign, hue }: TickProps) {
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

import type { Agreed } from "../../../domain/agreement";
import type { JourneyId } from "../../../domain/ids";
import { agreedText } from "../../../pictures/roomWords";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { useOnce } from "../../../state/once";
import { Button } from "../../../ui/Button";
import { takeAgreementBack } from "./agreeing";
import detailStyles from "./Detail.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type AgreedHereProps = {
  readonly journey: JourneyId;
  readonly agreed: Agreed;
  /** Of the competency. */
  readonly title: string;
  readonly readOnly: boolean;
};

/** What the room agreed on, with all that was written down of it; it can be taken back at any time. */
export function AgreedHere({ journey, agreed, title, readOnly }: AgreedHereProps) {
  const { status, why, dissent, missing } = agreed;
  const once = useOnce();
  return (
    <div className={detailStyles["agreedHere"]}>
      <p className={styles["agreedMark"]} role="status">
        <StatusMark status={status} size={22} />
        {words.agreedMark(STATUS_TITLES[status])}
      </p>
      <p className={styles["quiet"]}>{agreedText(agreed)}</p>
      {why !== "" && <p className={detailStyles["why"]}>{why}</p>}
      <dl className={detailStyles["said"]}>
        {dissent !== "" && <Said term={words.dissent} text={dissent} />}
        {missing !== "" && <Said term={words.missing} text={missing} />}
      </dl>
      {!readOnly && (
        <div>
          <Button
            icon="undo"
            variant="plain"
            onClick={() => void once(() => takeAgreementBack(journey, agreed, words.takenBack(title)))}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
    </div>
  );
}

const Said = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd className={detailStyles["why"]}>{text}</dd>
  </div>
);

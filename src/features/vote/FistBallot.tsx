import { ANSWER_WHY_MAX_LENGTH } from "../../domain/ballot";
import type { Question } from "../../domain/session";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { IconLink } from "../../ui/IconLink";
import { RadioCards } from "../../ui/RadioCards";
import { TextArea } from "../../ui/TextArea";
import styles from "./FistBallot.module.css";
import type { GivenProps } from "./given";
import { SendPart } from "./SendPart";
import { VoteStage } from "./VoteStage";
import { words } from "./words";

type FistBallotProps = GivenProps & { readonly question: Extract<Question, { kind: "fist" }> };

/** Under this many fingers something must change first. */
const GOES_ALONG = 3;

/** How far one goes along with a proposal: none to five fingers. */
export function FistBallot(props: FistBallotProps) {
  const { code, question, vote, onChange } = props;
  const isOpen = vote.fingers >= 0 && vote.fingers < GOES_ALONG;
  const tooLong = vote.why.trim().length > ANSWER_WHY_MAX_LENGTH;
  return (
    <VoteStage
      isSending={props.isSending}
      top={
        <div className={styles["top"]}>
          <IconLink icon="close" label={words.leave} to={paths.takePart()} />
        </div>
      }
      kicker={code.title || words.untitled}
      title={words.fistTitle}
      lead={<blockquote className={styles["proposal"]}>{question.proposal}</blockquote>}
      keys={Object.fromEntries(
        words.fingers.map((_, fingers) => [`${fingers}`, () => onChange({ ...vote, fingers })]),
      )}
      start={
        <Button icon="back" onClick={() => onChange({ ...vote, at: -1 })}>
          {words.back}
        </Button>
      }
      end={<SendPart {...props} isReady={vote.fingers >= 0 && !tooLong} />}
    >
      <div data-column="answers">
        <RadioCards
          legend={words.fistTitle}
          hideLegend
          value={vote.fingers < 0 ? null : `${vote.fingers}`}
          onChange={(value) => onChange({ ...vote, fingers: Number(value) })}
          options={words.fingers
            .map(({ label, about }, fingers) => ({ value: `${fingers}`, label, description: about }))
            .toReversed()}
        />
      </div>
      <div>
        <TextArea
          label={isOpen ? words.fistWhy : words.fistWhyOpen}
          hint={isOpen ? words.fistWhyHint : undefined}
          optional
          value={vote.why}
          error={tooLong ? words.whyTooLong(ANSWER_WHY_MAX_LENGTH) : undefined}
          onChange={(event) => onChange({ ...vote, why: event.target.value })}
        />
      </div>
    </VoteStage>
  );
}

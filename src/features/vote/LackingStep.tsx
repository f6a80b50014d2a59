import type { ReactNode } from "react";
import { Button } from "../../ui/Button";
import type { StatusGiven } from "./given";
import { VoteStage } from "./VoteStage";
import { words } from "./words";

type LackingStepProps = StatusGiven & {
  readonly at: number;
  readonly top: ReactNode;
  readonly onGoTo: (at: number) => void;
};

/** A competency that is asked for and not in the framework as this device has it. */
export function LackingStep({ code, at, top, onGoTo, isSending }: LackingStepProps) {
  const forward = () => onGoTo(at + 1);
  const backward = () => onGoTo(at - 1);
  return (
    <VoteStage
      isSending={isSending}
      top={top}
      kicker={code.title || words.untitled}
      title={words.lackingTitle}
      lead={<p>{words.lacking}</p>}
      onForward={forward}
      onBackward={backward}
      start={
        <Button icon="back" onClick={backward}>
          {words.back}
        </Button>
      }
      end={<Button onClick={forward}>{words.skip}</Button>}
    >
      {null}
    </VoteStage>
  );
}

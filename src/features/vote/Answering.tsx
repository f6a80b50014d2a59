import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { Framework } from "../../domain/framework";
import type { JoinCode } from "../../formats/joinCode";
import { useOnce } from "../../state/once";
import { sendFaultText } from "../../state/roomFaultText";
import { send } from "../../state/sending";
import type { SentBallot } from "../../state/takingPart";
import { isUnderWay, type Vote } from "../../state/vote";
import { ballotAt } from "./address";
import { IsItYours } from "./IsItYours";
import { Questions } from "./Questions";
import { SentElsewhere } from "./SentElsewhere";
import { WhoAreYou } from "./WhoAreYou";

type AnsweringProps = {
  readonly code: JoinCode;
  /** Undefined only for a proposal, which needs none. */
  readonly framework: Framework | undefined;
  readonly sentHere: readonly SentBallot[];
  /** What was answered so far, as it is kept. */
  readonly kept: Vote;
  readonly onChange: (vote: Vote) => void;
  readonly onDrop: () => Promise<void>;
};

/** From who one is to sending; each tap is kept, and shown again only to whoever says that it is theirs. */
export function Answering({ code, framework, sentHere, kept, onChange, onDrop }: AnsweringProps) {
  const navigate = useNavigate();
  const once = useOnce();
  /** Shown unchanged from the tap that sends it until another screen takes its place. */
  const [sending, setSending] = useState<Vote>();
  const [problem, setProblem] = useState<string>();
  // What is begun on this screen is of whoever is before it; what was found here may be of somebody else.
  const [isAsking, setAsking] = useState(() => isUnderWay(kept));
  const [known] = useState(() => new Set(sentHere.map(({ id }) => id)));
  const elsewhere = sending ? undefined : sentHere.find(({ id }) => !known.has(id));
  const isSentElsewhere = elsewhere !== undefined;
  const vote = sending ?? kept;
  const left = useRef(() => {});
  useEffect(() => {
    left.current = () => {
      // Whoever thought of changing their mind and did not leaves nothing that the next one would take the place of.
      if (kept.instead !== "" && !isUnderWay(kept)) void onDrop();
    };
  });
  useEffect(() => () => left.current(), []);
  useEffect(() => {
    if (isSentElsewhere) void onDrop();
  }, [isSentElsewhere, onDrop]);

  const sendIt = () =>
    once(async () => {
      setSending(vote);
      setProblem(undefined);
      const instead = sentHere.find(({ id }) => id === vote.instead);
      const sent = await send(code, vote, instead);
      if (!sent.ok) {
        setSending(undefined);
        return setProblem(sendFaultText(sent.error));
      }
      await onDrop();
      // In the place of the walk: nobody comes back into it.
      await navigate(ballotAt(sent.value.id), { replace: true });
    });
  const startAnew = () => {
    setAsking(false);
    void onDrop();
  };

  if (elsewhere) return <SentElsewhere code={code} ballot={elsewhere} />;
  if (isAsking)
    return <IsItYours code={code} vote={vote} onGoOn={() => setAsking(false)} onAnew={startAnew} />;
  if (vote.at < 0)
    return <WhoAreYou code={code} vote={vote} sentHere={sentHere} onChange={onChange} onAnew={startAnew} />;
  return (
    <Questions
      code={code}
      framework={framework}
      vote={vote}
      onChange={onChange}
      onSend={() => void sendIt()}
      isSending={sending !== undefined}
      problem={problem}
    />
  );
}

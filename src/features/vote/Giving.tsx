import { useState } from "react";
import { useNavigate } from "react-router";
import type { JoinCode } from "../../formats/joinCode";
import { useFramework } from "../../state/framework";
import { useOnce } from "../../state/once";
import { useReady } from "../../state/ready";
import { sendFaultText } from "../../state/roomFaultText";
import { send, useVote } from "../../state/sending";
import type { SentBallot } from "../../state/takingPart";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { ballotAt } from "./address";
import { Questions } from "./Questions";
import { WhoAreYou } from "./WhoAreYou";
import { words } from "./words";

type GivingProps = { readonly code: JoinCode; readonly sentHere: readonly SentBallot[] };

/** One person's answers, from who they are to sending; each tap is kept, and goes on after the tab was closed. */
export function Giving({ code, sentHere }: GivingProps) {
  const { value: vote, change } = useVote(code);
  const framework = useFramework(code.framework);
  const navigate = useNavigate();
  const once = useOnce();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  // A proposal needs no framework.
  const isMissing = framework === "unknown" && code.question.kind !== "fist";
  useReady(vote !== undefined && framework !== undefined);
  if (!vote || framework === undefined) return null;
  if (isMissing)
    return (
      <Page title={code.title || words.untitled} width="measure">
        <Notice tone="warn" title={words.noFrameworkTitle}>
          {words.noFramework}
        </Notice>
      </Page>
    );

  const sendIt = () =>
    once(async () => {
      setSending(true);
      setProblem(undefined);
      const instead = sentHere.find(({ id }) => id === vote.instead);
      const sent = await send(code, vote, instead);
      setSending(false);
      if (!sent.ok) return setProblem(sendFaultText(sent.error));
      // In the place of the walk: nobody comes back into it.
      await navigate(ballotAt(sent.value.id), { replace: true });
    });

  if (vote.at < 0) return <WhoAreYou code={code} vote={vote} sentHere={sentHere} onChange={change} />;
  return (
    <Questions
      code={code}
      framework={framework === "unknown" ? undefined : framework}
      vote={vote}
      onChange={change}
      onSend={() => void sendIt()}
      isSending={isSending}
      problem={problem}
    />
  );
}

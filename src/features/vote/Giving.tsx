import { useFramework } from "../../state/framework";
import { useReady } from "../../state/ready";
import { useVote } from "../../state/sending";
import type { JoinCode } from "../../formats/joinCode";
import type { SentBallot } from "../../state/takingPart";
import { Notice } from "../../ui/Notice";
import { Page } from "../../ui/Page";
import { Answering } from "./Answering";
import { words } from "./words";

type GivingProps = { readonly code: JoinCode; readonly sentHere: readonly SentBallot[] };

/** One person's answers, once what was kept of them is read and the framework is here. */
export function Giving({ code, sentHere }: GivingProps) {
  const { value: vote, change, drop } = useVote(code);
  const framework = useFramework(code.framework);
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
  return (
    <Answering
      code={code}
      framework={framework === "unknown" ? undefined : framework}
      sentHere={sentHere}
      kept={vote}
      onChange={change}
      onDrop={drop}
    />
  );
}

import { useParams } from "react-router";
import { readAction } from "../../domain/action";
import type { ActionId, JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { paths } from "../../paths";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { ActionPage } from "./ActionPage";
import { PlanAround } from "./PlanAround";
import type { AdderSlot } from "./planContext";
import { actionWords, words } from "./words";

/** One action of the plan, whole. */
export default function ActionScreen({ adder }: { readonly adder: AdderSlot }) {
  const { journey: journeyId = "", action: actionId = "" } = useParams();
  const id = journeyId as JourneyId;
  const loaded = useJournal(id);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const journey = journal && readJourney(journal);
  const framework = useFramework(journey?.framework);
  const readOnly = useIsReadOnly(id);
  const action = journal && readAction(journal, actionId as ActionId);
  useTitle(journal && (action ? action.title || words.untitled : actionWords.missingTitle));
  useReady(framework !== undefined || (journey !== undefined && !journey.framework));

  if (!journal || !journey || (journey.framework && framework === undefined)) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  if (!action)
    return (
      <Notice
        title={actionWords.missingTitle}
        action={<LinkButton to={paths.plan(id)}>{actionWords.back}</LinkButton>}
      >
        {actionWords.missing}
      </Notice>
    );
  return (
    <PlanAround journey={id} journal={journal} framework={framework} readOnly={readOnly} adder={adder}>
      <ActionPage key={action.id} action={action} />
    </PlanAround>
  );
}

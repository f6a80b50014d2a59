import { lazy, Suspense, useId, useState } from "react";
import { useParams } from "react-router";
import { readActions } from "../../domain/action";
import type { JourneyId } from "../../domain/ids";
import { readJourney } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { ByPerson } from "./ByPerson";
import { ByPriority } from "./ByPriority";
import styles from "./Plan.module.css";
import { PlanAround } from "./PlanAround";
import { PlanBar } from "./PlanBar";
import type { AdderSlot } from "./planContext";
import type { PlanViewProps } from "./planView";
import { usePlanView } from "./usePlanView";
import { words, type PlanView } from "./words";

const ChooseView = lazy(() => import("./choose/ChooseView"));
const RoadmapView = lazy(() => import("./time/RoadmapView"));
const WeekView = lazy(() => import("./week/WeekView"));
const PlanOnPaper = lazy(() => import("./paper/PlanOnPaper"));

/** What is worked on now and how: the priorities with their actions, and the same by person, by time and for this week. */
export default function PlanScreen({ adder }: { readonly adder: AdderSlot }) {
  const id = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(id);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const journey = journal && readJourney(journal);
  const framework = useFramework(journey?.framework);
  const readOnly = useIsReadOnly(id);
  const { view, choose } = usePlanView();
  const [isTaken, setTaken] = useState(false);
  const taken = useId();
  useTitle(words.plan);
  useReady(framework !== undefined || (journey !== undefined && !journey.framework));

  if (!journal || !journey || (journey.framework && framework === undefined)) return null;
  if (framework === undefined || framework === "unknown")
    return (
      <Notice tone="warn" title={words.noFrameworkTitle}>
        {words.noFramework}
      </Notice>
    );
  const plan: PlanViewProps = { journey: id, journal, framework, readOnly };
  // Choosing has a picture of its own to print; every other view is printed as the plan's sheet.
  const isChoosing = view === "choose";
  const canTake = !isChoosing && readActions(journal).length > 0;
  return (
    <PlanAround {...plan} adder={adder}>
      <div className={styles["screen"]}>
        <PlanBar
          view={view}
          onChange={(next) => {
            if (next === "choose") setTaken(false);
            choose(next);
          }}
        >
          {canTake && (
            <Button
              variant="plain"
              icon="download"
              aria-expanded={isTaken}
              aria-controls={isTaken ? taken : undefined}
              onClick={() => setTaken(!isTaken)}
            >
              {words.take}
            </Button>
          )}
        </PlanBar>
        {!isChoosing && (
          <Suspense fallback={null}>
            <PlanOnPaper id={taken} isOpen={isTaken && canTake} />
          </Suspense>
        )}
        <div className={styles["view"]} data-print={isChoosing ? undefined : "none"}>
          <Suspense fallback={null}>
            <View view={view} />
          </Suspense>
        </div>
      </div>
    </PlanAround>
  );
}

function View({ view }: { readonly view: PlanView }) {
  switch (view) {
    case "priorities":
      return <ByPriority />;
    case "choose":
      return <ChooseView />;
    case "people":
      return <ByPerson />;
    case "time":
      return <RoadmapView />;
    case "week":
      return <WeekView />;
  }
}

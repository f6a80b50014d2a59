/** Every screen but the list of journeys, by its address. Screens load when they are first opened; all are in the cache after the first visit. */
import { lazy, type ComponentProps } from "react";
import { Route, Routes } from "react-router";
import { routes } from "../paths";
import { untilIdle } from "../platform/turns";
import type { Gate } from "../state/visit";
import type { OpenFault } from "../storage/open";
import { NotFound } from "./NotFound";
import { StartGate } from "./StartGate";
import { StartTrouble } from "./StartTrouble";

const loadRecord = () => import("../features/record/RecordScreen");
const loadJourneyLayout = async () => {
  // The list of journeys needs none of it; whoever opens a journey's address gets it beside what stands in it.
  const [{ JourneyLayout: layout }] = await Promise.all([import("./JourneyLayout"), loadRecord()]);
  return { default: layout };
};
const loadEvidenceHere = () => import("../features/evidence/EvidenceHere");
const loadPlanHere = () => import("../features/plan/PlanHere");
const loadResourcesHere = () => import("../features/library/ResourcesHere");
const loadCompetency = async () => {
  // All at once: what comes later would push the page about under the finger.
  const [screen] = await Promise.all([
    import("../features/competency/CompetencyScreen"),
    loadPlanHere(),
    loadEvidenceHere(),
    loadResourcesHere(),
  ]);
  return screen;
};

/**
 * The screens that come next for most, fetched while nothing else is to do, so that the first tap does not wait. One after the
 * other: all at once they would hold up that tap themselves.
 */
export async function preloadNextScreens(): Promise<void> {
  for (const load of [
    loadRecord,
    loadJourneyLayout,
    loadPlanHere,
    loadEvidenceHere,
    loadResourcesHere,
    loadCompetency,
  ]) {
    await untilIdle();
    await load();
  }
}

const JourneyLayout = lazy(loadJourneyLayout);
const RecordScreen = lazy(loadRecord);
const CompetencyScreen = lazy(loadCompetency);
const EvidenceHere = lazy(loadEvidenceHere);
const PlanHere = lazy(loadPlanHere);
const PlanScreen = lazy(() => import("../features/plan/PlanScreen"));
const ActionScreen = lazy(() => import("../features/plan/ActionScreen"));
const ResourcesHere = lazy(loadResourcesHere);
const NewJourneyScreen = lazy(() => import("../features/journeys/NewJourneyScreen"));
const AssessScreen = lazy(() => import("../features/assess/AssessScreen"));
const EvidenceScreen = lazy(() => import("../features/evidence/EvidenceScreen"));
const EvidenceItemScreen = lazy(() => import("../features/evidence/EvidenceItemScreen"));

const EvidenceAdder = lazy(() =>
  import("../features/evidence/EvidenceAdder").then(({ EvidenceAdder: component }) => ({
    default: component,
  })),
);
/** A finished action offers its result as evidence. */
const PlanOfCompetency = (plan: Omit<ComponentProps<typeof PlanHere>, "adder">) => (
  <PlanHere {...plan} adder={EvidenceAdder} />
);
const HandOverScreen = lazy(() => import("../features/handOver/HandOverScreen"));
const HandOverEnding = lazy(() => import("../features/handOver/Ending"));
const PresentScreen = lazy(() => import("../features/present/PresentScreen"));
const CaptureScreen = lazy(() => import("../features/capture/CaptureScreen"));
const TrayScreen = lazy(() => import("../features/capture/TrayScreen"));
const ProgressScreen = lazy(() => import("../features/progress/ProgressScreen"));
const BesideScreen = lazy(() => import("../features/beside/BesideScreen"));
const TogetherScreen = lazy(() => import("../features/together/TogetherScreen"));
const ProjectorScreen = lazy(() => import("../features/together/projector/ProjectorScreen"));
const SessionScreen = lazy(() => import("../features/together/SessionScreen"));
const SessionKeyScreen = lazy(() => import("../features/together/SessionKeyScreen"));
const TakePartScreen = lazy(() => import("../features/vote/TakePartScreen"));
const VoteScreen = lazy(() => import("../features/vote/VoteScreen"));
const JoinScreen = lazy(() => import("../features/joining/JoinScreen"));
const ExportScreen = lazy(() => import("../features/exportSnapshot/ExportScreen"));
const ImportScreen = lazy(() => import("../features/importSnapshot/ImportScreen"));
const DeviceScreen = lazy(() => import("../features/device/DeviceScreen"));
const ErasuresScreen = lazy(() => import("../features/erasure/ErasuresScreen"));
const EraseEvidenceScreen = lazy(() => import("../features/erasure/EraseEvidenceScreen"));
const EraseVoiceScreen = lazy(() => import("../features/erasure/EraseVoiceScreen"));
const ErasePeopleScreen = lazy(() => import("../features/erasure/ErasePeopleScreen"));
const ErasePersonScreen = lazy(() => import("../features/erasure/ErasePersonScreen"));
const RehearsalScreen = lazy(() => import("../features/device/RehearsalScreen"));
const EndOfDayScreen = lazy(() => import("../features/device/EndOfDayScreen"));
const ExploreScreen = lazy(() => import("../features/explore/ExploreScreen"));
const CrosswalkScreen = lazy(() => import("../features/explore/CrosswalkScreen"));
const FrameworkScreen = lazy(() => import("../features/explore/FrameworkScreen"));
const ExploreCompetencyScreen = lazy(() => import("../features/explore/CompetencyScreen"));
const LibraryScreen = lazy(() => import("../features/library/LibraryScreen"));
const SearchScreen = lazy(() => import("../features/search/SearchScreen"));
const AboutScreen = lazy(() => import("../features/about/AboutScreen"));

export type ElsewhereProps = { readonly fault: OpenFault | undefined; readonly gate: Gate | undefined };

/** While there is a gate, what it says stands where journeys are read and written; all else is open. */
export default function Elsewhere({ fault, gate }: ElsewhereProps) {
  return (
    <Routes>
      <Route path={routes.explore} element={<ExploreScreen />} />
      <Route path={routes.crosswalk} element={<CrosswalkScreen />} />
      <Route path={routes.framework} element={<FrameworkScreen />} />
      <Route path={routes.exploreCompetency} element={<ExploreCompetencyScreen />} />
      <Route path={routes.library} element={<LibraryScreen withJourneys={!fault} />} />
      <Route path={routes.about} element={<AboutScreen />} />
      {fault ? (
        <Route path="*" element={<StartTrouble fault={fault} />} />
      ) : (
        <>
          <Route path={routes.importSnapshot} element={<ImportScreen />} />
          <Route path={routes.search} element={<SearchScreen />} />
          <Route path={routes.device} element={<DeviceScreen />} />
          <Route path={routes.erasures} element={<ErasuresScreen />} />
          <Route path={routes.erasePeople} element={<ErasePeopleScreen />} />
          <Route path={routes.erasePerson} element={<ErasePersonScreen />} />
          <Route path={routes.rehearse} element={<RehearsalScreen />} />
          <Route path={routes.endOfDay} element={<EndOfDayScreen />} />
          <Route path={routes.tray} element={<TrayScreen />} />
          {gate ? (
            <>
              <Route path={routes.journeys} element={<StartGate gate={gate} />} />
              <Route path={`${routes.journeys}journeys/*`} element={<StartGate gate={gate} />} />
              <Route path={routes.capture} element={<StartGate gate={gate} />} />
              {/* What stands in a tab can be saved from it. */}
              <Route element={<JourneyLayout />}>
                <Route path={routes.exportSnapshot} element={<ExportScreen />} />
              </Route>
            </>
          ) : (
            <>
              <Route path={routes.newJourney} element={<NewJourneyScreen />} />
              <Route path={routes.capture} element={<CaptureScreen />} />
              <Route path={routes.takePart} element={<TakePartScreen />} />
              <Route path={routes.vote} element={<VoteScreen />} />
              <Route
                path={routes.assess}
                element={<AssessScreen adder={EvidenceAdder} ending={HandOverEnding} />}
              />
              <Route path={routes.handOver} element={<HandOverScreen />} />
              <Route path={routes.present} element={<PresentScreen />} />
              <Route path={routes.projector} element={<ProjectorScreen />} />
              <Route path={routes.session} element={<SessionScreen />} />
              <Route path={routes.sessionKey} element={<SessionKeyScreen />} />
              <Route element={<JourneyLayout />}>
                <Route path={routes.record} element={<RecordScreen />}>
                  <Route
                    path={routes.competency}
                    element={
                      <CompetencyScreen
                        evidence={EvidenceHere}
                        plan={PlanOfCompetency}
                        resources={ResourcesHere}
                      />
                    }
                  />
                </Route>
                <Route path={routes.evidence} element={<EvidenceScreen />} />
                <Route path={routes.evidenceItem} element={<EvidenceItemScreen />} />
                <Route path={routes.eraseEvidence} element={<EraseEvidenceScreen />} />
                <Route path={routes.eraseVoice} element={<EraseVoiceScreen />} />
                <Route path={routes.plan} element={<PlanScreen adder={EvidenceAdder} />} />
                <Route path={routes.action} element={<ActionScreen adder={EvidenceAdder} />} />
                <Route path={routes.progress} element={<ProgressScreen />} />
                <Route path={routes.together} element={<TogetherScreen />} />
                <Route path={routes.beside} element={<BesideScreen />} />
                <Route path={routes.join} element={<JoinScreen />} />
                <Route path={routes.exportSnapshot} element={<ExportScreen />} />
              </Route>
            </>
          )}
          <Route path="*" element={<NotFound />} />
        </>
      )}
    </Routes>
  );
}

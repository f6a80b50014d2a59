/** `/library`: all resources and case studies, narrowed down as one types. */
import { use, useDeferredValue, useState } from "react";
import { useSearchParams } from "react-router";
import { loadCaseStudies } from "../../content/caseStudies";
import { loadAllFrameworks } from "../../content/frameworks";
import { loadResources } from "../../content/resources";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Page } from "../../ui/Page";
import { WebNote } from "../../ui/WebNote";
import { CaseStudyList } from "./CaseStudyList";
import { competencyTitles } from "./competencyTitles";
import { filterCaseStudies, filterResources, type LibraryFilter } from "./filterLibrary";
import { LibraryFilters } from "./LibraryFilters";
import styles from "./LibraryScreen.module.css";
import { ResourceList } from "./ResourceList";
import { words } from "./words";

const NOTE_ID = "library-note";
const nothingAsked: LibraryFilter = { text: "", framework: "", kind: "" };

export default function LibraryScreen() {
  const reading = [loadAllFrameworks(), loadResources(), loadCaseStudies()] as const;
  const frameworks = use(reading[0]);
  const resources = use(reading[1]);
  const studies = use(reading[2]);
  const [filter, setFilter] = useFilter();
  useTitle(words.title);
  useReady(true);

  // Typing stays quick on a slow tablet: the list follows when there is time.
  const asked = useDeferredValue(filter);
  const shownResources = filterResources(resources, asked);
  const shownStudies = filterCaseStudies(studies.caseStudies, resources, asked);

  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <LibraryFilters filter={filter} frameworks={frameworks} onChange={setFilter} />
      <div className={styles["status"]}>
        <output>{words.shown(shownResources.length, resources.length)}</output>
        <WebNote id={NOTE_ID} />
      </div>
      {shownResources.length === 0 && shownStudies.length === 0 ? (
        <EmptyState
          title={words.nothingTitle}
          actions={<Button onClick={() => setFilter(nothingAsked)}>{words.clear}</Button>}
        >
          <p>{words.nothing}</p>
        </EmptyState>
      ) : (
        <>
          {shownStudies.length > 0 && (
            <CaseStudyList shown={shownStudies} studies={studies} resources={resources} noteId={NOTE_ID} />
          )}
          {shownResources.length > 0 && (
            <ResourceList resources={shownResources} titles={competencyTitles(frameworks)} noteId={NOTE_ID} />
          )}
        </>
      )}
    </Page>
  );
}

/**
 * What is asked for, kept in the address so that coming back shows the same. Replaced there only when a choice is made:
 * a browser refuses more than some hundred changes of the address in half a minute, so words being typed wait for the
 * field to be left.
 */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState<LibraryFilter>(() => ({
    text: params.get("q") ?? "",
    framework: params.get("framework") ?? "",
    kind: params.get("kind") ?? "",
  }));
  const change = (next: LibraryFilter, settled = true) => {
    setFilter(next);
    if (!settled) return;
    const asked = { q: next.text.trim(), framework: next.framework, kind: next.kind };
    setParams(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== "")), {
      replace: true,
    });
  };
  return [filter, change] as const;
}

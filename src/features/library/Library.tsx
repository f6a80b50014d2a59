import { lazy, Suspense, use, useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { loadCaseStudies } from "../../content/caseStudies";
import { loadAllFrameworks } from "../../content/frameworks";
import { loadResources } from "../../content/resources";
import type { ResourceId } from "../../domain/ids";
import { useReady } from "../../state/ready";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Page } from "../../ui/Page";
import { WebNote } from "../../ui/WebNote";
import { CaseStudyList } from "./CaseStudyList";
import { competencyTitles } from "./competencyTitles";
import { filterCaseStudies, filterItems, NOTHING_ASKED } from "./filterLibrary";
import styles from "./Library.module.css";
import type { LibraryAddress } from "./libraryAddress";
import { LibraryFilters } from "./LibraryFilters";
import { libraryItems } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import { OneResource } from "./OneResource";
import { ownWords } from "./ownWords";
import { ResourceList } from "./ResourceList";
import { ViewProvider } from "./ViewProvider";
import { words } from "./words";

const AddResource = lazy(() => import("./AddResource"));

const NOTE_ID = "library-note";
const NO_PLACES = [] as const;

type LibraryProps = {
  readonly address: LibraryAddress;
  /** Without one only what comes with Waymark is there, and nothing can be said of it. */
  readonly view?: LibraryView | undefined;
  readonly chooser?: ReactNode;
};

export function Library({ address, view, chooser }: LibraryProps) {
  const reading = [loadAllFrameworks(), loadResources(), loadCaseStudies()] as const;
  const builtIn = use(reading[0]);
  const resources = use(reading[1]);
  const studies = use(reading[2]);
  const [adding, setAdding] = useState(false);
  useReady(true);
  const addButton = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<ResourceId>();
  const { setFilter } = address;
  function done(id?: ResourceId) {
    setAdding(false);
    setAdded(id);
    if (id && address.filter.resource !== "") setFilter({ ...NOTHING_ASKED, resource: id });
    addButton.current?.focus();
  }

  const own = view?.eyes.framework;
  const frameworks = useMemo(
    () => (!own || builtIn.some(({ id }) => id === own.id) ? builtIn : [own, ...builtIn]),
    [builtIn, own],
  );
  const titles = useMemo(() => competencyTitles(frameworks), [frameworks]);
  const journal = view?.journal;
  const items = useMemo(() => libraryItems(resources, journal), [resources, journal]);
  const change: typeof setFilter = (changed, settled) => {
    setAdded(undefined);
    setFilter(changed, settled);
  };
  // Of nobody's eyes nothing is ours or useful.
  const filter = view ? address.filter : { ...address.filter, show: NOTHING_ASKED.show };
  // Typing stays quick on a slow tablet: the list follows when there is time.
  const asked = useDeferredValue(address.filter);
  const wanted = view ? asked : { ...asked, show: NOTHING_ASKED.show };
  const fitting = filterItems(items, wanted, view?.eyes.me);
  // What was just added is to be seen, whatever was asked for.
  const unfitting = items.filter((item) => item.id === added && !fitting.includes(item));
  const shown = [...unfitting, ...fitting];
  const shownStudies = filterCaseStudies(studies.caseStudies, items, wanted, view?.eyes.me);

  const isOne = wanted.resource !== "";
  const studyList = shownStudies.length > 0 && (
    <CaseStudyList shown={shownStudies} studies={studies} items={items} noteId={NOTE_ID} />
  );

  return (
    <ViewProvider view={view}>
      <Page
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={
          view &&
          !view.eyes.readOnly && (
            <Button
              ref={addButton}
              variant="solid"
              icon="plus"
              aria-expanded={adding}
              onClick={() => setAdding(!adding)}
            >
              {ownWords.add}
            </Button>
          )
        }
      >
        {!isOne && chooser}
        {adding && view && !view.eyes.readOnly && (
          <Suspense fallback={null}>
            <AddResource key={view.eyes.journey} eyes={view.eyes} serves={NO_PLACES} onDone={done} />
          </Suspense>
        )}
        {isOne ? (
          <OneResource
            item={fitting[0]}
            study={studyList}
            titles={titles}
            noteId={NOTE_ID}
            onShowAll={() => change(NOTHING_ASKED)}
          />
        ) : (
          <>
            <LibraryFilters
              filter={filter}
              frameworks={frameworks}
              own={own}
              items={items}
              withMarks={view !== undefined}
              onChange={change}
            />
            <div className={styles["status"]}>
              <output>
                {words.shown(shown.length, items.length)} {unfitting.length > 0 && words.shownThough}
              </output>
              <WebNote id={NOTE_ID} />
            </div>
            {shown.length === 0 && shownStudies.length === 0 && (
              <EmptyState
                title={words.nothingTitle}
                actions={<Button onClick={() => change(NOTHING_ASKED)}>{words.clear}</Button>}
              >
                <p>{wanted.show === "" ? words.nothing : words.emptyShow[wanted.show]}</p>
              </EmptyState>
            )}
            {studyList}
            {shown.length > 0 && <ResourceList items={shown} titles={titles} noteId={NOTE_ID} />}
          </>
        )}
      </Page>
    </ViewProvider>
  );
}

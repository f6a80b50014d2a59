import { lazy, Suspense, use, useId, useMemo, useRef, useState } from "react";
import { loadResources } from "../../content/resources";
import { parseCompetencyRef, type CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { useIsReadOnly } from "../../state/readOnly";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { LinkButton } from "../../ui/LinkButton";
import { WebNote } from "../../ui/WebNote";
import { libraryItems } from "./libraryItems";
import { ownWords } from "./ownWords";
import { ResourceRow } from "./ResourceRow";
import styles from "./ResourcesHere.module.css";
import { useLibraryView } from "./useLibraryView";
import { ViewProvider } from "./ViewProvider";
import { words } from "./words";

const AddResource = lazy(() => import("./AddResource"));

type ResourcesHereProps = { readonly journey: JourneyId; readonly competency: CompetencyRef };

/** What there is to read and to use for a competency, with what this journey says of it. */
export default function ResourcesHere(props: ResourcesHereProps) {
  return (
    <Suspense fallback={null}>
      <Here {...props} />
    </Suspense>
  );
}

function Here({ journey, competency }: ResourcesHereProps) {
  const noteId = useId();
  const builtIn = use(loadResources());
  const view = useLibraryView(journey, useIsReadOnly(journey));
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  function added() {
    setAdding(false);
    addButton.current?.focus();
  }
  const journal = view?.journal;
  const items = useMemo(
    () => libraryItems(builtIn, journal).filter(({ serves }) => serves.includes(competency)),
    [builtIn, journal, competency],
  );
  if (!view) return null;
  if (items.length === 0 && view.eyes.readOnly) return null;
  return (
    <ViewProvider view={view}>
      <Disclosure summary={words.hereTitle} aside={items.length > 0 ? items.length : undefined}>
        {items.length === 0 ? (
          <p className={styles["none"]}>{words.hereNone}</p>
        ) : (
          <>
            <WebNote id={noteId} />
            <ul role="list" className={styles["list"]}>
              {items.map((item) => (
                <ResourceRow key={item.id} item={item} noteId={noteId} heading="h3" />
              ))}
            </ul>
          </>
        )}
        {adding && !view.eyes.readOnly && (
          <Suspense fallback={null}>
            <AddResource eyes={view.eyes} serves={[competency]} onDone={added} />
          </Suspense>
        )}
        <div className={styles["actions"]} data-print="none">
          {!view.eyes.readOnly && (
            <Button ref={addButton} icon="plus" aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {ownWords.add}
            </Button>
          )}
          <LinkButton
            variant="plain"
            icon="book"
            to={paths.library({ journey, framework: parseCompetencyRef(competency)?.frameworkId ?? "" })}
          >
            {words.hereLibrary}
          </LinkButton>
        </div>
      </Disclosure>
    </ViewProvider>
  );
}

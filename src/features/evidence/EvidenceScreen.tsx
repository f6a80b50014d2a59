import { useState } from "react";
import { useLocation, useParams } from "react-router";
import { readDeletedEvidence, type Evidence } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readJourney } from "../../domain/journey";
import { useFramework } from "../../state/framework";
import { useJournal } from "../../state/journals";
import { useIsReadOnly } from "../../state/readOnly";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { EmptyState } from "../../ui/EmptyState";
import { erasureWords } from "./erasureWords";
import { EvidenceAdder } from "./EvidenceAdder";
import { useEvidenceList, type EvidenceList } from "./evidenceList";
import styles from "./EvidenceScreen.module.css";
import { EvidenceTile } from "./EvidenceTile";
import { FilterBar } from "./FilterBar";
import { filterWords } from "./filterWords";
import { LeftOutNote } from "./LeftOutNote";
import { PickTile } from "./PickTile";
import { SelectBar } from "./SelectBar";
import { Tiles } from "./Tiles";
import { words } from "./words";

/** All evidence of a journey, the latest first, or what of it is looked for. */
export default function EvidenceScreen() {
  const journey = (useParams()["journey"] ?? "") as JourneyId;
  const loaded = useJournal(journey);
  useTitle(words.title);
  useReady(loaded.state === "ready");
  if (loaded.state !== "ready") return null;
  return <AllEvidence key={journey} journey={journey} journal={loaded.journal} />;
}

type AllEvidenceProps = { readonly journey: JourneyId; readonly journal: Journal };

function AllEvidence({ journey, journal }: AllEvidenceProps) {
  const { search } = useLocation();
  const list = useEvidenceList(journal, search, true);
  const framework = useFramework(readJourney(journal).framework);
  const known = framework === "unknown" ? undefined : framework;
  const [picked, setPicked] = useState<ReadonlySet<EvidenceId>>();
  const { all, shown } = list;
  const readOnly = useIsReadOnly(journey);

  function pick(id: EvidenceId, on: boolean) {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  }
  const chosen = picked ? shown.filter(({ id }) => picked.has(id)) : [];
  return (
    <section aria-labelledby="evidence-title" className={styles["screen"]}>
      <div className={styles["head"]}>
        <div>
          <h2 id="evidence-title">{words.title}</h2>
          <p className={styles["lead"]}>{all.length > 0 ? words.count(all.length) : words.lead}</p>
        </div>
        {all.length > 1 && !picked && !readOnly && (
          <Button icon="check" data-print="none" onClick={() => setPicked(new Set())}>
            {filterWords.select}
          </Button>
        )}
      </div>
      {!readOnly && <EvidenceAdder journey={journey} serves={[]} />}
      {all.length === 0 ? (
        <EmptyState title={words.emptyTitle} level={3}>
          {words.empty}
        </EmptyState>
      ) : (
        <FilterBar list={list} journal={journal} framework={known} />
      )}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState title={filterWords.nothingTitle} level={3}>
          {filterWords.nothing}
        </EmptyState>
      )}
      <Tiles
        // Another list begins at its top.
        key={search}
        items={shown}
        label={words.title}
        renderTile={(item) =>
          picked ? (
            <PickTile
              item={item}
              note={factOf(item, list)}
              picked={picked.has(item.id)}
              onPick={(on) => pick(item.id, on)}
            />
          ) : (
            <EvidenceTile journey={journey} item={item} note={factOf(item, list)} query={search} />
          )
        }
      />
      <LeftOutNote items={shown} />
      <DeletedItems journey={journey} journal={journal} />
      {picked && (
        <SelectBar
          journey={journey}
          journal={journal}
          framework={known}
          items={chosen}
          all={chosen.length === shown.length && shown.length > 0}
          onAll={() => setPicked(new Set(shown.map(({ id }) => id)))}
          onNone={() => setPicked(new Set())}
          onDone={() => setPicked(undefined)}
        />
      )}
    </section>
  );
}

function factOf({ content, serves }: Evidence, { isHere, isErased }: EvidenceList): string {
  if (content?.kind === "file" && isErased(content.hash)) return erasureWords.fileErasedShort;
  if (content?.kind === "file" && !isHere(content.hash)) return words.notHereShort;
  return serves.length === 0 ? words.notPlaced : words.serves(serves.length);
}

/** Deleted by mistake, and seen too late for Undo: each is a tap away from its own page, where it can be brought back. */
function DeletedItems({ journey, journal }: AllEvidenceProps) {
  const items = readDeletedEvidence(journal);
  if (items.length === 0) return null;
  return (
    <div data-print="none">
      <Disclosure summary={words.deletedTitle} aside={items.length}>
        <p className={styles["lead"]}>{words.deletedAbout}</p>
        <Tiles
          items={items}
          label={words.deletedTitle}
          renderTile={(item) => <EvidenceTile journey={journey} item={item} />}
        />
      </Disclosure>
    </div>
  );
}

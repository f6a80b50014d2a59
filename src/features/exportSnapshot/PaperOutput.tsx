import { lazy, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { ShownRecord } from "../../domain/shownRecord";
import { photographsOf } from "../../exchange/webPage";
import { MOST_PHOTOS, sheetModel } from "../../pictures/sheets/sheetModel";
import type { PagePaper, PosterPaper } from "../../pictures/sheets/sheetPaper";
import { useFileUrls } from "../../state/manyFiles";
import { usePagePaper } from "../../state/pagePaper";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { isPhotograph, type PaperPurpose } from "./purposes";
import styles from "./RecordPart.module.css";
import { recordWords as words } from "./recordWords";

const PageSheet = lazy(async () => ({
  default: (await import("../../pictures/sheets/PageSheet")).PageSheet,
}));
const PosterSheet = lazy(async () => ({
  default: (await import("../../pictures/sheets/PosterSheet")).PosterSheet,
}));
const DomainSheets = lazy(async () => ({
  default: (await import("../../pictures/sheets/DomainSheets")).DomainSheets,
}));
const AssessmentSheet = lazy(async () => ({
  default: (await import("../../pictures/sheets/AssessmentSheet")).AssessmentSheet,
}));

const PAGES: readonly PagePaper[] = ["A4", "Letter"];
const POSTERS: readonly PosterPaper[] = ["A3", "A2"];
const TILES = ["none", "A4", "Letter", "A3"] as const;
type Tiles = (typeof TILES)[number];

type PaperOutputProps = { readonly record: ShownRecord; readonly purpose: PaperPurpose };

/** The sheets as they are printed, and the printing. Of all that stands on the screen they alone reach the paper. */
export function PaperOutput({ record, purpose }: PaperOutputProps) {
  const [page, setPage] = usePagePaper();
  const [poster, setPoster] = useState<PosterPaper>("A3");
  const [tiles, setTiles] = useState<Tiles>("none");
  const [isFilled, setFilled] = useState(false);
  const preview = useRef<HTMLElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const photographs = purpose === "page" ? photographsOf(record).slice(0, MOST_PHOTOS) : [];
  const pictures = useFileUrls(photographs);
  const missing = pictures ? photographs.length - pictures.size : 0;
  const room = useRoom(record, page, purpose === "page" ? pictures : undefined);
  const papers = purpose === "poster" ? POSTERS : PAGES;
  return (
    <div className={styles["output"]}>
      <div className={styles["bar"]} data-print="none">
        <SelectField
          label={words.paper}
          value={purpose === "poster" ? poster : page}
          options={papers.map((value) => ({ value, label: words.papers[value] }))}
          onChange={({ target }) => {
            const asked = target.value;
            if (asked === "A4" || asked === "Letter") setPage(asked);
            if (asked === "A3" || asked === "A2") setPoster(asked);
          }}
        />
        {purpose === "poster" && (
          <SelectField
            label={words.sheets}
            value={tiles}
            options={TILES.filter((value) => value !== poster).map((value) => ({
              value,
              label: words.tiles[value],
            }))}
            onChange={({ target }) => setTiles(TILES.find((value) => value === target.value) ?? "none")}
          />
        )}
        {purpose === "sheet" && (
          <SelectField
            label={words.filled}
            value={isFilled ? "filled" : "blank"}
            options={[
              { value: "blank", label: words.blank },
              { value: "filled", label: words.filledIn },
            ]}
            onChange={({ target }) => setFilled(target.value === "filled")}
          />
        )}
        <Button variant="solid" icon="file" disabled={!isDrawn} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <p className={styles["about"]} data-print="none">
        {words.printAbout}
      </p>
      {missing > 0 && <Notice>{words.notArrived(missing)}</Notice>}
      {room && room.most < room.chosen && (
        <div data-print="none">
          <Notice>{words.tooManyPhotographs(room.most, room.chosen)}</Notice>
        </div>
      )}
      <section ref={preview} className={styles["preview"]} aria-label={words.preview[purpose]}>
        <Suspense fallback={null}>
          {purpose === "page" && pictures && <PageSheet record={record} paper={page} pictures={pictures} />}
          {purpose === "poster" && (
            <PosterSheet
              record={record}
              paper={poster}
              tiles={tiles === "none" || tiles === poster ? undefined : tiles}
            />
          )}
          {purpose === "sheet" && <AssessmentSheet record={record} paper={page} filled={isFilled} />}
          {purpose === "wall" && <DomainSheets record={record} paper={page} />}
          {(purpose !== "page" || pictures) && <WhenDrawn place={preview} onDrawn={setDrawn} />}
        </Suspense>
      </section>
    </div>
  );
}

type Addresses = NonNullable<ReturnType<typeof useFileUrls>>;

/** How many of the photographs chosen are printed at most; undefined until they are read. */
function useRoom(record: ShownRecord, paper: PagePaper, pictures: Addresses | undefined) {
  return useMemo(() => {
    if (!pictures) return undefined;
    const chosen = record.evidence.filter(isPhotograph);
    const here = chosen.filter(({ content }) => content?.kind === "file" && pictures.has(content.hash));
    const printed = sheetModel(record, paper, here).photos.length;
    // What has not arrived is told of apart.
    return { chosen: chosen.length, most: printed < here.length ? printed : Math.max(printed, MOST_PHOTOS) };
  }, [record, paper, pictures]);
}

type WhenDrawnProps = {
  readonly place: RefObject<HTMLElement | null>;
  readonly onDrawn: (isDrawn: boolean) => void;
};

/** Stands beside the sheets where they are awaited, so it is there when they are; then it waits for their pictures. */
function WhenDrawn({ place, onDrawn }: WhenDrawnProps) {
  useEffect(() => {
    let gone = false;
    const images = [...(place.current?.querySelectorAll("img") ?? [])];
    // One that cannot be drawn is not waited for.
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (!gone) onDrawn(true);
    });
    return () => {
      gone = true;
      onDrawn(false);
    };
  }, [place, onDrawn]);
  return null;
}

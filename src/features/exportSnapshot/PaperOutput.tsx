import { lazy, Suspense, useState } from "react";
import type { ShownRecord } from "../../domain/shownRecord";
import { photographsOf } from "../../exchange/webPage";
import type { PagePaper, PosterPaper } from "../../pictures/sheets/sheetPaper";
import { useFileUrls } from "../../state/manyFiles";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { PAGE_PHOTOGRAPHS, type PaperPurpose } from "./purposes";
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

/** Where A4 is not what printers hold. */
const usualPaper = (): PagePaper => (/-(US|CA|MX|PH)$/i.test(navigator.language) ? "Letter" : "A4");

type PaperOutputProps = { readonly record: ShownRecord; readonly purpose: PaperPurpose };

/** The sheets as they are printed, and the printing. Of all that stands on the screen they alone reach the paper. */
export function PaperOutput({ record, purpose }: PaperOutputProps) {
  const [page, setPage] = useState(usualPaper);
  const [poster, setPoster] = useState<PosterPaper>("A3");
  const [tiles, setTiles] = useState<Tiles>("none");
  const [isFilled, setFilled] = useState(false);
  const photographs = purpose === "page" ? photographsOf(record).slice(0, PAGE_PHOTOGRAPHS) : [];
  const pictures = useFileUrls(photographs);
  const missing = pictures ? photographs.length - pictures.size : 0;
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
        <Button variant="solid" icon="file" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <p className={styles["about"]} data-print="none">
        {words.printAbout}
      </p>
      {missing > 0 && <Notice>{words.notArrived(missing)}</Notice>}
      <section className={styles["preview"]} aria-label={words.preview[purpose]}>
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
        </Suspense>
      </section>
    </div>
  );
}

import type { CSSProperties } from "react";
import { readLink } from "../../domain/link";
import type { ShownEvidence, ShownRecord } from "../../domain/shownRecord";
import type { Sha256 } from "../../lib/hash";
import { marksIn } from "../marksIn";
import { shownWheel } from "../recordWheel";
import { WheelDrawing } from "../WheelDrawing";
import { PageChanges } from "./PageChanges";
import { PageLists } from "./PageLists";
import styles from "./PageSheet.module.css";
import { captionOf } from "./pagePhotos";
import { shownCompetencies } from "./recordTelling";
import { at, Sheet, Sheets } from "./Sheet";
import { SheetLegend } from "./SheetLegend";
import { sheetModel } from "./sheetModel";
import type { PagePaper } from "./sheetPaper";
import { words } from "./sheetWords";
import { wheelCentre } from "./wheelCentreWords";

interface PageSheetProps {
  readonly record: ShownRecord;
  readonly paper: PagePaper;
  /** The addresses of the photographs that are on this device. */
  readonly pictures: ReadonlyMap<Sha256, string>;
}

/** The record on one page that is read in two minutes. Its headings begin at the third level, below those of a screen. */
export function PageSheet({ record, paper, pictures }: PageSheetProps) {
  const photos = record.evidence.filter((item) => addressOf(item, pictures) !== undefined);
  const model = sheetModel(record, paper, photos);
  const { kicker, title, wheel, paragraph, legend, lists, changes, foot } = model;
  const all = shownCompetencies(record);
  const picture = shownWheel(record);
  const source = readLink(record.framework.source.url);
  const link = (
    <>
      {foot.link.title}
      {foot.link.title !== "" && foot.link.address !== "" && ", "}
      <span className={styles["address"]}>{foot.link.address}</span>
    </>
  );
  return (
    <Sheets>
      <Sheet paper={paper} label={record.title}>
        <p className={styles["kicker"]} style={at(kicker, kicker.fontSizeMm)}>
          {kicker.text}
        </p>
        <h3 className={styles["title"]} style={at(title, title.fontSizeMm)}>
          {title.text}
        </h3>
        <div className={styles["placed"]} style={at(wheel)}>
          <WheelDrawing
            record={picture}
            label={words.wheelOf(record.title)}
            centre={wheelCentre(all)}
            tone="paper"
          />
        </div>
        <p className={styles["paragraph"]} style={at(paragraph, paragraph.fontSizeMm)}>
          {paragraph.text}
        </p>
        <div
          className={styles["placed"]}
          style={{ ...at(legend, legend.fontSizeMm), "--rows": legend.rows } as CSSProperties}
        >
          <SheetLegend marks={marksIn(picture)} />
        </div>
        {changes && <PageChanges changes={changes} />}
        <PageLists lists={lists} record={record} />
        {model.photos.map((photo) => (
          <figure key={photo.item.id} className={styles["photo"]}>
            <img
              src={addressOf(photo.item, pictures)}
              alt={captionOf(photo.item)}
              className={styles["picture"]}
              style={at(photo)}
            />
            <figcaption className={styles["caption"]} style={at(photo.caption, photo.caption.fontSizeMm)}>
              {photo.caption.text}
            </figcaption>
          </figure>
        ))}
        <footer className={styles["foot"]} style={at(foot, foot.fontSizeMm)}>
          <div className={styles["sources"]}>
            <p>{foot.text}</p>
            <p className={styles["made"]}>{words.made(record.time)}</p>
          </div>
          {(foot.link.title !== "" || foot.link.address !== "") && (
            <p>{source === undefined ? link : <a href={source}>{link}</a>}</p>
          )}
        </footer>
      </Sheet>
    </Sheets>
  );
}

function addressOf({ content }: ShownEvidence, pictures: ReadonlyMap<Sha256, string>): string | undefined {
  return content?.kind === "file" && content.type.startsWith("image/")
    ? pictures.get(content.hash)
    : undefined;
}

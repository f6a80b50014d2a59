import { useCallback, useEffect, useState } from "react";
import type { ShownRecord } from "../../domain/shownRecord";
import { shownFileName } from "../../exchange/snapshotFileName";
import { photographsOf, writeWebPage } from "../../exchange/webPage";
import { statusTable, type TableColumns } from "../../formats/statusTable";
import { drawingSvg } from "../../pictures/drawingFile";
import { shownWheel } from "../../pictures/recordWheel";
import { shownCompetencies } from "../../pictures/sheets/recordTelling";
import { wheelCentre } from "../../pictures/sheets/wheelCentreWords";
import { WheelDrawing } from "../../pictures/WheelDrawing";
import { pngOfSvg } from "../../platform/pngOfSvg";
import { database } from "../../state/database";
import { noteLeft } from "../../state/leaving";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { RadioCards } from "../../ui/RadioCards";
import { classes } from "../../ui/classes";
import styles from "./RecordPart.module.css";
import { Outcome } from "./Outcome";
import { recordWords as words } from "./recordWords";
import { useSaving, type Make } from "./useSaving";
import { useTellWriting, type OnWriting } from "./useTellWriting";

type FileOutputProps = {
  readonly record: ShownRecord;
  readonly purpose: "web" | "picture" | "table";
  readonly columns: TableColumns;
  readonly onWriting: OnWriting;
};

type PictureKind = "png" | "svg";

const PNG_PIXELS = 2_400;
/** Of base64: four letters for three bytes. */
const BASE64 = 4 / 3;
const PAGE_BYTES = 60_000;

/** Saving the record as a file that opens without Waymark. */
export function FileOutput({ record, purpose, columns, onWriting }: FileOutputProps) {
  const [kind, setKind] = useState<PictureKind>("png");
  const onLeft = useCallback(
    (fileName: string) => noteLeft(purpose === "table" ? "table" : "page", fileName),
    [purpose],
  );
  const { saving, save, saveAgain, cancel, forget } = useSaving(onLeft);
  const isWriting = saving.state === "writing";
  useTellWriting(isWriting, onWriting);
  // What was saved is no longer what stands on the screen. What is being written goes on: nobody here changed it, and it holds
  // what stood here when it was asked for.
  useEffect(forget, [forget, record, kind]);
  const photographs = purpose === "web" ? photographsOf(record) : [];
  const bytes = photographs.reduce((sum, { size }) => sum + size * BASE64, PAGE_BYTES);

  return (
    <div className={classes(styles["output"], styles["file"])}>
      {purpose === "picture" && (
        <>
          <div className={styles["wheel"]}>
            <WheelDrawing record={shownWheel(record)} label={words.wheelOf(record.title)} />
          </div>
          <RadioCards<PictureKind>
            legend={words.format}
            value={kind}
            onChange={setKind}
            disabled={isWriting}
            options={[
              { value: "png", label: words.png, description: words.pngAbout },
              { value: "svg", label: words.svg, description: words.svgAbout },
            ]}
          />
        </>
      )}
      <Notice tone="warn" title={words.plainTitle}>
        <p>{words.plain}</p>
        {purpose === "web" && <p>{words.about(bytes)}</p>}
      </Notice>
      {!isWriting && (
        <Button
          variant="solid"
          icon="download"
          className={styles["save"]}
          onClick={() => void save(making(record, purpose, kind, columns))}
        >
          {words.save}
        </Button>
      )}
      <Outcome exporting={saving} onCancel={cancel} onAgain={saveAgain} />
    </div>
  );
}

function making(
  record: ShownRecord,
  purpose: FileOutputProps["purpose"],
  kind: PictureKind,
  columns: TableColumns,
): Make {
  const fileName = (what: string, suffix: string) => shownFileName(record.title, what, record.time, suffix);
  return async (onProgress, signal) => {
    if (purpose === "table") {
      const file = new Blob([statusTable(record, columns)], { type: "text/csv" });
      return { file, fileName: fileName("statuses", ".csv") };
    }
    const svg = drawingSvg(
      <WheelDrawing
        record={shownWheel(record)}
        label={words.wheelOf(record.title)}
        centre={wheelCentre(shownCompetencies(record))}
        tone="paper"
      />,
    );
    if (purpose === "web") {
      const { file, leftOut } = await writeWebPage(database(), record, svg, { onProgress, signal });
      return {
        file,
        fileName: fileName("", ".html"),
        warning: leftOut > 0 ? words.leftOut(leftOut) : undefined,
      };
    }
    if (kind === "svg")
      return { file: new Blob([svg], { type: "image/svg+xml" }), fileName: fileName("wheel", ".svg") };
    return { file: await pngOfSvg(onWhite(svg), PNG_PIXELS), fileName: fileName("wheel", ".png") };
  };
}

/** Dark letters would be lost on a dark slide. Who lays out pages with the SVG has grounds of their own. */
function onWhite(svg: string): string {
  return svg.replace(
    /<svg[^>]*viewBox="(\S+) (\S+) (\S+) (\S+)"[^>]*>/,
    '$&<rect x="$1" y="$2" width="$3" height="$4" fill="#fff"/>',
  );
}

import { useLayoutEffect, useRef, type CSSProperties } from "react";
import { isEdited, type PictureEdits } from "../lib/pictureEdits";
import { CropFrame } from "./CropFrame";
import { PaintLayer } from "./PaintLayer";
import styles from "./PictureSheet.module.css";
import type { PictureTool } from "./PictureTools";
import { drawPreview } from "./drawPreview";
import type { PictureStep } from "./pictureEditing";
import type { PictureEditorWords } from "./pictureEditorWords";
import { cropFromView, cropToView, viewOf, WHOLE } from "./pictureView";

interface PictureSheetProps {
  readonly bitmap: ImageBitmap;
  readonly edits: PictureEdits;
  readonly tool: PictureTool;
  /** A part of the picture's longer side. */
  readonly brushWidth: number;
  readonly words: PictureEditorWords;
  /** `says`: read out when it is done. */
  readonly onStep: (step: PictureStep, says: string) => void;
  readonly onTell: (says: string) => void;
}

const percent = (part: number) => Math.round(part * 100);

/** The picture as large as there is room for, as it will be kept; while it is cropped, with what will go. */
export function PictureSheet({ bitmap, edits, tool, brushWidth, words, onStep, onTell }: PictureSheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isCropping = tool === "crop";
  const view = viewOf(bitmap, edits, isCropping);
  const { turns, covers } = edits;
  const crop = isCropping ? undefined : edits.crop;
  useLayoutEffect(() => {
    if (canvas.current) drawPreview(canvas.current, bitmap, { turns, crop, covers });
  }, [bitmap, turns, crop, covers]);

  // Read by the style sheet, which fits the sheet into the stage.
  const style = { "--ratio": view.size.width / view.size.height } as CSSProperties;
  return (
    <div className={styles["sheet"]} style={style} data-edited={isEdited(edits) || undefined}>
      <canvas ref={canvas} role="img" aria-label={words.picture} className={styles["canvas"]} />
      {isCropping ? (
        <CropFrame
          crop={cropToView(edits.crop ?? WHOLE, view)}
          words={words}
          onCrop={(next, gesture) =>
            onStep(
              { type: "crop", crop: cropFromView(next, view), gesture },
              words.cropped(percent(next.width), percent(next.height)),
            )
          }
        />
      ) : (
        <PaintLayer
          view={view}
          picture={bitmap}
          brushWidth={brushWidth}
          words={words}
          onCover={(points) =>
            onStep({ type: "cover", cover: { points, width: brushWidth } }, words.covered(covers.length + 1))
          }
          onTell={onTell}
        />
      )}
    </div>
  );
}

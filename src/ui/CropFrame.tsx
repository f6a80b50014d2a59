import { useId, useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { PictureCrop, PicturePoint } from "../lib/pictureEdits";
import styles from "./CropFrame.module.css";
import { classes } from "./classes";
import type { PictureEditorWords } from "./pictureEditorWords";
import { arrowStep, CROP_HANDLES, moveHandle, type CropHandle } from "./pictureView";

interface CropFrameProps {
  /** In fractions of the view. */
  readonly crop: PictureCrop;
  readonly words: PictureEditorWords;
  /** `gesture`: the same for all that is one step to take back. */
  readonly onCrop: (crop: PictureCrop, gesture: string) => void;
}

type Drag = {
  readonly pointer: number;
  readonly from: PicturePoint;
  readonly crop: PictureCrop;
  readonly gesture: string;
};

/** What stays of the picture, with corners to drag; all of it by arrow keys too. */
export function CropFrame({ crop, words, onCrop }: CropFrameProps) {
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(undefined);
  const drags = useRef(0);

  const pointOf = ({ clientX, clientY }: PointerEvent): PicturePoint => {
    const box = layer.current?.getBoundingClientRect();
    return box
      ? { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
      : { x: 0, y: 0 };
  };
  const start = (event: PointerEvent) => {
    if (drag.current || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drags.current += 1;
    drag.current = { pointer: event.pointerId, from: pointOf(event), crop, gesture: `drag ${drags.current}` };
  };
  const go = (handle: CropHandle) => (event: PointerEvent) => {
    if (drag.current?.pointer !== event.pointerId) return;
    const { from, crop: before, gesture } = drag.current;
    const to = pointOf(event);
    onCrop(moveHandle(before, handle, { x: to.x - from.x, y: to.y - from.y }), gesture);
  };
  const end = () => {
    drag.current = undefined;
  };
  const onKeyDown = (handle: CropHandle) => (event: KeyboardEvent) => {
    const step = arrowStep(event.key, event.shiftKey ? 0.005 : 0.02);
    if (!step) return;
    event.preventDefault();
    onCrop(moveHandle(crop, handle, step), `keys ${handle}`);
  };

  const box = {
    left: `${crop.x * 100}%`,
    top: `${crop.y * 100}%`,
    width: `${crop.width * 100}%`,
    height: `${crop.height * 100}%`,
  };
  return (
    <div ref={layer} className={styles["layer"]}>
      <div className={styles["outside"]}>
        <div className={styles["inside"]} style={box} />
      </div>
      <div className={styles["frame"]} style={box}>
        {CROP_HANDLES.toReversed().map((handle) => (
          <button
            key={handle}
            type="button"
            className={classes(styles["handle"], styles[handle === "frame" ? "move" : handle])}
            aria-label={words.corners[handle]}
            aria-describedby={`${id}-hint`}
            onPointerDown={start}
            onPointerMove={go(handle)}
            onPointerUp={end}
            onPointerCancel={end}
            onKeyDown={onKeyDown(handle)}
          />
        ))}
      </div>
      <span id={`${id}-hint`} hidden>
        {words.cornerHint}
      </span>
    </div>
  );
}

import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { PicturePoint } from "../lib/pictureEdits";
import type { Size } from "../lib/pictureGeometry";
import styles from "./PictureSheet.module.css";
import type { PictureEditorWords } from "./pictureEditorWords";
import { arrowStep, fromView, type PictureView } from "./pictureView";

interface PaintLayerProps {
  readonly view: PictureView;
  readonly picture: Size;
  /** A part of the picture's longer side. */
  readonly brushWidth: number;
  readonly words: PictureEditorWords;
  /** In fractions of the upright picture. */
  readonly onCover: (points: readonly PicturePoint[]) => void;
  readonly onTell: (says: string) => void;
}

const within = (value: number) => Math.min(1, Math.max(0, value));

/** Where covers are drawn: by finger, pen and mouse, or with a brush that keys move and stamp. Points are fractions of the view. */
export function PaintLayer({ view, picture, brushWidth, words, onCover, onTell }: PaintLayerProps) {
  const id = useId();
  const [stroke, setStroke] = useState<readonly PicturePoint[]>([]);
  const [hover, setHover] = useState<PicturePoint>();
  const [at, setAt] = useState<PicturePoint>({ x: 0.5, y: 0.5 });
  const drawing = useRef<number>(undefined);
  const { width, height } = view.size;
  const brush = brushWidth * Math.max(picture.width, picture.height);

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent): PicturePoint => {
    const box = currentTarget.getBoundingClientRect();
    return { x: within((clientX - box.left) / box.width), y: within((clientY - box.top) / box.height) };
  };
  const start = (event: PointerEvent) => {
    // A second finger, or the mouse's other button, draws nothing.
    if (drawing.current !== undefined || event.button !== 0) return;
    drawing.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    setStroke([pointOf(event)]);
  };
  const go = (event: PointerEvent) => {
    const point = pointOf(event);
    if (event.pointerType !== "touch") setHover(point);
    if (drawing.current !== event.pointerId) return;
    const last = stroke.at(-1);
    const far = last && Math.hypot((point.x - last.x) * width, (point.y - last.y) * height) > brush / 6;
    if (far) setStroke([...stroke, point]);
  };
  const finish = (event: PointerEvent) => {
    if (drawing.current !== event.pointerId) return;
    drawing.current = undefined;
    onCover([...stroke, pointOf(event)].map((point) => fromView(point, view)));
    setStroke([]);
  };
  const giveUp = () => {
    drawing.current = undefined;
    setStroke([]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A third of the brush: what is stamped at every step is one cover. With Shift a tenth, to place it exactly.
    const step = arrowStep(event.key, brush / (event.shiftKey ? 10 : 3));
    if (!step) return;
    event.preventDefault();
    const next = { x: within(at.x + step.x / width), y: within(at.y + step.y / height) };
    setAt(next);
    onTell(words.brushAt(Math.round(next.x * 100), Math.round(next.y * 100)));
  };
  const line = stroke.map(({ x, y }) => `${x * width} ${y * height}`).join("L");
  return (
    <>
      <svg
        className={styles["paint"]}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={start}
        onPointerMove={go}
        onPointerUp={finish}
        onPointerCancel={giveUp}
        onPointerLeave={() => setHover(undefined)}
      >
        {stroke.length > 0 && <path className={styles["stroke"]} d={`M${line}l0 0`} strokeWidth={brush} />}
        {hover && (
          <circle className={styles["ring"]} cx={hover.x * width} cy={hover.y * height} r={brush / 2} />
        )}
      </svg>
      <button
        type="button"
        className={styles["brush"]}
        aria-label={words.brush}
        aria-describedby={`${id}-hint`}
        style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%`, width: `${(brush / width) * 100}%` }}
        onKeyDown={onKeyDown}
        onClick={() => onCover([fromView(at, view)])}
      />
      <span id={`${id}-hint`} hidden>
        {words.brushHint}
      </span>
    </>
  );
}

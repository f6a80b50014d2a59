import { useId, useMemo } from "react";
import type { CentreWords } from "./wheelCentre";
import { CHECK_PATH, WheelMarks } from "./WheelMarks";
import { WheelLabels } from "./WheelLabels";
import { TIER_HALF } from "./wheelLabels";
import { LARGE } from "./wheelLook";
import { wheelModel } from "./wheelModel";
import { paintOf, WHEEL_PAINTS, type WheelPaints, type WheelTone } from "./wheelPaints";
import { LABEL_TIERS, type LabelTier, type WheelCell, type WheelInput, type WheelModel } from "./wheelTypes";
import styles from "./Wheel.module.css";

interface WheelDrawingProps {
  readonly record: WheelInput;
  /** What it shows, in words: its accessible name. */
  readonly label: string;
  readonly centre?: CentreWords | undefined;
  /** The domains' names around it; there unless told. */
  readonly labels?: boolean | undefined;
  readonly tone?: WheelTone | undefined;
  /** On paper: "compact" has the largest letters, for a small print; "medium" unless told; "wide" the finest, for a poster. */
  readonly tier?: LabelTier | undefined;
}

/**
 * The record as a still picture, as wide as its place, and square. On a screen its letters suit its width and its colours follow
 * dark mode. `paper` says everything by attributes, in lines and filled shapes alone: it needs no style sheet and stays sharp.
 */
export function WheelDrawing({
  record,
  label,
  centre,
  labels = true,
  tone = "screen",
  tier,
}: WheelDrawingProps) {
  const id = useId();
  const model = useMemo(() => wheelModel(record, labels ? LARGE : BARE), [record, labels]);
  const paints = WHEEL_PAINTS[tone];
  const words = (size: LabelTier) => <WheelLabels {...{ model, id, paints, centre }} tier={size} />;
  const isPaper = tone === "paper";
  const half = !labels || !isPaper ? model.half : TIER_HALF[tier ?? "medium"];
  const drawing = (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      {...(isPaper ? { width: "100%" } : { className: styles[labels ? "wheel" : "bare"] })}
    >
      <WheelForms model={model} paints={paints} />
      {isPaper || tier
        ? words(tier ?? "medium")
        : LABEL_TIERS.map((size) => (
            <g key={size} className={styles[size]}>
              {words(size)}
            </g>
          ))}
    </svg>
  );
  return isPaper ? drawing : <div className={styles["frame"]}>{drawing}</div>;
}

/** Without names it needs room around it for the arcs of what has changed alone. */
const BARE = { ...LARGE, half: LARGE.outer + 10, labels: false };

function WheelForms({ model, paints }: { readonly model: WheelModel; readonly paints: WheelPaints }) {
  return (
    <>
      {model.cells.map((cell) => (
        <WheelForm key={cell.id} {...{ cell, model, paints }} />
      ))}
      <WheelMarks model={model} paints={paints} />
    </>
  );
}

interface WheelFormProps {
  readonly cell: WheelCell;
  readonly model: WheelModel;
  readonly paints: WheelPaints;
}

function WheelForm({ cell, model, paints }: WheelFormProps) {
  const hue = paintOf(paints, cell.hue);
  const { status, check, dot } = cell;
  const line = model.isFine ? 0.8 : 1.75;
  const isBegun = status !== "not-started";
  return (
    <g data-status={status}>
      <path
        d={cell.path}
        fill={status === "earned" ? hue : paints.card}
        stroke={isBegun ? hue : paints.edge}
        strokeWidth={line}
        {...(!isBegun && { pathLength: cell.dashes, strokeDasharray: "0.54 0.46" })}
      />
      {status === "in-progress" && (
        <path d={cell.stripes} fill="none" stroke={hue} strokeWidth={model.period * 0.4} />
      )}
      {status === "earned" && check && (
        <path
          d={CHECK_PATH}
          transform={`translate(${check.x} ${check.y}) scale(${check.size})`}
          fill="none"
          stroke={paints.onHue}
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {dot && (
        <>
          {status !== "earned" && <circle cx={dot.x} cy={dot.y} r={dot.size + 1.5} fill={paints.card} />}
          <circle
            cx={dot.x}
            cy={dot.y}
            r={dot.size}
            fill={status === "earned" ? paints.onHue : isBegun ? hue : paints.ink2}
          />
        </>
      )}
    </g>
  );
}

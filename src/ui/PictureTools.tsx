import { useId } from "react";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import { IconButton } from "./IconButton";
import styles from "./PictureTools.module.css";
import type { PictureStep } from "./pictureEditing";
import type { PictureEditorWords } from "./pictureEditorWords";

export type PictureTool = "cover" | "crop";

/** Widths of a stroke, in parts of the picture's longer side: a face in a class photograph, at a table, in a portrait. */
export const BRUSHES = { small: 1 / 30, medium: 1 / 13, large: 1 / 6 } as const;
export type BrushSize = keyof typeof BRUSHES;

interface PictureToolsProps {
  readonly tool: PictureTool;
  readonly onTool: (tool: PictureTool) => void;
  readonly brush: BrushSize;
  readonly onBrush: (brush: BrushSize) => void;
  readonly isCropped: boolean;
  readonly words: PictureEditorWords;
  /** `says`: read out when it is done. */
  readonly onStep: (step: PictureStep, says: string) => void;
}

/** What can be done to the picture, and how. */
export function PictureTools(props: PictureToolsProps) {
  const { tool, onTool, brush, onBrush, isCropped, words, onStep } = props;
  return (
    <div className={styles["tools"]}>
      <div className={styles["row"]}>
        <Segments
          legend={words.tools}
          value={tool}
          options={[
            { value: "cover", label: words.cover, icon: "cover" },
            { value: "crop", label: words.crop, icon: "crop" },
          ]}
          onChange={onTool}
        />
        <span className={styles["turns"]}>
          <IconButton
            icon="turnLeft"
            label={words.turnLeft}
            variant="quiet"
            onClick={() => onStep({ type: "turn", quarters: 3 }, words.turned)}
          />
          <IconButton
            icon="turnRight"
            label={words.turnRight}
            variant="quiet"
            onClick={() => onStep({ type: "turn", quarters: 1 }, words.turned)}
          />
        </span>
      </div>
      <div className={styles["row"]}>
        {tool === "cover" ? (
          <Segments
            legend={words.brushSize}
            value={brush}
            options={[
              { value: "small", label: words.small, dot: 8 },
              { value: "medium", label: words.medium, dot: 15 },
              { value: "large", label: words.large, dot: 24 },
            ]}
            onChange={onBrush}
          />
        ) : (
          <Button
            icon="photo"
            disabled={!isCropped}
            onClick={() => onStep({ type: "crop", crop: undefined }, words.cropped(100, 100))}
          >
            {words.wholePicture}
          </Button>
        )}
      </div>
      <p className={styles["hint"]}>{tool === "cover" ? words.coverHint : words.cropHint}</p>
    </div>
  );
}

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  /** `dot`: drawn before the words, CSS pixels across. */
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly icon?: IconName;
    readonly dot?: number;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: native radios under their pictures. */
function Segments<T extends string>({ legend, value, options, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset role="radiogroup" aria-label={legend} className={styles["segments"]}>
      {options.map((option) => (
        <label key={option.value} className={styles["segment"]}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} />}
          {option.dot !== undefined && (
            <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
              <circle cx={12} cy={12} r={option.dot / 2} fill="currentColor" />
            </svg>
          )}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

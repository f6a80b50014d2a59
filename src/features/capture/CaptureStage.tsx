import { useState } from "react";
import { CheckRow } from "../../ui/CheckRow";
import { FileField } from "../../ui/FileField";
import { CameraStage } from "./CameraStage";
import styles from "./CaptureScreen.module.css";
import type { Catch } from "./catching";
import { CatchingState } from "./CatchingState";
import type { OnFinish } from "./finishing";
import { SoundStage } from "./SoundStage";
import { TextStage } from "./TextStage";
import type { Camera } from "./useCamera";
import type { Kind } from "./useCapture";
import type { UnderWay } from "./underWay";
import { useCatching } from "./useCatching";
import { words } from "./words";

type CaptureStageProps = {
  readonly kind: Kind;
  readonly camera: Camera;
  readonly shots: number;
  readonly to: Catch;
  readonly onFinish: OnFinish;
  readonly underWay: UnderWay;
};

/** Where things are caught: by the camera, from files, by typing, by speaking. */
export function CaptureStage({ kind, camera, shots, to, onFinish, underWay }: CaptureStageProps) {
  const [keepOriginal, setKeepOriginal] = useState(false);
  const catching = useCatching(to, underWay);
  return (
    <div className={styles["stage"]}>
      {kind === "photo" && (
        <>
          <CameraStage camera={camera} shots={shots} />
          <div className={styles["own"]}>
            <FileField
              look="button"
              icon="camera"
              label={words.ownCamera}
              accept="image/*"
              capture="environment"
              onFiles={(files) => catching.take(files, false)}
            />
          </div>
        </>
      )}
      {kind === "file" && (
        <>
          <FileField
            label={words.files}
            hint={words.filesHint}
            multiple
            onFiles={(files) => catching.take(files, keepOriginal)}
          />
          <CheckRow
            label={words.keepOriginal}
            description={words.keepOriginalAbout}
            checked={keepOriginal}
            onChange={setKeepOriginal}
          />
          <p className={styles["quiet"]}>{words.filesHonest}</p>
        </>
      )}
      {(kind === "note" || kind === "link") && (
        <TextStage key={kind} kind={kind} to={to} onFinish={onFinish} />
      )}
      {kind === "sound" && <SoundStage to={to} onFinish={onFinish} />}
      <CatchingState catching={catching} onTryAgain={() => catching.tryAgain(keepOriginal)} />
    </div>
  );
}

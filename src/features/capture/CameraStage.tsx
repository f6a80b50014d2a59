import { assertNever } from "../../lib/result";
import type { CameraFault } from "../../platform/camera";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import styles from "./CameraStage.module.css";
import type { Camera } from "./useCamera";
import { words } from "./words";

type CameraStageProps = {
  readonly camera: Camera;
  /** Grows with each photo: the view blinks. */
  readonly shots: number;
};

/** What the camera sees, or why it sees nothing. The shutter stands at the foot of the screen. */
export function CameraStage({ camera, shots }: CameraStageProps) {
  const { state, show } = camera;
  const isLive = state === "on" || state === "starting";
  return (
    <>
      {isLive ? (
        <div className={styles["view"]}>
          <video
            ref={show}
            className={styles["video"]}
            aria-label={words.viewfinder}
            autoPlay
            muted
            playsInline
          />
          {shots > 0 && <span key={shots} className={styles["blink"]} aria-hidden="true" />}
          {state === "starting" && <p className={styles["starting"]}>{words.starting}</p>}
        </div>
      ) : (
        <div className={styles["off"]}>
          <Icon name="camera" size={40} />
          {state === "off" && <p>{words.cameraOff}</p>}
        </div>
      )}
      {typeof state === "object" && (
        <Notice tone="warn" live>
          {cameraText(state)}
        </Notice>
      )}
    </>
  );
}

function cameraText(fault: CameraFault): string {
  switch (fault.type) {
    case "denied":
    case "none":
    case "in-use":
    case "unsupported":
      return words.camera[fault.type];
    case "failed":
      return words.camera.failed(fault.reason);
    default:
      return assertNever(fault);
  }
}

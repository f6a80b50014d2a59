import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import styles from "./CaptureBar.module.css";
import { words } from "./words";

type CaptureBarProps = {
  /** What the round button does; undefined: there is none, as for a note. */
  readonly shutter: { readonly isLive: boolean; readonly onPress: () => void } | undefined;
  readonly canSave: boolean;
  /** Only later: no journey is chosen. */
  readonly canPlace: boolean;
  readonly onLater: () => void;
  readonly onSave: () => void;
};

/** The shutter under the thumb, and the two ways to end. */
export function CaptureBar({ shutter, canSave, canPlace, onLater, onSave }: CaptureBarProps) {
  return (
    <div className={styles["bar"]} data-print="none">
      <div className={styles["start"]}>
        <Button variant={canPlace ? "quiet" : "solid"} disabled={!canSave} onClick={onLater}>
          {words.placeLater}
        </Button>
      </div>
      {shutter && (
        <button
          type="button"
          className={styles["shutter"]}
          data-live={shutter.isLive || undefined}
          aria-label={shutter.isLive ? words.takePhoto : words.turnOn}
          title={shutter.isLive ? words.takePhoto : words.turnOn}
          onClick={shutter.onPress}
        >
          {!shutter.isLive && <Icon name="camera" size={28} />}
        </button>
      )}
      <div className={styles["end"]}>
        {canPlace && (
          <Button variant="solid" icon="check" disabled={!canSave} onClick={onSave}>
            {words.save}
          </Button>
        )}
      </div>
    </div>
  );
}

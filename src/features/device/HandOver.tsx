import { useEffect, useRef } from "react";
import { canChoosePlace } from "../../platform/savePlace";
import { wayToShare } from "../../state/sharing";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./DeviceScreen.module.css";
import { endWords as words } from "./endWords";
import type { Way, Written } from "./useEverything";

type HandOverProps = {
  readonly written: Written;
  readonly notTaken: boolean;
  readonly onWay: (way: Way) => void;
};

/** The file is whole; now where it goes, each way a tap, because browsers give files away only while a tap is fresh. */
export function HandOver({ written, notTaken, onWay }: HandOverProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was tapped before is gone.
  useEffect(() => box.current?.focus(), []);
  const { fileName, exported, journeys } = written;
  const { entries, files } = exported.counts;
  const counts = [
    words.journeys(journeys),
    words.changes(entries),
    ...(files > 0 ? [words.files(files)] : []),
  ];
  return (
    <div ref={box} tabIndex={-1} className={styles["part"]}>
      <Notice tone="warn" title={words.readyTitle} live>
        {words.ready(fileName, exported.file.size, counts)}
      </Notice>
      <Ways written={written} onWay={onWay} />
      {notTaken && (
        <Notice tone="error" live>
          {words.notTaken}
        </Notice>
      )}
    </div>
  );
}

/** The ways that this browser has. */
export function Ways({ written, onWay }: Pick<HandOverProps, "written" | "onWay">) {
  const { file } = written.exported;
  const hasPlace = canChoosePlace();
  return (
    <div className={styles["ways"]}>
      {hasPlace && (
        <Button variant="solid" icon="download" onClick={() => onWay("place")}>
          {words.place}
        </Button>
      )}
      {wayToShare(written.fileName, file.type) && (
        <Button icon="share" onClick={() => onWay("share")}>
          {words.share}
        </Button>
      )}
      <Button variant={hasPlace ? "quiet" : "solid"} onClick={() => onWay("download")}>
        {words.download}
      </Button>
    </div>
  );
}

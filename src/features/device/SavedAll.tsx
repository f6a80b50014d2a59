import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Disclosure } from "../../ui/Disclosure";
import { Notice } from "../../ui/Notice";
import styles from "./DeviceScreen.module.css";
import { endWords as words } from "./endWords";
import { Ways } from "./HandOver";
import { ReadyMark } from "./ReadyMark";
import type { Everything, Way } from "./useEverything";

type SavedAllProps = {
  readonly saved: Extract<Everything, { readonly state: "saved" }>;
  /** What was written after the file was. */
  readonly changesSince: number;
  /** Something that goes into no file is still here. */
  readonly isLeftBehind: boolean;
  /** The device forgets everything when somebody signs out. */
  readonly isWiped: boolean;
  readonly onAgain: () => void;
  readonly onWay: (way: Way) => void;
};

/** The last word of the day: where it all is, and that one can go. Taken back as soon as something else is written. */
export function SavedAll({ saved, changesSince, isLeftBehind, isWiped, onAgain, onWay }: SavedAllProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { written, way, isNoted } = saved;
  const isStale = changesSince > 0;
  // Signing out takes the downloads along: nothing is done yet.
  const isOnlyHere = isWiped && way === "download";
  return (
    <Card as="section">
      <div ref={box} tabIndex={-1} className={styles["saved"]}>
        <ReadyMark mark={isStale || isOnlyHere ? "todo" : "ready"} size={56} />
        <div className={styles["part"]} role="status">
          <h2 className={styles["heading"]}>
            {(isOnlyHere ? words.onlyHereTitle : words.doneTitle)(written.fileName)}
          </h2>
          {isOnlyHere && <p className={styles["large"]}>{words.onlyHere}</p>}
          {isStale && <p>{words.since(changesSince)}</p>}
          {!isStale && !isOnlyHere && <p className={styles["large"]}>{words.done}</p>}
          <p className={styles["quiet"]}>{isOnlyHere ? words.lookThere : WHERE[way]}</p>
          {isLeftBehind && <p className={styles["quiet"]}>{words.doneWithRest}</p>}
        </div>
      </div>
      {!isNoted && <Notice tone="warn">{words.notNoted}</Notice>}
      {isStale && (
        <Button variant="solid" onClick={onAgain}>
          {words.again}
        </Button>
      )}
      {isOnlyHere ? (
        <Ways written={written} onWay={onWay} />
      ) : (
        <Disclosure summary={words.anotherPlace}>
          <Ways written={written} onWay={onWay} />
        </Disclosure>
      )}
    </Card>
  );
}

const WHERE: Readonly<Record<Way, string>> = {
  place: words.inPlace,
  share: words.shared,
  download: words.inDownloads,
};

import { Notice } from "../../ui/Notice";
import { sealWords } from "./sealWords";
import { words } from "./words";

/** Whoever gets the file by accident: what they can read of it. */
export function WhoCanRead({
  isSealed,
  isToShow,
}: {
  readonly isSealed: boolean;
  readonly isToShow: boolean;
}) {
  return isSealed ? (
    <Notice tone="info" title={sealWords.sealedTitle} icon="lock">
      {isToShow ? sealWords.sealedToShow : sealWords.sealed}
    </Notice>
  ) : (
    <Notice tone="warn" title={words.plainTitle}>
      {isToShow ? words.plainToShow : words.plain}
    </Notice>
  );
}

import { assertNever } from "../../lib/result";
import type { Protection } from "../../platform/persistence";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./DeviceScreen.module.css";
import type { Readiness } from "./useReadiness";
import { words } from "./words";

/** How much is used, and whether the browser promised to keep it, in plain words. */
export function StorageFacts({ readiness }: { readonly readiness: Readiness }) {
  const { found, asked, ask } = readiness;
  return (
    <section aria-labelledby="storage-title" className={styles["part"]}>
      <h2 id="storage-title" className={styles["heading"]}>
        {words.storage}
      </h2>
      {found && (
        <>
          <p>
            {found.estimate.type === "estimate" ? words.used(found.estimate.usedBytes) : words.usedUnknown}
          </p>
          <Promised protection={found.protection} asked={asked} onAsk={() => void ask()} />
        </>
      )}
    </section>
  );
}

type PromisedProps = {
  readonly protection: Protection;
  readonly asked: boolean;
  readonly onAsk: () => void;
};

function Promised({ protection, asked, onAsk }: PromisedProps) {
  switch (protection.type) {
    case "protected":
      return (
        <Notice tone="good" title={words.protected}>
          {words.protectedAbout}
        </Notice>
      );
    case "at-risk":
      return (
        <Notice tone="warn" title={words.atRisk} action={<Button onClick={onAsk}>{words.ask}</Button>}>
          <p>{words.atRiskAbout}</p>
          <p role="status">{asked && words.asked}</p>
        </Notice>
      );
    case "unknown":
      return (
        <Notice tone="warn" title={words.unknown}>
          {words.unknownAbout}
        </Notice>
      );
    default:
      return assertNever(protection);
  }
}

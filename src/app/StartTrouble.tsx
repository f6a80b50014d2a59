/** What is shown where the storage cannot be used: said before anything is typed. */
import { assertNever } from "../lib/result";
import { paths } from "../paths";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import type { OpenFault } from "../storage/open";
import { Button } from "../ui/Button";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { Rescue } from "./Rescue";
import styles from "./StartGate.module.css";
import { startWords as says } from "./startWords";
import { words } from "./words";

export function StartTrouble({ fault }: { readonly fault: OpenFault }) {
  const { title, text } = troubleText(fault);
  useTitle(title);
  useReady(true);
  return (
    <Page title={title} width="measure">
      <div className={styles["parts"]}>
        <Notice tone="warn">{text}</Notice>
        {(fault.type === "not-upgraded" || fault.type === "failed") && <Rescue />}
        <div className={styles["actions"]}>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
          <LinkButton to={paths.explore()}>{says.readFrameworks}</LinkButton>
        </div>
      </div>
    </Page>
  );
}

function troubleText(fault: OpenFault): { readonly title: string; readonly text: string } {
  switch (fault.type) {
    case "denied":
      return { title: says.deniedTitle, text: says.denied };
    case "newer":
      return { title: says.newerTitle, text: says.newer };
    case "not-fetched":
      return { title: says.notFetchedTitle, text: says.notFetched };
    case "not-upgraded":
      return { title: says.notUpgradedTitle, text: says.notUpgraded(fault.reason) };
    case "failed":
      return { title: says.failedTitle, text: says.failed(fault.reason) };
    default:
      return assertNever(fault);
  }
}

import { paths } from "../paths";
import { noteSentinel, type Kept } from "../platform/sentinel";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import { showToast } from "../state/toasts";
import { useVisit } from "../state/visit";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Icon } from "../ui/Icon";
import { LinkButton } from "../ui/LinkButton";
import { Page } from "../ui/Page";
import styles from "./StartGate.module.css";
import { startWords as words } from "./startWords";

/** This browser kept journeys and they are gone: what brings them back, before anything is begun over them. */
export function LostJourneys({ kept }: { readonly kept: Kept }) {
  const title = words.goneTitle(kept);
  useTitle(title);
  useReady(true);
  return (
    <Page title={title} width="measure" lead={<p>{words.gone(kept)}</p>}>
      <div className={styles["parts"]}>
        <Card as="section" className={styles["card"]}>
          <LastFile kept={kept} />
          <div className={styles["actions"]}>
            <LinkButton to={paths.importSnapshot()} variant="solid" icon="download">
              {words.importSnapshot}
            </LinkButton>
            <LinkButton to={paths.device()} icon="archive">
              {words.toFolder}
            </LinkButton>
          </div>
        </Card>
        <section>
          <h2>{words.goneWays}</h2>
          <ol>
            <li>{words.goneWayFile}</li>
            <li>{words.goneWayFolder}</li>
            <li>{words.goneWayApp}</li>
          </ol>
        </section>
        <section>
          <h2>{words.goneWhyTitle}</h2>
          <ul>
            {words.goneWhy.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </section>
        <section className={styles["last"]}>
          <p>{words.beginAnewAbout}</p>
          <Button onClick={() => beginAnew(kept)}>{words.beginAnew}</Button>
        </section>
      </div>
    </Page>
  );
}

function LastFile({ kept: { file, fileAt } }: { readonly kept: Kept }) {
  if (file === undefined || fileAt === undefined) return <p>{words.goneNoFile}</p>;
  return (
    <div className={styles["file"]}>
      <Icon name="file" size={28} />
      <div>
        <p className={styles["quiet"]}>{words.goneFile}</p>
        <p className={styles["fileName"]}>{file}</p>
        <p className={styles["quiet"]}>{words.goneFileAt(fileAt)}</p>
      </div>
    </div>
  );
}

function beginAnew(kept: Kept): void {
  noteSentinel(undefined);
  useVisit.setState({ gate: undefined });
  showToast(words.begun, {
    label: words.undo,
    run: () => {
      noteSentinel(kept);
      useVisit.setState({ gate: { type: "lost", kept } });
    },
  });
}

import { isHere } from "../domain/journeysHere";
import { paths } from "../paths";
import { useReady } from "../state/ready";
import { goOnInTab } from "../state/startGate";
import { useSummaries } from "../state/summaries";
import { useTitle } from "../state/title";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Icon } from "../ui/Icon";
import { LinkButton } from "../ui/LinkButton";
import { Page } from "../ui/Page";
import styles from "./StartGate.module.css";
import { startWords as words } from "./startWords";

/** A tab on an iPad or iPhone: how Waymark gets on the Home Screen, and how what is in the tab gets there too. */
export function InstallFirst() {
  const summaries = useSummaries();
  useTitle(words.installTitle);
  useReady(summaries !== undefined);
  if (!summaries) return null;
  const held = summaries.filter(isHere);
  return (
    <Page title={words.installTitle} width="measure" lead={<p>{words.install}</p>}>
      <div className={styles["parts"]}>
        {held.length > 0 && (
          <Card as="section" className={styles["card"]}>
            <h2>{words.installHeld(held.length)}</h2>
            <p>{words.installHeldAbout}</p>
            {held.length > 1 && (
              <div>
                <LinkButton to={paths.endOfDay()} variant="solid" icon="download">
                  {words.exportAll}
                </LinkButton>
              </div>
            )}
            <ul className={styles["journeys"]}>
              {held.map(({ journey, title }) => (
                <li key={journey}>
                  <LinkButton to={paths.exportSnapshot(journey)} icon="upload">
                    {words.exportOne(title === "" ? words.untitled : title)}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <section>
          <h2>{words.installStepsTitle}</h2>
          <ol className={styles["steps"]}>
            {words.installSteps.map((step, index) => (
              <li key={step}>
                <span className={styles["step"]}>{step}</span>
                {index === 0 && <Icon name="share" size={26} />}
                {index === 1 && <Icon name="plus" size={26} />}
              </li>
            ))}
          </ol>
        </section>
        <div className={styles["actions"]}>
          <LinkButton to={paths.explore()} icon="book">
            {words.readFrameworks}
          </LinkButton>
          <LinkButton to={paths.importSnapshot()} icon="download">
            {words.importSnapshot}
          </LinkButton>
        </div>
        <section className={styles["last"]}>
          <h2>{words.goOnTitle}</h2>
          <p>{words.goOnAbout}</p>
          <Button onClick={goOnInTab}>{words.goOn}</Button>
        </section>
      </div>
    </Page>
  );
}

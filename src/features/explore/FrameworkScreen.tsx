/** `/explore/:framework`: a framework read from its first domain to its considerations. */
import { use, useEffect } from "react";
import { useLocation, useParams } from "react-router";
import { loadFramework } from "../../content/frameworks";
import type { Framework } from "../../domain/framework";
import { paths } from "../../paths";
import { useExplained } from "../../state/explained";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { ExplainedText } from "../../ui/ExplainedText";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { Considerations, CONSIDERATIONS_ID } from "./Considerations";
import { DomainNav } from "./DomainNav";
import { DomainSection } from "./DomainSection";
import { FrameworkFacts } from "./FrameworkFacts";
import styles from "./FrameworkScreen.module.css";
import { hueOf } from "../../pictures/hue";
import { NoSuchPlace } from "./NoSuchPlace";
import { words } from "./words";

export default function FrameworkScreen() {
  const { framework: id = "" } = useParams();
  const framework = use(loadFramework(id));
  if (framework === undefined) {
    return (
      <NoSuchPlace
        title={words.noFrameworkTitle}
        sentence={words.noFramework}
        wayOn={{ to: paths.explore(), text: words.seeFrameworks }}
      />
    );
  }
  return <FrameworkReading key={framework.id} framework={framework} />;
}

function FrameworkReading({ framework }: { readonly framework: Framework }) {
  const { id, title, audience, about, levels, domains, considerations = [] } = framework;
  const texts = [about, ...levels.map((level) => level.about), ...domains.map((domain) => domain.about)];
  const explained = useExplained(texts);
  const say = (text: string) => <ExplainedText pieces={explained[texts.indexOf(text)] ?? [text]} />;
  useTitle(title);
  useReady(true);
  useSectionInAddress();

  const places = domains.map((domain, index) => ({ id: domain.id, title: domain.title, hue: hueOf(index) }));
  const extra = { id: CONSIDERATIONS_ID, title: words.considerations, hue: undefined };

  return (
    <Page
      title={title}
      lead={<p className={styles["audience"]}>{audience}</p>}
      actions={
        <LinkButton variant="solid" to={paths.newJourney(id)}>
          {words.startHere}
        </LinkButton>
      }
    >
      <div className={styles["intro"]}>
        <div>
          <p className={styles["about"]}>{say(about)}</p>
          {levels.length > 0 && (
            <dl className={styles["levels"]}>
              {levels.map((level) => (
                <div key={level.id}>
                  <dt>{level.title}</dt>
                  <dd>{say(level.about)}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <FrameworkFacts framework={framework} />
      </div>
      <DomainNav places={considerations.length > 0 ? [...places, extra] : places} />
      {domains.map((domain, index) => (
        <DomainSection
          key={domain.id}
          framework={framework}
          domain={domain}
          domainIndex={index}
          about={say(domain.about)}
        />
      ))}
      {considerations.length > 0 && <Considerations groups={considerations} />}
    </Page>
  );
}

/**
 * The browser looks for `#alignment` before the section is there, so it is looked for again once it is: after the frame
 * in which the app has brought a new screen to its top.
 */
function useSectionInAddress() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length <= 1) return undefined;
    const frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}

/** `/explore/:framework/:domain/:competency`: one competency, read apart from any journey. */
import { use } from "react";
import { useParams } from "react-router";
import { loadCaseStudies } from "../../content/caseStudies";
import { loadCrosswalk } from "../../content/crosswalk";
import { loadAllFrameworks } from "../../content/frameworks";
import { loadGlossary } from "../../content/glossary";
import { loadResources } from "../../content/resources";
import { findCompetency } from "../../domain/framework";
import { paths } from "../../paths";
import { CompetencyReading } from "./CompetencyReading";
import { NoSuchPlace } from "./NoSuchPlace";
import { words } from "./words";

export default function CompetencyScreen() {
  const params = useParams();
  // Asked for together and only then waited for, so that they are read side by side.
  const reading = [
    loadAllFrameworks(),
    loadCrosswalk(),
    loadGlossary(),
    loadResources(),
    loadCaseStudies(),
  ] as const;
  const frameworks = use(reading[0]);
  const links = use(reading[1]);
  const terms = use(reading[2]);
  const resources = use(reading[3]);
  const { caseStudies } = use(reading[4]);

  const framework = frameworks.find(({ id }) => id === params["framework"]);
  if (framework === undefined) {
    return (
      <NoSuchPlace
        title={words.noFrameworkTitle}
        sentence={words.noFramework}
        wayOn={{ to: paths.explore(), text: words.seeFrameworks }}
      />
    );
  }
  const competencyId = `${params["domain"] ?? ""}/${params["competency"] ?? ""}`;
  const placed = findCompetency(framework, competencyId);
  if (placed === undefined) {
    return (
      <NoSuchPlace
        title={words.noCompetencyTitle}
        sentence={words.noCompetency(framework.title)}
        wayOn={{ to: paths.framework(framework.id), text: words.read(framework.shortTitle) }}
      />
    );
  }
  return (
    <CompetencyReading
      key={placed.competency.id}
      framework={framework}
      placed={placed}
      library={{ frameworks, links, terms, resources, caseStudies }}
    />
  );
}

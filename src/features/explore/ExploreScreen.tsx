/** `/explore`: the frameworks side by side, to read or to start from. */
import { use } from "react";
import { Link } from "react-router";
import { loadAllFrameworks } from "../../content/frameworks";
import { paths } from "../../paths";
import { useReady } from "../../state/ready";
import { useTitle } from "../../state/title";
import { Page } from "../../ui/Page";
import styles from "./ExploreScreen.module.css";
import { FrameworkCard } from "./FrameworkCard";
import { words } from "./words";

export default function ExploreScreen() {
  const frameworks = use(loadAllFrameworks());
  useTitle(words.exploreTitle);
  useReady(true);
  return (
    <Page title={words.exploreTitle} lead={<p>{words.exploreLead}</p>}>
      <ul role="list" className={styles["frameworks"]}>
        {frameworks.map((framework) => (
          <li key={framework.id}>
            <FrameworkCard framework={framework} />
          </li>
        ))}
      </ul>
      <div className={styles["foot"]}>
        <p>{words.exploreFoot}</p>
        <ul role="list" data-print="none">
          <li>
            <Link to={paths.crosswalk()}>{words.crosswalk}</Link>
          </li>
          <li>
            <Link to={paths.library()}>{words.seeLibrary}</Link>
          </li>
          <li>
            <Link to={paths.about()}>{words.aboutWaymark}</Link>
          </li>
        </ul>
      </div>
    </Page>
  );
}

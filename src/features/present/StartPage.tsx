import { useNavigate } from "react-router";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { ShownRecord } from "../../domain/shownRecord";
import { paths } from "../../paths";
import { fillScreen } from "../../platform/fullScreen";
import { useAhead } from "../../state/ahead";
import type { RecordViewHandle } from "../../state/recordView";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Kicker } from "../../ui/Kicker";
import { LinkButton } from "../../ui/LinkButton";
import { Page } from "../../ui/Page";
import { optionsQuery, type Options } from "./options";
import { earnedIn, type Slide } from "./slides";
import { SinceField } from "./SinceField";
import { Pieces } from "./Pieces";
import styles from "./StartPage.module.css";
import { words } from "./words";

type StartPageProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly record: ShownRecord;
  readonly slides: readonly Slide[];
  readonly view: RecordViewHandle;
  readonly options: Options;
  readonly onChange: (query: URLSearchParams) => void;
};

/** Before it begins: what will be on the wall, and what stays out. */
export function StartPage(props: StartPageProps) {
  const { journey, journal, record, slides, view, onChange } = props;
  const [options, choose] = useAhead(props.options, (next) => onChange(optionsQuery(next)));
  const navigate = useNavigate();
  const change = (step: Partial<Options>) => choose({ ...options, ...step });

  function start() {
    // Still in the tap: browsers allow it only there.
    void fillScreen();
    void navigate({ search: optionsQuery(options, 1).toString() });
  }
  return (
    <Page
      title={words.startTitle(record.title)}
      kicker={<Kicker>{words.title}</Kicker>}
      lead={<p>{words.lead}</p>}
      width="measure"
    >
      <div className={styles["page"]}>
        <section aria-labelledby="holds" className={styles["holds"]}>
          <h2 id="holds" className={styles["heading"]}>
            {words.holds}
          </h2>
          <p className={styles["count"]}>{words.slides(slides.length)}</p>
          <p className={styles["quiet"]}>{words.earnedSlides(earnedIn(record).length)}</p>
          <SinceField journal={journal} lookBack={view.lookBack} onChange={view.setLookBack} />
          <div>
            <CheckRow
              label={words.reasons}
              description={words.reasonsAbout}
              checked={options.reasons}
              onChange={(reasons) => change({ reasons })}
            />
            {options.reasons && (
              <CheckRow
                label={words.names}
                description={words.namesAbout}
                checked={options.names}
                onChange={(names) => change({ names })}
              />
            )}
          </div>
          <Pieces
            journal={journal}
            record={record}
            without={options.without}
            onChange={(without) => change({ without })}
          />
        </section>
        <div className={styles["actions"]}>
          <Button variant="solid" icon="present" onClick={start}>
            {words.start}
          </Button>
          <LinkButton to={paths.record(journey)}>{words.back}</LinkButton>
        </div>
        <p className={styles["quiet"]}>{words.keys}</p>
      </div>
    </Page>
  );
}

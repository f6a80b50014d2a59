import type { Evidence } from "../../domain/evidence";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { sayShowing, SHOWINGS, type Showing } from "../../domain/showing";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { useSettling } from "../../state/settling";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { RadioCards } from "../../ui/RadioCards";
import { Glyph, type GlyphName } from "./Glyph";
import { ShowingChips } from "./ShowingChips";
import { words } from "./words";

type WhoMaySeeProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  /** One, or a lot that is answered for in one write. */
  readonly items: readonly Evidence[];
  readonly legend: string;
  /** `row`: one tap beside what was just added. `stack`: with a line of meaning each. */
  readonly layout: "row" | "stack";
};

const GLYPHS: Readonly<Record<Showing, GlyphName>> = {
  keep: "locked",
  nobody: "nobody",
  consented: "agreed",
  refused: "hidden",
};

/** Who may see it: one of four answers, of which two let it be printed and shown. */
export function WhoMaySee({ journey, journal, items, legend, layout }: WhoMaySeeProps) {
  const { shown, attempt } = usePendingValue(journal, commonAnswer(items));
  const settling = useSettling(answer);

  async function answer(showing: Showing) {
    const written = await attempt(showing, () =>
      write(journey, (current, writer) => items.map(({ id }) => sayShowing(current, writer, id, showing))),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  const asked = {
    legend,
    value: settling.tentative ?? shown,
    onChange: (showing: Showing, byArrow: boolean) =>
      byArrow ? settling.consider(showing) : void answer(showing),
  };
  const options = SHOWINGS.map((showing) => ({
    value: showing,
    label: words.showing[showing],
    picture: <Glyph name={GLYPHS[showing]} size={layout === "stack" ? 26 : 20} />,
    description: words.showingAbout[showing],
  }));
  return layout === "row" ? (
    <ShowingChips {...asked} options={options} />
  ) : (
    <RadioCards {...asked} options={options} />
  );
}

/** What was answered for all of them alike; null where that is nothing, or not one answer. */
function commonAnswer(items: readonly Evidence[]): Showing | null {
  const first = items[0]?.showing;
  const alike = items.every(({ showing, answers }) => showing === first && answers.showing.length < 2);
  return first !== undefined && alike ? first : null;
}

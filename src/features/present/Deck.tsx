import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { JourneyId } from "../../domain/ids";
import type { ShownRecord } from "../../domain/shownRecord";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { canFillScreen, fillScreen, leaveFullScreen } from "../../platform/fullScreen";
import { IconButton } from "../../ui/IconButton";
import { MAIN_ID } from "../../ui/Page";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./Deck.module.css";
import { scrollOn } from "./scrollOn";
import { SlideView, titleOf } from "./SlideView";
import type { Slide } from "./slides";
import { useDeckKeys } from "./useDeckKeys";
import { useHand } from "./useHand";
import { useQuiet } from "./useQuiet";
import { words } from "./words";

type DeckProps = {
  readonly journey: JourneyId;
  readonly record: ShownRecord;
  readonly slides: readonly Slide[];
  /** The slide that stands, from 0. */
  readonly at: number;
  readonly onGoTo: (index: number) => void;
};

/** The slides, over everything else, light on dark. */
export function Deck({ journey, record, slides, at, onGoTo }: DeckProps) {
  const navigate = useNavigate();
  const main = useRef<HTMLElement>(null);
  const [isDark, setDark] = useState(false);
  const { isQuiet, stir } = useQuiet();
  // A clicker is pressed twice before the first slide is drawn.
  const standing = useRef(at);
  useEffect(() => {
    standing.current = at;
  }, [at]);
  const goTo = (index: number) => {
    setDark(false);
    const next = Math.min(Math.max(index, 0), slides.length - 1);
    if (next === standing.current) return;
    standing.current = next;
    onGoTo(next);
  };
  const steering = {
    onForward: () => goTo(standing.current + 1),
    onBackward: () => goTo(standing.current - 1),
    onDown: () => scrollOn(slideIn(main.current), 1) || goTo(standing.current + 1),
    onUp: () => scrollOn(slideIn(main.current), -1) || goTo(standing.current - 1),
    onFirst: () => goTo(0),
    onLast: () => goTo(slides.length - 1),
    onDark: () => setDark((dark) => !dark),
    onLeave: () => void navigate(paths.record(journey)),
  };
  useDeckKeys(steering);
  const hand = useHand({ ...steering, onMiddle: stir });
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    return () => void leaveFullScreen();
  }, []);
  const slide = slides[at];
  if (!slide) return null;
  const hue = "shown" in slide ? hueOf(slide.shown.domainIndex) : undefined;

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- taps beside the buttons do what the buttons do
    <main
      ref={main}
      id={MAIN_ID}
      tabIndex={-1}
      aria-label={words.presentation}
      data-scheme="dark"
      data-hue={hue}
      data-quiet={isQuiet || undefined}
      className={styles["deck"]}
      onPointerMove={stir}
      onKeyDown={stir}
      onFocus={stir}
      {...hand}
    >
      <VisuallyHidden>
        <p aria-live="polite">
          {isDark ? words.darkNow : words.announce(at + 1, slides.length, titleOf(slide, record))}
        </p>
      </VisuallyHidden>
      {slides.map((near, index) =>
        // The ones beside it are there already, unseen, so that a picture is drawn the moment it is its turn.
        Math.abs(index - at) > 1 ? null : (
          <SlideView
            key={keyOf(near, index)}
            slide={near}
            record={record}
            isShown={index === at && !isDark}
          />
        ),
      )}
      <div className={styles["controls"]}>
        <IconButton icon="close" label={words.leave} onClick={steering.onLeave} />
        <span className={styles["gap"]} />
        {canFillScreen() && (
          <IconButton icon="present" label={words.fullScreen} onClick={() => void fillScreen()} />
        )}
        <IconButton icon="back" label={words.previous} disabled={at === 0} onClick={steering.onBackward} />
        <span className={styles["place"]}>{words.place(at + 1, slides.length)}</span>
        <IconButton
          icon="forward"
          label={words.next}
          disabled={at === slides.length - 1}
          onClick={steering.onForward}
        />
      </div>
      {isDark && <div className={styles["dark"]} />}
    </main>
  );
}

const slideIn = (deck: Element | null) => deck?.querySelector("section:not([inert])") ?? null;

const keyOf = (slide: Slide, index: number) =>
  slide.type === "piece" ? slide.piece.id : `${slide.type} ${index}`;

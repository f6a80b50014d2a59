/** A few pixels more are a rounding, and nobody's text. */
const WORTH_PX = 24;

/**
 * Moves on within a slide that is longer than the screen, as with large letters or a long note: true where there was more.
 * `down`: 1, or -1 for up.
 */
export function scrollOn(slide: Element | null, down: 1 | -1): boolean {
  if (!slide) return false;
  const below = slide.scrollHeight - slide.clientHeight - slide.scrollTop;
  if ((down === 1 ? below : slide.scrollTop) < WORTH_PX) return false;
  slide.scrollBy({ top: down * slide.clientHeight * 0.85 });
  return true;
}

/** Space kept between the list, its button and the window's edges, in CSS pixels. */
const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * Puts a fixed box below the button (above where there is no room), inside the window. `side`: it grows from the button's
 * start, as what belongs to a word in running text does; without it, towards the middle of the window.
 */
export function placeBeside(box: HTMLElement, button: HTMLElement, side?: "start"): void {
  const near = button.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const view = document.documentElement;
  const below = near.bottom + GAP_PX;
  const above = near.top - GAP_PX - height;
  const fitsBelow = below + height <= view.clientHeight - EDGE_PX;
  const top = fitsBelow || above < EDGE_PX ? below : above;
  // The half of the window the button stands in decides which side the list grows to.
  const towardsStart =
    side === "start"
      ? getComputedStyle(button).direction === "rtl"
      : near.left + near.width / 2 > view.clientWidth / 2;
  const left = towardsStart ? near.right - width : near.left;
  // Without the gutter that is kept for a scroll bar, where nothing is painted.
  const viewWidth = Math.min(view.clientWidth, view.offsetWidth);
  box.style.insetBlockStart = `${clamp(top, EDGE_PX, view.clientHeight - height - EDGE_PX)}px`;
  box.style.left = `${clamp(left, EDGE_PX, viewWidth - width - EDGE_PX)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

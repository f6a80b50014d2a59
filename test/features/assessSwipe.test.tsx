import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { useSwipe } from "../../src/ui/useSwipe";

const onForward = vi.fn<() => void>();

function Page() {
  const place = useRef<HTMLDivElement>(null);
  useSwipe(place, { onForward, onBackward: undefined });
  return (
    <div ref={place}>
      <p>The step</p>
      <dialog open>
        <canvas aria-label="Picture" />
      </dialog>
      <div popover="auto">
        <p>The list</p>
      </div>
    </div>
  );
}

/** A finger put down there, drawn to the left and lifted. */
function draws(on: HTMLElement) {
  const finger = { pointerId: 1, pointerType: "touch", isPrimary: true, clientY: 300 };
  fireEvent.pointerDown(on, { ...finger, clientX: 500 });
  fireEvent.pointerMove(on, { ...finger, clientX: 450 });
  fireEvent.pointerMove(on, { ...finger, clientX: 380 });
  fireEvent.pointerUp(on, { ...finger, clientX: 380 });
}

beforeEach(() => {
  onForward.mockClear();
  HTMLElement.prototype.setPointerCapture = () => {};
  render(<Page />);
});

test("a finger that is drawn over the step turns it", () => {
  draws(screen.getByText("The step"));
  expect(onForward).toHaveBeenCalledOnce();
});

test("a finger that draws in a picture before the page, or in an open list, turns nothing", () => {
  draws(screen.getByLabelText("Picture"));
  draws(screen.getByText("The list"));
  expect(onForward).not.toHaveBeenCalled();
});

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { Menu } from "../../src/ui/Menu";

it("opens by keyboard, walks round, skips what cannot be done, and acts with the focus back on its button", async () => {
  const rename = vi.fn<() => void>();
  const user = show({ rename });
  await user.tab();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Rename" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Delete" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(rename).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "More" })).toHaveFocus();
});

it("closes by Escape and by a tap elsewhere, doing nothing", async () => {
  const rename = vi.fn<() => void>();
  const user = show({ rename });
  const button = screen.getByRole("button", { name: "More" });
  await user.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.keyboard("{Escape}");
  expect(button).toHaveFocus();
  await user.click(button);
  await user.click(screen.getByText("Elsewhere"));
  expect(screen.queryByRole("menu")).not.toBeInTheDocument();
  expect(rename).not.toHaveBeenCalled();
});

it("goes to the item that begins with a letter", async () => {
  const user = show({ rename: vi.fn<() => void>() });
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.keyboard("e");
  expect(screen.getByRole("menuitem", { name: "Export" })).toHaveFocus();
});

function show({ rename }: { readonly rename: () => void }) {
  render(
    <MemoryRouter>
      <Menu
        label="More"
        icon="more"
        iconOnly
        items={[
          { id: "rename", label: "Rename", onSelect: rename },
          { id: "export", label: "Export", to: "/export" },
          { id: "archive", label: "Archive", disabled: true, onSelect: vi.fn<() => void>() },
          { id: "delete", label: "Delete", danger: true, onSelect: vi.fn<() => void>() },
        ]}
      />
      <p>Elsewhere</p>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

/** Short messages at the edge of the screen, with at most one thing to do about them. */
import { create } from "zustand";

export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "error";
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

type Toasts = {
  readonly toasts: readonly Toast[];
  readonly show: (toast: Omit<Toast, "id">) => void;
  readonly dismiss: (id: number) => void;
};

let lastId = 0;

/** The latest only: a new message takes the place of the one before, whose undo is still in the history. */
export const useToasts = create<Toasts>((set) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1;
    set({ toasts: [{ ...toast, id: lastId }] });
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

export function showToast(text: string, action?: Toast["action"]): void {
  useToasts.getState().show({ text, tone: "info", action });
}

export function showError(text: string): void {
  useToasts.getState().show({ text, tone: "error" });
}

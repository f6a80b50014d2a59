/** The answer to one request of IndexedDB's own. Rejects with its error, which ends nothing else. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", (event) => {
      event.preventDefault();
      reject(request.error ?? new Error("IndexedDB does not say why"));
    });
  });
}

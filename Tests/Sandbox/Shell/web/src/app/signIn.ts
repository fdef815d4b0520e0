import type { Router } from "../navigation/Router";

/** Signs in as another user, or changes the language, and starts the page afresh; unsaved changes are asked about first. */
export async function signIn(router: Router, choice: { userId?: string; language?: number }): Promise<void> {
    if (!(await router.mayLeave())) return;
    await fetch("/shell/session", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(choice) });
    location.reload();
}

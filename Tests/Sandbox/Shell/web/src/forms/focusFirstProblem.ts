/** Moves the focus to the first control that keeps the form from being saved. */
export function focusFirstProblem(): void {
    setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
}

/** Whether a status is one of these; a row without one is in none. */
export function isOneOf(status: number | null, ...values: number[]): boolean {
    return status !== null && values.includes(status);
}

const underWay = new Map<string, Promise<unknown>>();

/** One request for callers that ask the same at the same time: a selection has every rule of the bar ask for the same rows. */
export function shared<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const asked = underWay.get(question);
    if (asked) return asked as Promise<T>;
    const answer = ask();
    underWay.set(question, answer);
    const forget = (): boolean => underWay.delete(question);
    answer.then(forget, forget);
    return answer;
}

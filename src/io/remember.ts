/** Asks once for each list of arguments and keeps the answer. What failed is asked again. */
export function remember<Arguments extends readonly unknown[], Answer>(
  ask: (...given: Arguments) => Promise<Answer>,
): (...given: Arguments) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...given);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

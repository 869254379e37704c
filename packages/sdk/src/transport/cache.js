/** The last good answers: for 304, and for when the server is down. */
/** A cache in memory that forgets the least recently used. */
export function memoryCache(limit = 200) {
    const answers = new Map();
    return {
        get(url) {
            const answer = answers.get(url);
            if (answer) {
                answers.delete(url);
                answers.set(url, answer);
            }
            return answer;
        },
        set(url, answer) {
            answers.delete(url);
            answers.set(url, answer);
            if (answers.size > limit)
                answers.delete(answers.keys().next().value);
        },
    };
}

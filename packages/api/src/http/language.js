/** The language that `Accept-Language` prefers. Ukrainian when nothing is said, and when neither is wanted. */
export function languageOf(header) {
    if (!header)
        return 'uk';
    const weight = { uk: 0, en: 0 };
    for (const part of header.slice(0, 200).split(',')) {
        const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
        const language = /^(uk|en)(-|$)/.exec(tag.trim())?.[1];
        const q = Number(/^\s*q=([\d.]+)\s*$/.exec(parameters.at(-1) ?? '')?.[1] ?? 1);
        if (language && q > weight[language])
            weight[language] = q;
    }
    return weight.en > weight.uk ? 'en' : 'uk';
}

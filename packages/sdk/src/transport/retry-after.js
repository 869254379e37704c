/** RFC 9110 §10.2.3: seconds or an HTTP date. */
export function retryAfter(headers, now = Date.now()) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    const at = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

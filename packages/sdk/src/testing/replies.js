export function reply(value, status = 200, headers = {}) {
    return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
}
export function problem(status, code, errors = [], headers = {}) {
    return reply({ type: `urn:mosty:problem:${code}`, title: code, status, errors }, status, {
        'content-type': 'application/problem+json',
        ...headers,
    });
}

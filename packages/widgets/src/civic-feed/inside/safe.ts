/** What a link may lead to. The contract says the same; a page that is shown somebody's words checks it again. */
export const isSafe = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(href);

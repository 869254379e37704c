/** The light way in: a transport, and the resources a bundle needs, each bringing its own schemas only. */
export { createTransport, memoryCache } from './transport/index.ts';
export { ApiError, ConnectionError, ContractError, MostyError, TimeoutError, ValidationError, isApiError, isConnectionError, isContractError, isMostyError, isTimeoutError, isValidationError, } from './errors.ts';
export { Listing, Page } from './page.ts';
export { Audiences } from './resources/audiences.ts';
export { Branches } from './resources/branches.ts';
export { Documents } from './resources/documents.ts';
export { Events } from './resources/events.ts';
export { Feed } from './resources/feed.ts';
export { Indicators } from './resources/indicators.ts';
export { LifeEvents } from './resources/life-events.ts';
export { Organizations } from './resources/organizations.ts';
export { Partners } from './resources/partners.ts';
export { Projects } from './resources/projects.ts';
export { Services } from './resources/services.ts';
export { Sessions } from './resources/sessions.ts';
export { Signups } from './resources/signups.ts';
export { Trainings } from './resources/trainings.ts';
/** What a form needs to check a signup before it is sent. */
export { CONSENT_VERSION, SignupInput } from './schemas/signup.ts';

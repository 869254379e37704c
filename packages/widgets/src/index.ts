/** The elements as plain classes: importing this registers nothing. Tags are registered by `/all` or `/<tag>/define`. */
export { MostyBranchMap } from './branch-map/branch-map.ts';
export { MostyBranchSelectEvent } from './branch-map/events.ts';
export { MostyServiceFinder } from './service-finder/service-finder.ts';
export { MostyServiceSelectEvent } from './service-finder/events.ts';
export { MostyTrainingSignup } from './training-signup/training-signup.ts';
export { MostySignupCompleteEvent } from './training-signup/events.ts';
export { MostyCivicFeed } from './civic-feed/civic-feed.ts';
export { MostyFeedOpenEvent } from './civic-feed/events.ts';
export { MostyReception } from './reception/reception.ts';
export { MostyQuestionSentEvent } from './reception/events.ts';
export { useTransport } from './shared/client.ts';

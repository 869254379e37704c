/** The light way in: a transport, and the resources a bundle needs, each bringing its own schemas only. */
export { createTransport, memoryCache, writeJson } from './transport/index.ts';
export type {
  CachedAnswer,
  CallOptions,
  ClientOptions,
  Hooks,
  ReadCache,
  RetryOptions,
  RetryReason,
  TimeoutOptions,
  Transport,
} from './transport/index.ts';
export {
  ApiError,
  ConnectionError,
  ContractError,
  MostyError,
  TimeoutError,
  ValidationError,
  isApiError,
  isConnectionError,
  isContractError,
  isMostyError,
  isTimeoutError,
  isValidationError,
} from './errors.ts';
export type { ErrorKind, Issue, WriteOutcome } from './errors.ts';
export { Listing, Page, freshnessOf } from './page.ts';
export type { Freshness } from './page.ts';

export { Audiences } from './resources/audiences.ts';
export { Basemap } from './resources/basemap.ts';
export { Branches } from './resources/branches.ts';
export { Documents } from './resources/documents.ts';
export { Events } from './resources/events.ts';
export { Feed } from './resources/feed.ts';
export { Indicators } from './resources/indicators.ts';
export { LifeEvents } from './resources/life-events.ts';
export { Organizations } from './resources/organizations.ts';
export { Partners } from './resources/partners.ts';
export { Projects } from './resources/projects.ts';
export { Questions } from './resources/questions.ts';
export type { AskOptions, QuestionCall } from './resources/questions.ts';
export { newKey } from './resources/keys.ts';
export { ReceptionDesk } from './resources/reception.ts';
export { Search } from './resources/search.ts';
export { Services } from './resources/services.ts';
export { Sessions } from './resources/sessions.ts';
export { Signups } from './resources/signups.ts';
export { Sources } from './resources/sources.ts';
export { FeedTopics } from './resources/feed-topics.ts';
export type { ChallengeOptions, SignupCall, SignupOptions } from './resources/signups.ts';
export { Trainings } from './resources/trainings.ts';

/** What a form needs to check a signup before it is sent. */
export { CONSENT_VERSION, SignupInput } from './schemas/signup.ts';

/** What a form needs to check a question before it is sent. */
export { PUBLISH_CONSENT_VERSION, QUESTION_CONSENT_VERSION, QUESTION_MOST, QuestionInput } from './schemas/question.ts';

/** What the server and a page that works from its own copy must agree on. */
export { SEARCH_WEIGHTS, branchesThatHelp, isFor, serviceWords } from './schemas/service-rules.ts';
export type { SearchFieldName } from './schemas/service-rules.ts';

export type { LocalizedText, Open, PageOf, Source, Telephone, Warning } from './schemas/common.ts';
export type { FieldProblem, Problem } from './schemas/problem.ts';
export type { BasemapCollection, BasemapFeature, BasemapGeometry } from './schemas/basemap.ts';
export type {
  Address,
  Branch,
  BranchCollection,
  BranchGeojsonQuery,
  BranchQuery,
  GeoPosition,
  OpeningHours,
  ServicePoint,
  SpecialOpeningHours,
  TransitAccess,
} from './schemas/branch.ts';
export type { Service, ServiceChannel, ServiceQuery } from './schemas/service.ts';
export type { LifeEvent, LifeEventQuery } from './schemas/life-event.ts';
export type { Audience, AudienceQuery } from './schemas/audience.ts';
export type { Training, TrainingQuery } from './schemas/training.ts';
export type { Session, SessionQuery } from './schemas/session.ts';
export type { Signup, SignupChallenge, SignupLookup } from './schemas/signup.ts';
export type {
  Answer,
  AnswerSource,
  AskedQuestion,
  Helpful,
  Question,
  QuestionLookup,
  QuestionMessage,
  QuestionQuery,
} from './schemas/question.ts';
export type { ConsentText, Door, DoorPlace, DoorTerm, Reception, Topic } from './schemas/reception.ts';
export type {
  FeedAttachment,
  FeedBlock,
  FeedFacet,
  FeedFacets,
  FeedFacetsQuery,
  FeedItem,
  FeedOrigin,
  FeedPicture,
  FeedPictureCopy,
  FeedQuery,
  FeedSpan,
} from './schemas/feed.ts';
export type { FeedSource, FeedSourceQuery } from './schemas/source.ts';
export type { FeedTopic, FeedTopicQuery } from './schemas/feed-topic.ts';
export type { Document, DocumentQuery } from './schemas/document.ts';
export type { Activity, Plan, PlanTask, Project, ProjectQuery } from './schemas/project.ts';
export type { Agenda, AgendaItem, Event, EventQuery } from './schemas/event.ts';
export type { Indicator, IndicatorQuery, UnitForms } from './schemas/indicator.ts';
export type { Partner, PartnerQuery } from './schemas/partner.ts';
export type { Organization, OrganizationQuery } from './schemas/organization.ts';
export type {
  SearchHit,
  SearchInterpretation,
  SearchQuery,
  SearchResult,
  SuggestQuery,
  SuggestResult,
} from './schemas/search.ts';

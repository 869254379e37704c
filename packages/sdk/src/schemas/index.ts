/** Every shape of the contract, written once. The same schemas check the server, the client, the forms and the files. */
export {
  CalendarDate,
  DateOrInstant,
  Email,
  FormerName,
  Instant,
  LocalizedText,
  PartialDate,
  RecordStatus,
  Slug,
  Source,
  Telephone,
  Uuid,
  Warning,
  WebAddress,
  pageOf,
  vocabulary,
  wordsOf,
} from './common.ts';
export type { Open, PageOf } from './common.ts';
export { BasemapCollection, BasemapFeature, BasemapGeometry, BasemapKind } from './basemap.ts';
export { FieldProblem, Problem } from './problem.ts';
export {
  AccessibilityFeature,
  Address,
  Branch,
  BranchCollection,
  BranchGeojsonQuery,
  BranchPage,
  BranchQuery,
  Closure,
  GeoPosition,
  GeoPrecision,
  Membership,
  OpeningHours,
  ServicePoint,
  ServicePointType,
  SpecialOpeningHours,
  TransitAccess,
  TransitMode,
} from './branch.ts';
export { Cost, Keywords, Service, ServiceChannel, ServicePage, ServiceQuery } from './service.ts';
export { SEARCH_WEIGHTS, branchesThatHelp, isFor, serviceWords } from './service-rules.ts';
export type { SearchFieldName } from './service-rules.ts';
export { LifeEvent, LifeEventPage, LifeEventQuery } from './life-event.ts';
export { Audience, AudiencePage, AudienceQuery } from './audience.ts';
export { Training, TrainingPage, TrainingQuery } from './training.ts';
export { CalendarQuery, Session, SessionLocation, SessionPage, SessionQuery } from './session.ts';
export {
  CONSENT_VERSION,
  IdempotencyKey,
  Signup,
  SignupChallenge,
  SignupChallengeQuery,
  SignupInput,
  SignupLookup,
} from './signup.ts';
export {
  Answer,
  AnswerSource,
  AskedQuestion,
  ClarifyInput,
  Helpful,
  HelpfulInput,
  PUBLISH_CONSENT_VERSION,
  QUESTION_CONSENT_VERSION,
  QUESTION_MOST,
  Question,
  QuestionInput,
  QuestionLookup,
  QuestionMessage,
  QuestionPage,
  QuestionQuery,
  SimilarQuery,
  SimilarQuestions,
} from './question.ts';
export { ConsentText, Door, DoorPlace, DoorTerm, Reception, Topic } from './reception.ts';
export {
  FeedAttachment,
  FeedBlock,
  FeedFacet,
  FeedFacets,
  FeedFacetsQuery,
  FeedItem,
  FeedOrigin,
  FeedPage,
  FeedPicture,
  FeedPictureCopy,
  FeedQuery,
  FeedSpan,
} from './feed.ts';
export { FeedSource, FeedSourcePage, FeedSourceQuery } from './source.ts';
export { FeedTopic, FeedTopicPage, FeedTopicQuery } from './feed-topic.ts';
export { Document, DocumentPage, DocumentQuery } from './document.ts';
export { Activity, Plan, PlanTask, Project, ProjectPage, ProjectQuery } from './project.ts';
export { Agenda, AgendaItem, Contributor, Event, EventPage, EventQuery } from './event.ts';
export { Indicator, IndicatorPage, IndicatorQuery, UnitForms } from './indicator.ts';
export { Partner, PartnerPage, PartnerQuery } from './partner.ts';
export { Milestone, Organization, OrganizationPage, OrganizationQuery, WebPage } from './organization.ts';
export {
  SearchHit,
  SearchInterpretation,
  SearchKind,
  SearchQuery,
  SearchResult,
  SuggestQuery,
  SuggestResult,
} from './search.ts';

import { MostyEvent } from '../shared/events.ts';

/** A question was stored. Carries identifiers only, never a word of it, a contact or the code. */
export class MostyQuestionSentEvent extends MostyEvent {
  /** Identifier of the question. */
  readonly questionId: string;
  /** Slug of its topic; `null` when none was chosen. */
  readonly topic: string | null;

  constructor(questionId: string, topic: string | null) {
    super('mosty-question-sent');
    this.questionId = questionId;
    this.topic = topic;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mosty-question-sent': MostyQuestionSentEvent;
  }
}

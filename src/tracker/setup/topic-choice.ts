/** A topic that the site offers. */
export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

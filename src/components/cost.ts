/** What a provider's activities cost, in the words pages show. */
export const costNames = {
  free: 'Free',
  'some-free': 'Some free activities',
  paid: 'Paid',
} as const;

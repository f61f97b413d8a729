const colorFunctions = [
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'oklab',
  'oklch',
  'color',
  'light-dark',
];

/** Colors come from the roles in tokens.css alone; everything else names a role. */
export default {
  rules: {
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-no-important': true,
    'function-calc-no-unspaced-operator': true,
    'function-disallowed-list': colorFunctions,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    // Reduced motion has to win over every component.
    { files: ['src/styles/reset.css'], rules: { 'declaration-no-important': null } },
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-named': null, 'function-disallowed-list': null },
    },
  ],
};

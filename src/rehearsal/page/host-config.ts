import { HostConfig } from 'adaptivecards';

/** Colours are the stylesheet's variables, so one configuration serves light and dark and follows the system at once. */
const colour = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle, var(--${name}))` });

const foregroundColors = {
  default: { default: 'var(--text)', subtle: 'var(--text-2)' },
  dark: { default: 'var(--text)', subtle: 'var(--text-2)' },
  light: { default: 'var(--text-2)', subtle: 'var(--text-2)' },
  accent: colour('accent-text'),
  good: colour('good-text'),
  warning: colour('warning-text'),
  attention: colour('attention-text'),
};

const style = (background: string, border = 'transparent') => ({ backgroundColor: background, borderColor: border, foregroundColors });

export const createHostConfig = (): HostConfig =>
  new HostConfig({
    fontFamily: 'var(--font)',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 16, extraLarge: 20 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 22, extraLarge: 28 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: 'var(--stroke-2)' },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style('transparent'),
      emphasis: style('var(--card-emphasis)'),
      accent: style('var(--accent-soft)'),
      good: style('var(--good-soft)'),
      warning: style('var(--warning-soft)'),
      attention: style('var(--attention-soft)'),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', size: 'small', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', size: 'small' },
      },
      errorMessage: { color: 'attention', size: 'small' },
    },
    actions: {
      maxActions: 8,
      spacing: 'default',
      // Elements of their own would stand before a button that begins a row: the stylesheet keeps buttons apart.
      buttonSpacing: 0,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
    },
    adaptiveCard: { allowCustomStyle: true },
    factSet: { spacing: 12, title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 130 }, value: { wrap: true } },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder', size: 'small' } },
    textBlock: { headingLevel: 3 },
  });

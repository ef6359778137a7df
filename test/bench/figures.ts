/** How every figure is printed: what, how much, and its goal, which decides nothing. */
export const say = (number: string, figure: string, goal: string): void => void process.stdout.write(`${number.padEnd(4)} ${figure} (${goal})\n`);

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const middle = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
